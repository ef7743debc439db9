using Alongside.Readers.Names;

namespace Alongside.Readers.PlainText;

/// <summary>
/// A conversation written out as text, in whichever layout it has: a name and a colon before the words, a name with a time
/// on a line of its own and the words below, or no names at all.
/// </summary>
internal sealed class Script
{
    // What a few names that do not come back must cover before they count as names.
    private const double LeastShare = 0.5;

    private readonly List<ScriptLine> _lines;
    private readonly HashSet<string> _headings;
    private readonly HashSet<string> _prefixes;
    private readonly int _secondsPerUnit;

    /// <summary>Finds out which layout the lines have.</summary>
    public Script(List<ScriptLine> lines)
    {
        _lines = lines;
        var headings = new SpeakerCensus();
        var prefixes = new SpeakerCensus();
        var prefixed = 0;
        foreach (var line in lines)
        {
            if (line.IsTimeOnly) continue;
            if (line.HeadingName is { } name) headings.AddUnit(new SpeakerPrefix(name, NameLikeness.Strong, 0));
            else prefixes.AddUnit(Weighed(line));
        }

        _headings = HasTextBelow(lines) ? headings.Speakers(0) : [];
        _prefixes = prefixes.Speakers(LeastShare);
        foreach (var line in lines)
            if (IsPrefixed(line)) prefixed++;
        HasHeadings = _headings.Count > 0 && lines.Count(l => l.HeadingName is not null) >= prefixed;
        HasPrefixes = !HasHeadings && _prefixes.Count > 0;
        _secondsPerUnit = ScriptClock.SecondsPerUnit(lines);
    }

    /// <summary>Whether names stand with a time on lines of their own.</summary>
    public bool HasHeadings { get; }

    /// <summary>Whether names stand before the words.</summary>
    public bool HasPrefixes { get; }

    /// <summary>Everything said. Without any names, each paragraph.</summary>
    public List<SpokenLine> Lines() => HasHeadings ? BelowHeadings() : HasPrefixes ? BehindPrefixes() : ScriptParagraphs.Of(_lines);

    private List<SpokenLine> BelowHeadings()
    {
        var said = new Gathering();
        foreach (var line in _lines)
        {
            if (Boilerplate.Is(line.Raw)) continue;
            if (line.HeadingName is { } name && _headings.Contains(name)) said.Begin(name, Start(line), null, "", line.Number);
            else if (line.IsTimeOnly) said.Begin(null, Start(line), null, "", line.Number);
            else if (said.HasBegun) said.GoOn(line.Raw);
        }

        return said.End();
    }

    private List<SpokenLine> BehindPrefixes()
    {
        var said = new Gathering();
        double? above = null;
        string? last = null;
        foreach (var line in _lines)
        {
            if (Boilerplate.Is(line.Raw)) continue;
            if (line.IsTimeOnly)
            {
                above = Start(line);
                continue;
            }

            if (IsPrefixed(line))
            {
                last = line.Prefix.Name;
                said.Begin(last, Start(line) ?? above, line.Stamp?.EndSeconds, line.TextBehindPrefix, line.Number);
            }
            else if (line.IsStamped)
            {
                said.Begin(last, Start(line), line.Stamp?.EndSeconds, line.Text, line.Number);
            }
            else if (said.HasBegun)
            {
                said.GoOn(line.Raw);
            }

            above = null;
        }

        return said.End();
    }

    private bool IsPrefixed(ScriptLine line) => line.HeadingName is null && line.Prefix.Name is { } name && _prefixes.Contains(name)
        && (line.Stamp is not { IsLoose: true } || Weighed(line).Likeness >= NameLikeness.Fair);

    private double? Start(ScriptLine line) => line.Stamp is not { } stamp ? null
        : stamp.Start.HasHours || stamp.Start.HasDecimals ? stamp.Start.Seconds
        : stamp.Start.Seconds * _secondsPerUnit;

    // "[00:03] jana:" is a name more surely than "jana:"; "10:30 Jana:" less surely.
    private static SpeakerPrefix Weighed(ScriptLine line) => line.Prefix.Name is null ? default : line.Stamp switch
    {
        { IsLoose: false } when line.Prefix.Likeness == NameLikeness.Fair => line.Prefix with { Likeness = NameLikeness.Strong },
        { IsLoose: true } when line.Prefix.Likeness == NameLikeness.Strong => line.Prefix with { Likeness = NameLikeness.Fair },
        { IsLoose: true } => default,
        _ => line.Prefix,
    };

    private static bool HasTextBelow(List<ScriptLine> lines)
    {
        var (headings, withText, open) = (0, 0, false);
        foreach (var line in lines)
        {
            if (line.HeadingName is not null)
            {
                headings++;
                open = true;
            }
            else if (open)
            {
                withText++;
                open = false;
            }
        }

        return withText * 2 >= headings;
    }
}
