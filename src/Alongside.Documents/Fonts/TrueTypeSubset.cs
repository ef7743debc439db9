using System.Buffers.Binary;
using System.Text;

namespace Alongside.Documents.Fonts;

/// <summary>A font cut down to some of its glyphs, for a document that uses no others.</summary>
internal sealed class TrueTypeSubset
{
    private const int MoreComponents = 0x20;
    private static readonly string[] Tags = ["cvt ", "fpgm", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "prep"];

    private readonly TrueTypeFont _font;
    private readonly List<int> _glyphs = [0];
    private readonly Dictionary<int, int> _numbers = new() { [0] = 0 };

    public TrueTypeSubset(TrueTypeFont font, IEnumerable<int> glyphs)
    {
        _font = font;
        foreach (var glyph in glyphs.Order()) Add(glyph);
        // The parts of composed glyphs come after; they may be composed themselves.
        for (var i = 0; i < _glyphs.Count; i++)
        {
            var outline = font.Outline(_glyphs[i]);
            foreach (var at in Components(outline)) Add(BinaryPrimitives.ReadUInt16BigEndian(outline[(at + 2)..]));
        }
    }

    /// <summary>The number that a glyph of the font has here.</summary>
    public int Number(int glyph) => _numbers[glyph];

    public byte[] Bytes()
    {
        var (outlines, offsets) = Outlines();
        var head = _font.Table("head").ToArray();
        BinaryPrimitives.WriteUInt32BigEndian(head.AsSpan(8), 0);
        BinaryPrimitives.WriteInt16BigEndian(head.AsSpan(50), 1);
        var hhea = _font.Table("hhea").ToArray();
        BinaryPrimitives.WriteUInt16BigEndian(hhea.AsSpan(34), (ushort)_glyphs.Count);
        var maxp = _font.Table("maxp").ToArray();
        BinaryPrimitives.WriteUInt16BigEndian(maxp.AsSpan(4), (ushort)_glyphs.Count);
        var hmtx = new byte[4 * _glyphs.Count];
        for (var i = 0; i < _glyphs.Count; i++)
        {
            BinaryPrimitives.WriteUInt16BigEndian(hmtx.AsSpan(4 * i), (ushort)_font.Width(_glyphs[i]));
            BinaryPrimitives.WriteInt16BigEndian(hmtx.AsSpan((4 * i) + 2), (short)_font.Bearing(_glyphs[i]));
        }

        return File([_font.Table("cvt ").ToArray(), _font.Table("fpgm").ToArray(), outlines, head, hhea, hmtx, offsets, maxp, _font.Table("prep").ToArray()]);
    }

    private (byte[] Outlines, byte[] Offsets) Outlines()
    {
        using var outlines = new MemoryStream();
        var offsets = new byte[4 * (_glyphs.Count + 1)];
        for (var i = 0; i < _glyphs.Count; i++)
        {
            var outline = _font.Outline(_glyphs[i]).ToArray();
            foreach (var at in Components(outline))
                BinaryPrimitives.WriteUInt16BigEndian(outline.AsSpan(at + 2), (ushort)_numbers[BinaryPrimitives.ReadUInt16BigEndian(outline.AsSpan(at + 2))]);
            outlines.Write(outline);
            while (outlines.Length % 4 != 0) outlines.WriteByte(0);
            BinaryPrimitives.WriteInt32BigEndian(offsets.AsSpan(4 * (i + 1)), (int)outlines.Length);
        }

        return (outlines.ToArray(), offsets);
    }

    private void Add(int glyph)
    {
        if (_numbers.TryAdd(glyph, _glyphs.Count)) _glyphs.Add(glyph);
    }

    // Where the parts of a composed glyph are described: flags, glyph, two offsets, and a scale of none to four numbers.
    private static List<int> Components(ReadOnlySpan<byte> outline)
    {
        var places = new List<int>();
        if (outline.Length < 2 || BinaryPrimitives.ReadInt16BigEndian(outline) >= 0) return places;
        for (var at = 10; ;)
        {
            places.Add(at);
            var flags = BinaryPrimitives.ReadUInt16BigEndian(outline[at..]);
            at += 4 + ((flags & 1) != 0 ? 4 : 2) + ((flags & 8) != 0 ? 2 : (flags & 0x40) != 0 ? 4 : (flags & 0x80) != 0 ? 8 : 0);
            if ((flags & MoreComponents) == 0) return places;
        }
    }

    private static byte[] File(byte[][] tables)
    {
        using var file = new MemoryStream();
        Span<byte> number = stackalloc byte[4];
        Put(file, number, 0x00010000);
        // Nine tables: the largest power of two below is eight.
        Put(file, number, ((uint)tables.Length << 16) | 128);
        Put(file, number, (3 << 16) | (((uint)tables.Length * 16) - 128));
        var at = 12 + (16 * tables.Length);
        for (var i = 0; i < tables.Length; i++)
        {
            file.Write(Encoding.ASCII.GetBytes(Tags[i]));
            Put(file, number, Sum(tables[i]));
            Put(file, number, (uint)at);
            Put(file, number, (uint)tables[i].Length);
            at += (tables[i].Length + 3) / 4 * 4;
        }

        foreach (var table in tables)
        {
            file.Write(table);
            while (file.Length % 4 != 0) file.WriteByte(0);
        }

        return file.ToArray();
    }

    private static void Put(MemoryStream file, Span<byte> number, uint value)
    {
        BinaryPrimitives.WriteUInt32BigEndian(number, value);
        file.Write(number);
    }

    private static uint Sum(ReadOnlySpan<byte> table)
    {
        var sum = 0u;
        for (var i = 0; i < table.Length; i++) sum += (uint)table[i] << (8 * (3 - (i % 4)));
        return sum;
    }
}
