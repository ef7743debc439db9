using System.Globalization;
using System.Text;

namespace Alongside.OrderForms.Merging;

/// <summary>Cuts a text into the pieces that edits are compared by: words, white space, and single signs.</summary>
internal static class Pieces
{
    /// <summary>The pieces; joined again they are the text. None of them cuts a character in two.</summary>
    public static string[] Of(string text)
    {
        var pieces = new List<string>();
        for (var start = 0; start < text.Length;)
        {
            var length = LengthAt(text, start);
            pieces.Add(text.Substring(start, length));
            start += length;
        }

        return [.. pieces];
    }

    /// <summary>Whether a piece is a word.</summary>
    public static bool IsWord(string piece) => piece.Length > 0 && Rune.TryGetRuneAt(piece, 0, out var first) && IsLetter(first);

    private static int LengthAt(string text, int start)
    {
        if (!Rune.TryGetRuneAt(text, start, out var first)) return 1;
        if (Rune.IsWhiteSpace(first)) return Run(text, start, static (_, _, rune) => Rune.IsWhiteSpace(rune));
        return IsLetter(first) ? Run(text, start, IsInsideWord) : StringInfo.GetNextTextElementLength(text, start);
    }

    private static int Run(string text, int start, Func<string, int, Rune, bool> goesOn)
    {
        var end = start;
        while (end < text.Length && Rune.TryGetRuneAt(text, end, out var rune) && goesOn(text, end, rune)) end += rune.Utf16SequenceLength;
        return end - start;
    }

    private static bool IsLetter(Rune rune) => Rune.IsLetterOrDigit(rune);

    // Marks and joiners belong to the letter before them; 1.5, e-mail and don't are one word each.
    private static bool IsInsideWord(string text, int at, Rune rune) =>
        IsLetter(rune)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format
        || (rune.Value is '.' or ',' or '\'' or '’' or '-' && at + 1 < text.Length && Rune.TryGetRuneAt(text, at + 1, out var next) && IsLetter(next) && Joins(rune, text[at - 1], next));

    private static bool Joins(Rune sign, char before, Rune after) =>
        sign.Value is not ('.' or ',') || (char.IsAsciiDigit(before) && after.IsAscii && char.IsAsciiDigit((char)after.Value));
}
