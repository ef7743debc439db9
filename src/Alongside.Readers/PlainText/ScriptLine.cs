using Alongside.Readers.Names;
using Alongside.Readers.Times;

namespace Alongside.Readers.PlainText;

/// <summary>One line of a written-out conversation and what it may be.</summary>
/// <param name="Number">Its 1-based number in the file.</param>
/// <param name="Raw">The line as it stands, trimmed.</param>
/// <param name="Text">The line without the time before it.</param>
/// <param name="Stamp">The time beside it.</param>
/// <param name="Prefix">What may be a speaker's name at the beginning of <paramref name="Text"/>.</param>
/// <param name="HeadingName">The name, where the line is nothing but a name and a time; the words then stand below.</param>
internal sealed record ScriptLine(int Number, string Raw, string Text, LineStamp? Stamp, SpeakerPrefix Prefix, string? HeadingName)
{
    // A name, a time, and what stands around them.
    private const int MaxHeading = NameShape.MaxLength + 24;

    public bool IsBlank => Raw.Length == 0;

    /// <summary>Whether there is a time and nothing else.</summary>
    public bool IsTimeOnly => Stamp is not null && Text.Length == 0;

    /// <summary>Whether it has a time that cannot be part of what is said.</summary>
    public bool IsStamped => Stamp is { IsLoose: false } && Text.Length > 0;

    /// <summary>The lines of a text.</summary>
    public static List<ScriptLine> All(string text)
    {
        var lines = new List<ScriptLine>();
        foreach (var range in text.AsSpan().Split('\n')) lines.Add(From(text.AsSpan()[range], lines.Count + 1));
        return lines;
    }

    private static ScriptLine From(ReadOnlySpan<char> line, int number)
    {
        line = line.Trim(" \t\r\f\v\0\u00A0\uFEFF\u200B\u200E\u200F\u2028");
        if (line.IsEmpty) return new ScriptLine(number, "", "", null, default, null);
        var raw = line.ToString();
        line = line.TrimStart("#>•").TrimStart().TrimStart("*").TrimEnd("*").Trim();
        if (LineStamp.ReadStart(line) is { } before)
        {
            var text = line[before.Length..];
            return Behind(number, raw, text, before);
        }

        if (NameWithTimeBehind(line) is { } heading) return new ScriptLine(number, raw, "", heading.Stamp, default, heading.Name);
        if (NameWithTimeInside(line) is { } inside) return new ScriptLine(number, raw, line.ToString(), inside.Stamp, inside.Prefix, null);
        return Behind(number, raw, raw, null);
    }

    private static ScriptLine Behind(int number, string raw, ReadOnlySpan<char> text, LineStamp? stamp)
    {
        var prefix = SpeakerPrefix.Find(text);
        // A time may also follow the name: "Jana: (00:03) Good morning."
        if (stamp is null && prefix.Name is not null && LineStamp.ReadStart(text[prefix.TextStart..]) is { IsLoose: false } after)
            return new ScriptLine(number, raw, text.ToString(), after, prefix with { TextStart = prefix.TextStart + after.Length }, null);
        return new ScriptLine(number, raw, text.ToString(), stamp, prefix, null);
    }

    // "Jana Novak  0:03", "Jana Novak - 0:03", "[Jana Novak] 10:12:03", "Jana Novak (0:03)", "Jana Novak (0:03):"
    private static (string Name, LineStamp Stamp)? NameWithTimeBehind(ReadOnlySpan<char> line)
    {
        if (line.Length > MaxHeading) return null;
        var bare = line.TrimEnd(": ");
        var bracketed = bare.Length > 0 && bare[^1] is ')' or ']';
        var cut = bracketed ? bare.LastIndexOfAny('(', '[') : bare.LastIndexOfAny(' ', '\t', '\u00A0');
        if (cut <= 0 || (!bracketed && bare.Length != line.Length)) return null;
        var time = bracketed ? bare[(cut + 1)..^1] : bare[(cut + 1)..];
        if (!ClockTime.TryRead(time, out var reading)) return null;
        var name = bare[..cut].TrimEnd().TrimEnd("-–—|,•·:").Trim().Trim("*").Trim();
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
