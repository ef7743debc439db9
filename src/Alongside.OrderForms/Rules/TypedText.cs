using System.Globalization;
using System.Text;

namespace Alongside.OrderForms.Rules;

/// <summary>Words that somebody typed.</summary>
public static class TypedText
{
    /// <summary>
    /// The words without white space at either end and with line ends as <c>\n</c>; characters that cannot be written
    /// down (control characters, halves of surrogate pairs, code points that are no characters), and marks that would make
    /// words read in another order than they stand (Unicode's bidirectional overrides, embeddings and isolates) are left out.
    /// Nothing else is touched.
    /// </summary>
    public static string Tidy(string? typed)
    {
        if (string.IsNullOrWhiteSpace(typed)) return "";
        var tidy = new StringBuilder(typed.Length);
        foreach (var rune in typed.ReplaceLineEndings("\n").EnumerateRunes())
        {
            // A half of a pair comes as the replacement character; who really typed that one loses it too.
            if (rune != Rune.ReplacementChar && !IsControl(rune) && !IsNoCharacter(rune) && !TurnsAround(rune)) tidy.Append(rune.ToString());
        }

        return tidy.ToString().Trim();
    }

    /// <summary>Whether a text is as <see cref="Tidy"/> leaves it.</summary>
    public static bool IsTidy(string text) => string.Equals(Tidy(text), text, StringComparison.Ordinal);

    /// <summary>Whether there is anything to be seen in it: more than white space and marks that have no look of their own.</summary>
    public static bool IsVisible(string? text) => text is not null && text.EnumerateRunes().Any(r => !Rune.IsWhiteSpace(r)
        && Rune.GetUnicodeCategory(r) is not (UnicodeCategory.Format or UnicodeCategory.Control or UnicodeCategory.Surrogate or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark));

    /// <summary>
    /// Whether a text that was not typed here, such as what was said in a conversation, can be written down as it is: in
    /// JSON, XML and on a page.
    /// </summary>
    public static bool IsWritable(string text) => text.EnumerateRunes().All(r => r != Rune.ReplacementChar && !IsNoCharacter(r) && (r.Value >= ' ' || r.Value is '\n' or '\r' or '\t'));

    private static bool IsNoCharacter(Rune rune) => (rune.Value & 0xFFFE) == 0xFFFE || rune.Value is >= 0xFDD0 and <= 0xFDEF;

    // Both are to accept what they read (UAX #9; the trick is known as Trojan Source, Boucher and Anderson 2021).
    private static bool TurnsAround(Rune rune) => rune.Value is >= 0x202A and <= 0x202E or >= 0x2066 and <= 0x2069;

    private static bool IsControl(Rune rune) => rune.Value is not '\n' and not '\t' && Rune.GetUnicodeCategory(rune) == UnicodeCategory.Control;
}
