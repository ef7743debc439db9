using System.Text;

namespace Alongside.Readers;

/// <summary>Makes the words of a source fit to quote: single spaces, no control or invisible formatting characters, no halves of surrogate pairs.</summary>
public static class Wording
{
    /// <summary>
    /// The text with every run of white space as one space and none at the ends. Control characters, byte order and
    /// direction marks and zero-width spaces are dropped (joiners inside emoji and scripts stay); half a surrogate pair
    /// becomes U+FFFD.
    /// </summary>
    public static string Clean(ReadOnlySpan<char> text)
    {
        var clean = new StringBuilder(text.Length);
        var gap = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsWhiteSpace(c) || c == '\0')
            {
                gap = true;
                continue;
            }

            if (IsInvisible(c)) continue;
            if (gap && clean.Length > 0) clean.Append(' ');
            gap = false;
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])) clean.Append(c).Append(text[++i]);
            else clean.Append(char.IsSurrogate(c) ? '\uFFFD' : c);
        }

        return clean.ToString();
    }

    /// <summary>Each line or paragraph cleaned, blank ones dropped, joined by one line break: the form in which an email keeps its paragraphs.</summary>
    public static string CleanParagraphs(IEnumerable<string> paragraphs) =>
        string.Join('\n', paragraphs.Select(p => Clean(p)).Where(p => p.Length > 0));

    private static bool IsInvisible(char c) => c is '\uFEFF' or '\u200B' or '\u200E' or '\u200F' or '\u2060' or '\u00AD'
        or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') || char.IsControl(c);
}
