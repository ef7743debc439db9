namespace Alongside.Readers.Mail;

/// <summary>A name, an address, or both, as they stand together in a mail.</summary>
internal readonly record struct MailPerson(string? Name, string? Address)
{
    private const int LongestName = 100;

    /// <summary>Words that stand for a person only in the eyes of whoever wrote the line.</summary>
    private static readonly string[] s_pronouns = ["you", "I", "me", "he", "she", "they", "we", "du", "Sie", "ich", "er", "wir"];

    /// <summary>Reads <c>Dana Wu &lt;dana@example.com&gt;</c>, <c>Dana Wu [mailto:dana@example.com]</c>, an address or a name alone.</summary>
    public static MailPerson Read(ReadOnlySpan<char> text)
    {
        text = text.Length > LongestName * 4 ? [] : text;
        var sign = text.IndexOf('@');
        var (start, end) = (sign, sign + 1);
        if (sign >= 0)
        {
            while (start > 0 && IsInAddress(text[start - 1])) start--;
            while (end < text.Length && IsInAddress(text[end])) end++;
        }

        var address = sign >= 0 && start < sign && end > sign + 1 ? text[start..end].Trim('.').ToString().ToLowerInvariant() : null;
        var nameEnd = address is null ? text.Length : start;
        if (text[..nameEnd].IndexOfAny('<', '[', '(') is >= 0 and var bracket) nameEnd = bracket;
        var name = Wording.Clean(text[..nameEnd].Trim(" \t,;:*\"'“”„-–")).Trim('"', '\'', ' ', ',');
        return new MailPerson(name.Length is 0 or > LongestName || s_pronouns.Contains(name, StringComparer.OrdinalIgnoreCase) ? null : name, address);
    }

    private static bool IsInAddress(char c) => char.IsLetterOrDigit(c) || c is '.' or '_' or '%' or '+' or '-' or '=';
}
