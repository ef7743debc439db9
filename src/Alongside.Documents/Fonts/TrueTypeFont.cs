using System.Buffers.Binary;
using System.Text;

namespace Alongside.Documents.Fonts;

/// <summary>
/// A TrueType font of ours, as far as setting a page needs it: which characters it has, how wide they are, and its tables.
/// Tables and fields are those of the OpenType specification.
/// </summary>
internal sealed class TrueTypeFont
{
    private readonly byte[] _bytes;
    private readonly Dictionary<string, (int Offset, int Length)> _tables;
    private readonly Dictionary<int, int> _glyphs = [];
    private readonly int _widths;

    public TrueTypeFont(string name, byte[] bytes)
    {
        (Name, _bytes) = (name, bytes);
        _tables = Enumerable.Range(0, Unsigned(4)).Select(i => 12 + (16 * i)).ToDictionary(
            at => Encoding.ASCII.GetString(bytes, at, 4),
            at => (Long(at + 8), Long(at + 12)),
            StringComparer.Ordinal);
        var head = _tables["head"].Offset;
        UnitsPerEm = Unsigned(head + 18);
        Box = [.. Enumerable.Range(0, 4).Select(i => Signed(head + 36 + (2 * i)))];
        LongOffsets = Unsigned(head + 50) == 1;
        var hhea = _tables["hhea"].Offset;
        (Ascent, Descent, _widths) = (Signed(hhea + 4), Signed(hhea + 6), Unsigned(hhea + 34));
        ReadCharacters();
    }

    public string Name { get; }

    public int UnitsPerEm { get; }

    public int Ascent { get; }

    public int Descent { get; }

    public int[] Box { get; }

    public bool LongOffsets { get; }

    /// <summary>The glyph of a character; 0, an empty box, where the font has none.</summary>
    public int Glyph(Rune rune) => _glyphs.GetValueOrDefault(rune.Value);

    /// <summary>How wide a glyph is, in units of which <see cref="UnitsPerEm"/> make the font's size.</summary>
    public int Width(int glyph) => Unsigned(_tables["hmtx"].Offset + (4 * Math.Min(glyph, _widths - 1)));

    public ReadOnlySpan<byte> Table(string tag) => _bytes.AsSpan(_tables[tag].Offset, _tables[tag].Length);

    public ReadOnlySpan<byte> Outline(int glyph)
    {
        var loca = _tables["loca"].Offset;
        var (from, to) = LongOffsets ? (Long(loca + (4 * glyph)), Long(loca + (4 * glyph) + 4)) : (2 * Unsigned(loca + (2 * glyph)), 2 * Unsigned(loca + (2 * glyph) + 2));
        return _bytes.AsSpan(_tables["glyf"].Offset + from, to - from);
    }

    /// <summary>The left side bearing of a glyph.</summary>
    public int Bearing(int glyph)
    {
        var hmtx = _tables["hmtx"].Offset;
        return glyph < _widths ? Signed(hmtx + (4 * glyph) + 2) : Signed(hmtx + (4 * _widths) + (2 * (glyph - _widths)));
    }

    // The subtable of the basic plane, format 4: segments of characters, each with a shift or with a list of glyphs.
    private void ReadCharacters()
    {
        var cmap = _tables["cmap"].Offset;
        var table = Enumerable.Range(0, Unsigned(cmap + 2)).Select(i => cmap + Long(cmap + 4 + (8 * i) + 4)).First(at => Unsigned(at) == 4);
        var segments = Unsigned(table + 6) / 2;
        var (ends, starts) = (table + 14, table + 16 + (2 * segments));
        var (shifts, ranges) = (starts + (2 * segments), starts + (4 * segments));
        for (var s = 0; s < segments; s++)
        {
            var range = Unsigned(ranges + (2 * s));
            for (var c = Unsigned(starts + (2 * s)); c <= Unsigned(ends + (2 * s)) && c != 0xFFFF; c++)
            {
                var glyph = range == 0 ? c : Unsigned(ranges + (2 * s) + range + (2 * (c - Unsigned(starts + (2 * s)))));
                if (glyph != 0 || range == 0) glyph = (glyph + Unsigned(shifts + (2 * s))) & 0xFFFF;
                if (glyph != 0) _glyphs[c] = glyph;
            }
        }
    }

    private int Unsigned(int at) => BinaryPrimitives.ReadUInt16BigEndian(_bytes.AsSpan(at));

    private int Signed(int at) => BinaryPrimitives.ReadInt16BigEndian(_bytes.AsSpan(at));

    private int Long(int at) => BinaryPrimitives.ReadInt32BigEndian(_bytes.AsSpan(at));
}
