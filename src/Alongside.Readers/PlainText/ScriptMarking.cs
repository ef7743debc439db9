using Alongside.Readers.Names;
using Alongside.Readers.Times;

namespace Alongside.Readers.PlainText;

/// <summary>Finds times and names in a line. It looks no further in than they can stand.</summary>
internal static class ScriptMarking
{
    // A name, a time, and what stands around them.
    private const int MaxHeading = NameShape.MaxLength + 24;

    /// <summary>The marks of a trimmed line; null where it has none.</summary>
    public static ScriptMarks? Of(ReadOnlySpan<char> raw)
    {
        // Documents saved as Markdown: "### 00:05:00", "**00:05:00**"
        var line = raw.TrimStart("#>•").TrimStart().TrimStart('*');
        var start = raw.Length - line.Length;
        line = line.TrimEnd("* ");
        if (LineStamp.ReadStart(line) is { } before) return Words(line[before.Length..], start + before.Length, before);
        if (LineStamp.GarbledLength(line) is var garbled and > 0) return Words(line[garbled..], start + garbled, stamp: null);
        if (NameWithTimeBehind(line) is { } heading) return new ScriptMarks(raw.Length, 0, heading.Stamp, default, heading.Name);
        if (NameWithTimeInside(line) is { } inside) return new ScriptMarks(start, line.Length, inside.Stamp, inside.Prefix, null);
        return Words(raw, 0, null);
    }

    private static ScriptMarks? Words(ReadOnlySpan<char> text, int start, LineStamp? stamp)
    {
        var prefix = SpeakerPrefix.Find(text);
        // A time may also follow the name: "Jana: (00:03) Good morning."
        if (stamp is null && prefix.Name is not null && LineStamp.ReadStart(text[prefix.TextStart..]) is { IsLoose: false } after)
            return new ScriptMarks(start, text.Length, after, prefix with { TextStart = prefix.TextStart + after.Length }, null);
        return stamp is null && prefix.Name is null ? null : new ScriptMarks(start, text.Length, stamp, prefix, null);
    }

    // "Jana Novak  0:03", "Jana Novak - 0:03", "[Jana Novak] 10:12:03", "Jana Novak (0:03)", "Jana Novak: (0:03)"
    private static (string Name, LineStamp Stamp)? NameWithTimeBehind(ReadOnlySpan<char> line)
    {
        if (line.Length > MaxHeading) return null;
        var bare = line.TrimEnd(": ");
        var bracketed = bare.Length > 0 && bare[^1] is ')' or ']';
        var cut = bracketed ? bare.LastIndexOfAny('(', '[') : bare.LastIndexOfAny(' ', '\t', '\u00A0');
        if (cut <= 0 || (!bracketed && bare.Length != line.Length)) return null;
        var time = bracketed ? bare[(cut + 1)..^1] : bare[(cut + 1)..];
        if (!ClockTime.TryRead(time, out var reading)) return null;
        var name = bare[..cut].TrimEnd().TrimEnd("-–—|,•·:").Trim().Trim('*').Trim();
        if (name.Length > 2 && name[0] == '[' && name[^1] == ']') name = name[1..^1].Trim();
        return NameShape.Judge(name) >= NameLikeness.Fair ? (Wording.Clean(name), new LineStamp(reading, null, false, 0)) : null;
    }

    // "Jana Novak (0:03): Good morning."
    private static (SpeakerPrefix Prefix, LineStamp Stamp)? NameWithTimeInside(ReadOnlySpan<char> line)
    {
        var window = line[..Math.Min(line.Length, MaxHeading)];
        var open = window.IndexOfAny('(', '[');
        if (open <= 0 || LineStamp.ReadStart(line[open..]) is not { } stamp) return null;
        var colon = open + stamp.Length;
        if (colon >= line.Length || line[colon] != ':') return null;
        var likeness = NameShape.Judge(window[..open].Trim());
        if (likeness == NameLikeness.None) return null;
        var text = colon + 1;
        while (text < line.Length && (char.IsWhiteSpace(line[text]) || line[text] == '*')) text++;
        return (new SpeakerPrefix(Wording.Clean(window[..open]), likeness, text), stamp);
    }
}
