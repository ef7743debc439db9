namespace Alongside.Readers.PlainText;

/// <summary>
/// The document that Google Meet leaves behind: a title, the people invited or present, then the transcript under headings
/// with a time every few minutes. The times are those of the headings, not of what is said, so nothing here has a time.
/// </summary>
internal sealed class MeetDocument
{
    private static readonly string[] PeopleHeadings = ["Attendees", "Invited", "Participants", "Teilnehmer", "Teilnehmende", "Eingeladen"];
    private static readonly string[] TranscriptHeadings = ["Transcript", "Transkript", "Transkription"];

    private readonly List<ScriptLine> _body;
    private readonly HashSet<string> _people = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Finds the parts of the document.</summary>
    public MeetDocument(List<ScriptLine> lines)
    {
        var begin = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            if (IsTitle(lines[i]))
            {
                HasTitle = true;
                begin = i + 1;
            }
            else if (IsHeading(lines[i], PeopleHeadings) && _people.Count == 0)
            {
                begin = Math.Max(begin, AddPeople(lines, i + 1));
            }

            HasTimeHeadings |= lines[i].IsTimeOnly;
            HasEnd |= Boilerplate.Is(lines[i].Raw);
        }

        _body = lines.GetRange(begin, lines.Count - begin);
    }

    /// <summary>Whether a line says that a transcript begins: "Transcript", "Kick-off – Transcript".</summary>
    public bool HasTitle { get; }

    /// <summary>Whether times stand on lines of their own.</summary>
    public bool HasTimeHeadings { get; }

    /// <summary>Whether the note stands at its end that Meet writes there.</summary>
    public bool HasEnd { get; }

    /// <summary>Whether it lists who was there.</summary>
    public bool HasPeople => _people.Count > 0;

    /// <summary>Everything said.</summary>
    public List<SpokenLine> Lines()
    {
        var script = new Script(_body);
        if (script.HasHeadings || script.HasPrefixes || !HasPeople)
            return [.. script.Lines().Select(l => l with { StartSeconds = null, EndSeconds = null })];
        return BelowNames();
    }

    // The older layout: the name alone on a line, known from the list of people.
    private List<SpokenLine> BelowNames()
    {
        var said = new Gathering();
        foreach (var line in _body)
        {
            if (line.IsTimeOnly || Boilerplate.Is(line.Raw)) continue;
            var name = Wording.Clean(line.Raw[..Math.Min(line.Raw.Length, Names.NameShape.MaxLength + 1)]);
            if (_people.Contains(name)) said.Begin(name, null, null, "", line.Number);
            else if (said.HasBegun) said.GoOn(line.Raw);
            else said.Begin(null, null, null, line.Raw, line.Number);
        }

        return said.End();
    }

    private int AddPeople(List<ScriptLine> lines, int from)
    {
        var at = from;
        for (; at < lines.Count && (at == from || !lines[at].AfterBlank) && !lines[at].IsTimeOnly && !IsTitle(lines[at]) && lines[at].Prefix.Name is null; at++)
            foreach (var range in lines[at].Raw.Split(',')) _people.Add(Wording.Clean(lines[at].Raw[range]));
        _people.Remove("");
        return at;
    }

    private static bool IsTitle(ScriptLine line)
    {
        if (line.Raw.Length is 0 or > 200) return false;
        if (IsHeading(line, TranscriptHeadings)) return true;
        foreach (var heading in TranscriptHeadings)
            if (EndsWithHeading(line.Raw, heading)) return true;
        return false;
    }

    private static bool EndsWithHeading(ReadOnlySpan<char> line, string heading) =>
        line.EndsWith(heading, StringComparison.OrdinalIgnoreCase) && line[..^heading.Length] is [.., '-' or '–', ' '];

    private static bool IsHeading(ScriptLine line, string[] headings)
    {
        if (line.Raw.Length is 0 or > 40) return false;
        var words = line.Raw;
        while (!words.IsEmpty && !char.IsLetter(words[0])) words = words[1..];
        words = words.TrimEnd(":* ");
        foreach (var heading in headings)
            if (words.Equals(heading, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
