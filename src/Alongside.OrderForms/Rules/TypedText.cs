using System.Globalization;
using System.Text;

namespace Alongside.OrderForms.Rules;

/// <summary>Words that somebody typed.</summary>
public static class TypedText
{
    /// <summary>
    /// The words without white space at either end and with line ends as <c>\n</c>; characters that cannot be written
    /// down (control characters, halves of surrogate pairs) are left out. Nothing else is touched.
    /// </summary>
    public static string Tidy(string? typed)
    {
        if (string.IsNullOrWhiteSpace(typed)) return "";
        var tidy = new StringBuilder(typed.Length);
        foreach (var rune in typed.ReplaceLineEndings("\n").EnumerateRunes())
        {
            // A half of a pair comes as the replacement character; who really typed that one loses it too.
            if (rune != Rune.ReplacementChar && !IsControl(rune)) tidy.Append(rune.ToString());
        }

        return tidy.ToString().Trim();
    }

    /// <summary>Whether a text is as <see cref="Tidy"/> leaves it.</summary>
    public static bool IsTidy(string text) => string.Equals(Tidy(text), text, StringComparison.Ordinal);

    private static bool IsControl(Rune rune) => rune.Value is not '\n' and not '\t' && Rune.GetUnicodeCategory(rune) == UnicodeCategory.Control;
}
