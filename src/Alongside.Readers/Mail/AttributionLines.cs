namespace Alongside.Readers.Mail;

/// <summary>
/// Finds the line above a quotation that says who wrote it: <c>On 4 Mar 2026 at 10:12, Dana Wu &lt;dana@example.com&gt; wrote:</c>,
/// <c>Am 04.03.26 um 10:12 schrieb Dana Wu:</c>, also where it is wrapped, and <c>Dana Wu wrote:</c> where a quotation follows.
/// </summary>
internal static class AttributionLines
{
    private const int MostLines = 4;
    private const int LongestLine = 400;
    private const int LongestBareName = 60;

    private static readonly (string Opening, string Verb)[] s_ways =
    [
        ("On ", "wrote"), ("Am ", "schrieb"), ("Le ", "a écrit"), ("El ", "escribió"), ("Il ", "ha scritto"),
        ("Op ", "schreef"), ("Em ", "escreveu"), ("Den ", "skrev"),
    ];

    /// <summary>Whether an attribution begins at that line, and the index of the line after it.</summary>
    public static bool TryRead(IReadOnlyList<MailLine> lines, int index, out Attribution attribution, out int next)
    {
        attribution = Attribution.Unknown;
        next = index;
        var joined = "";
        var opening = -1;
        for (var i = index; i < lines.Count && i < index + MostLines; i++)
        {
            var line = lines[i];
            if (line.Kind != MailLineKind.Text || line.Depth != lines[index].Depth || line.IsBlank || line.Text.Length > LongestLine) return false;
            var text = line.Text.AsSpan().Trim(" \t\u00A0*_");
            if (i == index) opening = OpeningOf(text);
            else if (OpeningOf(text) >= 0) return false;
            if (opening < 0 && !text.EndsWith(':')) return false;
            joined = joined.Length == 0 ? text.ToString() : $"{joined} {text}";
            if (joined.Length > LongestLine) return false;
            if (text.EndsWith(':'))
            {
                var quoted = Follows(lines, i + 1, line.Depth);
                next = i + 1;
                return opening >= 0 && TryOpened(joined.AsSpan(), s_ways[opening], quoted, out attribution)
                    || (i == index && TryBare(joined.AsSpan(), quoted, out attribution));
            }
        }

        return false;
    }

    /// <summary>Whether the next words are quoted deeper than that.</summary>
    public static bool Follows(IReadOnlyList<MailLine> lines, int index, int depth)
    {
        var next = MailLine.NextWith(lines, index);
        return next < lines.Count && lines[next].Depth > depth;
    }

    /// <summary>Date, person and verb behind an opening word. Without a quotation below it takes a full date or an address to believe it.</summary>
    private static bool TryOpened(ReadOnlySpan<char> line, (string Opening, string Verb) way, bool quoted, out Attribution attribution)
    {
        attribution = Attribution.Unknown;
        var middle = line[way.Opening.Length..].TrimEnd(": *\u00A0");
        var verb = middle.LastIndexOf(way.Verb, StringComparison.OrdinalIgnoreCase);
        if (verb <= 0) return false;
        var before = middle[..verb];
        var after = middle[(verb + way.Verb.Length)..];
        var scanner = new AttributionDateScanner(before);
        var rest = before[scanner.Scan()..];
        var person = MailPerson.Read(after.IsWhiteSpace() ? rest : after);
        if (!scanner.HasDate && person.Address is null) return false;
        if (!quoted && person.Address is null && !scanner.HasTime) return false;
        attribution = new Attribution(person.Name, person.Address, scanner.Date);
        return true;
    }

    /// <summary>The person first: <c>Dana Wu wrote:</c>, <c>Dana Wu schrieb am 04.03.26 um 10:12:</c>.</summary>
    private static bool TryBare(ReadOnlySpan<char> line, bool quoted, out Attribution attribution)
    {
        attribution = Attribution.Unknown;
        foreach (var (opening, word) in s_ways)
        {
            var verb = line.IndexOf($" {word}", StringComparison.OrdinalIgnoreCase);
            if (verb <= 0) continue;
            var person = MailPerson.Read(line[..verb]);
            var after = line[(verb + word.Length + 1)..].TrimEnd(": *\u00A0").TrimStart();
            if (after.StartsWith(opening, StringComparison.OrdinalIgnoreCase)) after = after[opening.Length..];
            var scanner = new AttributionDateScanner(after);
            if (scanner.Scan() < after.Length || (!quoted && person.Address is null)) return false;
            if (person.Name is { } name && (name.Length > LongestBareName || name.AsSpan().ContainsAny(".!?;"))) return false;
            attribution = new Attribution(person.Name, person.Address, scanner.Date);
            return true;
        }

        return false;
    }

    private static int OpeningOf(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < s_ways.Length; i++)
            if (text.StartsWith(s_ways[i].Opening, StringComparison.Ordinal)) return i;
        return -1;
    }
}
