using System.Globalization;
using System.Text;
using Alongside.Documents.Fonts;

namespace Alongside.Documents.Pages;

/// <summary>Words into lines of a width. No word is lost: what is too long for a line is broken, what the typeface lacks is marked.</summary>
internal static class Typesetting
{
    /// <summary>Stands for a character that the typeface does not have; it is drawn as an empty box.</summary>
    public const string Missing = "□";

    private const string Ellipsis = "…";

    /// <summary>How wide a text is, in points.</summary>
    public static double Width(string text, TextStyle style)
    {
        var font = BundledFonts.Of(style.Face);
        var units = 0L;
        foreach (var rune in text.EnumerateRunes()) units += font.Width(font.Glyph(rune));
        return units * style.Size / font.UnitsPerEm;
    }

    /// <summary>
    /// The text as it can be shown in a face: what one reads as one character and the face lacks becomes one mark; characters
    /// without a shape of their own are left out, so that none of them turns the order of what is read.
    /// </summary>
    public static string Showable(string text, Face face, out bool marked)
    {
        var font = BundledFonts.Of(face);
        var shown = new StringBuilder(text.Length);
        marked = false;
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            if (shown.Length > 0) shown.Append('\n');
            var elements = StringInfo.GetTextElementEnumerator(line.Replace("\t", "    ", StringComparison.Ordinal));
            while (elements.MoveNext())
            {
                var runes = elements.GetTextElement().EnumerateRunes().Where(HasShape).ToList();
                if (runes.TrueForAll(r => font.Glyph(r) != 0)) shown.AppendJoin("", runes);
                else shown.Append(Missing);
                marked |= !runes.TrueForAll(r => font.Glyph(r) != 0);
            }
        }

        return shown.ToString();
    }

    /// <summary>The lines of a text that can be shown.</summary>
    public static List<string> Lines(string text, TextStyle style, double width)
    {
        var lines = new List<string>();
        foreach (var paragraph in text.Split('\n'))
        {
            var line = "";
            foreach (var word in Pieces(paragraph).SelectMany(p => Fitting(p, style, width)))
            {
                if (line.Length > 0 && Width(line + word.TrimEnd(' '), style) > width)
                {
                    lines.Add(line.TrimEnd(' '));
                    line = "";
                }

                line += word;
            }

            lines.Add(line.TrimEnd(' '));
        }

        return lines;
    }

    /// <summary>The text in one line, cut short where it is longer: only for what stands in full elsewhere.</summary>
    public static string Short(string text, TextStyle style, double width)
    {
        var line = text.Replace('\n', ' ');
        if (Width(line, style) <= width) return line;
        var elements = StringInfo.ParseCombiningCharacters(line);
        var count = elements.Length;
        while (count > 1 && Width(line[..elements[count - 1]] + Ellipsis, style) > width) count--;
        return line[..elements[count - 1]].TrimEnd() + Ellipsis;
    }

    private static bool HasShape(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Format or UnicodeCategory.Control) && rune.Value is not (>= 0xFE00 and <= 0xFE0F);

    // Words, each with the spaces that follow it.
    private static IEnumerable<string> Pieces(string paragraph)
    {
        var start = 0;
        for (var i = 1; i < paragraph.Length; i++)
        {
            if (paragraph[i - 1] != ' ' || paragraph[i] == ' ') continue;
            yield return paragraph[start..i];
            start = i;
        }

        if (start < paragraph.Length) yield return paragraph[start..];
    }

    private static IEnumerable<string> Fitting(string word, TextStyle style, double width)
    {
        if (Width(word.TrimEnd(' '), style) <= width)
        {
            yield return word;
            yield break;
        }

        var piece = "";
        var elements = StringInfo.GetTextElementEnumerator(word);
        while (elements.MoveNext())
        {
            var element = elements.GetTextElement();
            if (piece.Length > 0 && Width(piece + element, style) > width)
            {
                yield return piece;
                piece = "";
            }

            piece += element;
        }

        if (piece.Length > 0) yield return piece;
    }
}
