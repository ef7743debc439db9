using System.Buffers;
using System.Text;

namespace Alongside.Readers;

/// <summary>Finds out how the bytes of a file write its text. Whatever the bytes are, it returns, in linear time.</summary>
internal static class SourceText
{
    // Windows-1252 differs from Latin-1 in these places only; five of them stand for nothing.
    private const string Windows1252From80 =
        "\u20AC\uFFFD\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\uFFFD\u017D\uFFFD" +
        "\uFFFD\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\uFFFD\u017E\u0178";

    // UTF-16 shows in its first few thousand characters or nowhere.
    private const int SampleBytes = 8192;

    /// <summary>The text, without a byte order mark and with line ends as <c>\n</c>.</summary>
    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        var text = bytes switch
        {
            [0xEF, 0xBB, 0xBF, ..] => Encoding.UTF8.GetString(bytes[3..]),
            [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(bytes[2..]),
            [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(bytes[2..]),
            _ when IsUtf16(bytes, zeroAt: 1) => Encoding.Unicode.GetString(bytes),
            _ when IsUtf16(bytes, zeroAt: 0) => Encoding.BigEndianUnicode.GetString(bytes),
            _ when LooksLikeWindows1252(bytes) => FromWindows1252(bytes),
            _ => Encoding.UTF8.GetString(bytes),
        };
        return text.Contains('\r', StringComparison.Ordinal)
            ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n')
            : text;
    }

    // Western text in UTF-16 has a zero in nearly every other byte, and hardly any in between.
    private static bool IsUtf16(ReadOnlySpan<byte> bytes, int zeroAt)
    {
        var sample = bytes[..(Math.Min(bytes.Length, SampleBytes) & ~1)];
        if (sample.Length < 4) return false;
        var (expected, others) = (0, 0);
        for (var i = 0; i < sample.Length; i++)
            if (sample[i] == 0 && (i & 1) == zeroAt) expected++;
            else if (sample[i] == 0) others++;
        var pairs = sample.Length / 2;
        return expected * 10 >= pairs * 7 && others * 20 <= pairs;
    }

    // Not valid UTF-8, more odd bytes than proper sequences, none of the five bytes that mean nothing, and nothing that
    // text does not have: then somebody's older program wrote it. A sequence cut off at the very end is not odd.
    private static bool LooksLikeWindows1252(ReadOnlySpan<byte> bytes)
    {
        if (System.Text.Unicode.Utf8.IsValid(bytes)) return false;
        var (odd, proper) = (0, 0);
        for (var i = 0; i < bytes.Length;)
        {
            var b = bytes[i];
            if (b < 0x80)
            {
                if (b < 0x20 && b is not (0 or (>= 0x09 and <= 0x0D) or 0x1A or 0x1B)) return false;
                i++;
                continue;
            }

            var status = Rune.DecodeFromUtf8(bytes[i..], out _, out var length);
            if (status == OperationStatus.Done)
            {
                proper++;
                i += length;
                continue;
            }

            if (status == OperationStatus.NeedMoreData) break;
            if (b is 0x81 or 0x8D or 0x8F or 0x90 or 0x9D) return false;
            odd++;
            i++;
        }

        return odd > proper;
    }

    private static string FromWindows1252(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder(bytes.Length);
        foreach (var b in bytes) text.Append(b is >= 0x80 and < 0xA0 ? Windows1252From80[b - 0x80] : (char)b);
        return text.ToString();
    }
}
