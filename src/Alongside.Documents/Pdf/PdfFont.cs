using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using Alongside.Documents.Fonts;
using Alongside.Documents.Pages;

namespace Alongside.Documents.Pdf;

/// <summary>
/// A font in a PDF, with the characters that the document shows and no others. Each character has a number of its own, so
/// that what is copied or searched is what was written.
/// </summary>
internal sealed class PdfFont
{
    private static readonly Rune Missing = Typesetting.Missing.EnumerateRunes().First();

    private readonly TrueTypeFont _font;
    private readonly Rune[] _runes;
    private readonly Dictionary<Rune, int> _numbers;

    public PdfFont(Face face, IEnumerable<string> texts)
    {
        _font = BundledFonts.Of(face);
        _runes = [.. texts.SelectMany(t => t.EnumerateRunes()).Distinct().Order()];
        _numbers = _runes.Select((rune, i) => (rune, i)).ToDictionary(r => r.rune, r => r.i + 1);
    }

    /// <summary>The text as the digits of a string of a PDF.</summary>
    public string Digits(string text) => string.Concat(text.EnumerateRunes().Select(r => _numbers[r].ToString("X4", CultureInfo.InvariantCulture)));

    public int AddTo(PdfObjects objects)
    {
        var glyphs = _runes.Select(GlyphOf).ToArray();
        var subset = new TrueTypeSubset(_font, glyphs.Distinct());
        var name = $"ALONGS+{_font.Name}";
        var bytes = subset.Bytes();
        var file = objects.Stream(string.Create(CultureInfo.InvariantCulture, $"/Length1 {bytes.Length}"), bytes);
        var italic = _font.Name.EndsWith("Italic", StringComparison.Ordinal) ? -12 : 0;
        var descriptor = objects.Add(string.Create(CultureInfo.InvariantCulture,
            $"<</Type/FontDescriptor/FontName/{name}/Flags 4/FontBBox[{string.Join(' ', _font.Box.Select(Thousandths))}]/ItalicAngle {italic}/Ascent {Thousandths(_font.Ascent)}/Descent {Thousandths(_font.Descent)}/CapHeight 714/StemV 80/FontFile2 {file} 0 R>>"));
        var widths = string.Join(' ', glyphs.Select(g => Thousandths(_font.Width(g))));
        var map = new byte[2 * (glyphs.Length + 1)];
        for (var i = 0; i < glyphs.Length; i++) BinaryPrimitives.WriteUInt16BigEndian(map.AsSpan(2 * (i + 1)), (ushort)subset.Number(glyphs[i]));
        var glyphMap = objects.Stream("", map);
        var descendant = objects.Add(string.Create(CultureInfo.InvariantCulture,
            $"<</Type/Font/Subtype/CIDFontType2/BaseFont/{name}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor {descriptor} 0 R/DW 600/W[1[{widths}]]/CIDToGIDMap {glyphMap} 0 R>>"));
        var unicode = objects.Stream("", Encoding.ASCII.GetBytes(ToUnicode()));
        return objects.Add(string.Create(CultureInfo.InvariantCulture,
            $"<</Type/Font/Subtype/Type0/BaseFont/{name}/Encoding/Identity-H/DescendantFonts[{descendant} 0 R]/ToUnicode {unicode} 0 R>>"));
    }

    private int GlyphOf(Rune rune) => rune == Missing ? 0 : _font.Glyph(rune);

    private int Thousandths(int units) => (int)Math.Round(units * 1000.0 / _font.UnitsPerEm, MidpointRounding.AwayFromZero);

    private string ToUnicode()
    {
        var map = new StringBuilder("/CIDInit/ProcSet findresource begin\n12 dict begin\nbegincmap\n/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n/CMapName/Adobe-Identity-UCS def\n/CMapType 2 def\n1 begincodespacerange\n<0000><FFFF>\nendcodespacerange\n");
        // No more than a hundred in a row, says the format.
        foreach (var some in _runes.Chunk(100))
        {
            map.Append(CultureInfo.InvariantCulture, $"{some.Length} beginbfchar\n");
            foreach (var rune in some)
                map.Append(CultureInfo.InvariantCulture, $"<{_numbers[rune]:X4}><{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(rune.ToString()))}>\n");
            map.Append("endbfchar\n");
        }

        return map.Append("endcmap\nCMapName currentdict/CMap defineresource pop\nend\nend\n").ToString();
    }
}
