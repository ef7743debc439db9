using Alongside.Readers.Names;

namespace Alongside.Readers.Cues;

/// <summary>
/// Who speaks in the cues of a file. Voice tags say it outright. Without them a name and a colon before the words does,
/// and where names stand only where the speaker changes, the cues that follow belong to the last one named.
/// </summary>
internal sealed class CueReading
{
    // What a few names that do not come back must cover before they count as names.
    private const double LeastShare = 0.2;

    private readonly List<(Cue Cue, List<CuePiece> Pieces, List<CueLine> Lines)> _cues = [];
    private readonly SpeakerCensus _census = new();
    private readonly HashSet<string> _speakers;

    /// <summary>Looks through all cues for the names in them.</summary>
    public CueReading(IEnumerable<Cue> cues)
    {
        foreach (var cue in cues)
        {
            var pieces = CueMarkup.Pieces(cue.Markup);
            var lines = new List<CueLine>();
            foreach (var piece in pieces)
                if (piece.Voice is null) AddLines(lines, piece.Text);
                else HasVoices = true;
            _cues.Add((cue, pieces, lines));
            for (var i = 0; i < lines.Count; i++)
                if (i == 0) _census.AddUnit(lines[i].Prefix);
                else _census.AddInside(lines[i].Prefix);
        }

        _speakers = _census.Speakers(LeastShare);
    }

    /// <summary>Whether any cue has a voice tag.</summary>
    public bool HasVoices { get; }

    /// <summary>Whether nearly every cue begins with its speaker's name and a colon, as Zoom writes it.</summary>
    public bool NamesEveryCue => _speakers.Count > 0 && _census.NamesEveryUnit;

    /// <summary>One line of speech for each cue; more only where several people speak in one.</summary>
    public List<SpokenLine> Lines()
    {
        var goesOn = !HasVoices && !NamesEveryCue;
        var spoken = new List<SpokenLine>(_cues.Count);
        string? last = null;
        foreach (var (cue, pieces, lines) in _cues)
        {
            var turns = new List<CueTurn>();
            var line = 0;
            foreach (var piece in pieces)
            {
                if (piece.Voice is not null)
                {
                    turns.Add(new CueTurn(piece.Voice, piece.Text));
                    continue;
                }

                var count = CountLines(piece.Text);
                // A full stop behind a closing tag is nobody else's.
                if (turns.Count > 0 && !HasWords(piece.Text)) turns[^1].Add(piece.Text);
                else AddTurns(turns, lines.GetRange(line, count), goesOn ? last : null);
                line += count;
            }

            Emit(spoken, cue, turns);
            if (turns.Count > 0) last = turns[^1].Speaker;
        }

        return spoken;
    }

    private void AddTurns(List<CueTurn> turns, List<CueLine> lines, string? last)
    {
        var dashes = lines.Count(l => l.Mark == CueLineMark.Dash);
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            var changes = line.Mark == CueLineMark.Arrows || (line.Mark == CueLineMark.Dash && dashes > 1);
            if (line.Prefix.Name is { } name && _speakers.Contains(name)) turns.Add(new CueTurn(name, line.Text[line.Prefix.TextStart..]));
            else if (changes) turns.Add(new CueTurn(null, line.Text));
            else if (i == 0) turns.Add(new CueTurn(last, line.Text));
            else turns[^1].Add(line.Text);
        }
    }

    // Of several people in one cue only the first one's start and the last one's end are known.
    private static void Emit(List<SpokenLine> spoken, Cue cue, List<CueTurn> turns)
    {
        turns = Joined(turns);
        for (var i = 0; i < turns.Count; i++)
            spoken.Add(new SpokenLine(turns[i].Speaker, i == 0 ? cue.StartSeconds : null, i == turns.Count - 1 ? cue.EndSeconds : null, turns[i].Text, cue.Line));
        // An end is checked against its start; between several people the cue's start is the only one to check with.
        if (turns.Count > 1 && cue.EndSeconds < cue.StartSeconds) spoken[^1] = spoken[^1] with { EndSeconds = null };
    }

    // A cue is one utterance of everyone who speaks in it without a break.
    private static List<CueTurn> Joined(List<CueTurn> turns)
    {
        if (turns.Count < 2) return turns;
        var joined = new List<CueTurn>(turns.Count);
        foreach (var turn in turns)
        {
            if (turn.IsBlank) continue;
            if (joined.Count > 0 && turn.Speaker is not null && string.Equals(joined[^1].Speaker, turn.Speaker, StringComparison.OrdinalIgnoreCase)) joined[^1].Add(turn.Text);
            else joined.Add(turn);
        }

        return joined;
    }

    private static void AddLines(List<CueLine> lines, string text)
    {
        foreach (var range in text.AsSpan().Split('\n')) lines.Add(CueLine.From(text.AsSpan()[range]));
    }

    private static bool HasWords(string text)
    {
        foreach (var c in text)
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c)) return true;
        return false;
    }

    private static int CountLines(string text) => text.AsSpan().Count('\n') + 1;
}
