using System.Net;
using System.Text;

namespace Alongside.Readers.Word;

/// <summary>
/// Takes the words out of a main part, tag by tag and in one pass. The framework's XML reader is not used: it keeps every
/// level and every attribute it meets, and a hostile part can have millions of either.
/// </summary>
internal static class MainPartText
{
    /// <summary>A line for each paragraph and each line break, tabs as they are; null where the part is broken or cut off.</summary>
    public static string? Of(string xml)
    {
        var text = new StringBuilder();
        var (depth, passingOver, elements) = (0, int.MaxValue, 0);
        var inText = false;
        for (var at = 0; at < xml.Length;)
        {
            var open = xml.IndexOf('<', at);
            // Text that was deleted with changes tracked has a tag of its own and is passed over.
            if (inText && depth < passingOver) text.Append(WebUtility.HtmlDecode(xml[at..(open < 0 ? xml.Length : open)]));
            if (open < 0) break;
            var end = Behind(xml, open);
            if (end < 0) return null;
            at = end;
            if (xml[open + 1] is '?' or '!') continue;

            var tag = xml.AsSpan(open + 1, end - open - 2);
            var closes = tag is ['/', ..];
            var isEmpty = tag is [.., '/'];
            var name = Name(closes ? tag[1..] : tag);
            elements++;
            if (closes) depth--;
            if (depth < 0) return null;
            if (depth <= passingOver && closes) passingOver = int.MaxValue;
            if (depth < passingOver) Add(text, name, closes, isEmpty, tag.Contains('='));
            if (name is "t") inText = !closes && !isEmpty;
            if (closes || isEmpty) continue;
            if (passingOver == int.MaxValue && name is "Fallback" or "moveFrom") passingOver = depth;
            depth++;
        }

        return depth == 0 && elements > 0 ? text.ToString() : null;
    }

    private static void Add(StringBuilder text, ReadOnlySpan<char> name, bool closes, bool isEmpty, bool hasAttributes)
    {
        if (name is "p" && (closes || isEmpty)) text.Append('\n');
        else if (name is "br" or "cr" && !closes) text.Append('\n');
        // With attributes it is a tab stop of the paragraph's layout.
        else if (name is "tab" && !closes && !hasAttributes) text.Append('\t');
    }

    // Where the tag, comment or instruction that begins here has ended; -1 where it never does, or has no business here.
    private static int Behind(string xml, int open)
    {
        var rest = xml.AsSpan(open);
        if (rest.StartsWith("<!--", StringComparison.Ordinal)) return After(xml, open + 4, "-->");
        if (rest.StartsWith("<?", StringComparison.Ordinal)) return After(xml, open + 2, "?>");
        // Word writes neither; a document type could define words that stand for others without end.
        if (rest.Length < 2 || rest[1] == '!') return -1;
        for (var at = open + 1; at < xml.Length; at++)
        {
            if (xml[at] == '>') return at == open + 1 ? -1 : at + 1;
            if (xml[at] is not ('"' or '\'')) continue;
            at = xml.IndexOf(xml[at], at + 1);
            if (at < 0) return -1;
        }

        return -1;
    }

    private static int After(string xml, int from, string end)
    {
        var at = xml.IndexOf(end, from, StringComparison.Ordinal);
        return at < 0 ? -1 : at + end.Length;
    }

    // Without the prefix of its namespace, which programs choose as they like.
    private static ReadOnlySpan<char> Name(ReadOnlySpan<char> tag)
    {
        var length = tag.IndexOfAny(" \t\n/");
        if (length >= 0) tag = tag[..length];
        return tag[(tag.IndexOf(':') + 1)..];
    }
}
