using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Alongside.Documents.Answers;

/// <summary>
/// The answer as a text in a mail. What mail programs do to a text on its way (quote it, wrap it or join its lines, put in
/// soft hyphens and no-break spaces, make dashes of hyphens, write it as HTML) changes none of the characters that count.
/// </summary>
internal static class AnswerText
{
    private const string Begins = "BEGINALONGSIDEANSWER";
    private const string Ends = "ENDALONGSIDEANSWER";
    private const string Sum = "crc32:";
    private const int LineLength = 64;

    // What HTML and quoted-printable make of characters that mean nothing here, or of the one that does.
    private static readonly (string From, string To)[] Written =
        [("&gt;", ">"), ("&nbsp;", " "), ("&#160;", " "), ("&shy;", ""), ("&#173;", ""), ("<br>", ""), ("<br/>", ""), ("<br />", ""), ("<wbr>", ""), ("<div>", ""), ("</div>", ""), ("<p>", ""), ("</p>", ""), ("=3D", "=")];

    public static string Write(byte[] json)
    {
        var text = new StringBuilder("-----BEGIN ALONGSIDE ANSWER-----\n");
        foreach (var line in Convert.ToBase64String(json).Chunk(LineLength)) text.Append(line).Append('\n');
        return text.Append(Sum).Append(Crc32(json)).Append("\n-----END ALONGSIDE ANSWER-----\n").ToString();
    }

    /// <summary>The characters that count, where an answer begins among them; null where none does.</summary>
    public static string? Find(string text)
    {
        var bare = Bare(Written.Aggregate(text, (t, w) => t.Replace(w.From, w.To, StringComparison.OrdinalIgnoreCase)));
        var at = bare.IndexOf(Begins, StringComparison.Ordinal);
        return at < 0 ? null : bare[at..];
    }

    public static AnswerReading Read(string text)
    {
        if (Find(text) is not { } rest) return AnswerReading.Not(AnswerProblemCode.NoAnswer);
        // A reply may quote an earlier one below it: the first that is whole is the newest.
        var problem = AnswerReading.Not(AnswerProblemCode.NotComplete);
        var parts = rest.Split(Begins, StringSplitOptions.None).Skip(1).ToList();
        for (var i = 0; i < parts.Count; i++)
        {
            var reading = One(parts[i]);
            if (reading.IsRead) return reading;
            if (i == 0) problem = reading;
        }

        return problem;
    }

    private static AnswerReading One(string part)
    {
        var end = part.IndexOf(Ends, StringComparison.Ordinal);
        var sum = part.IndexOf(Sum, StringComparison.Ordinal);
        if (sum < 0 || sum + Sum.Length + 8 > (end < 0 ? part.Length : end)) return AnswerReading.Not(AnswerProblemCode.NotComplete);
        var digits = part[..sum].Replace("=", "", StringComparison.Ordinal).Replace(":", "", StringComparison.Ordinal);
        var bytes = new byte[digits.Length];
        var padded = digits + new string('=', (4 - (digits.Length % 4)) % 4);
        if (!Convert.TryFromBase64String(padded, bytes, out var count)) return AnswerReading.Not(AnswerProblemCode.NotComplete);
        var payload = bytes[..count];
        if (!string.Equals(Crc32(payload), part.Substring(sum + Sum.Length, 8), StringComparison.OrdinalIgnoreCase)) return AnswerReading.Not(AnswerProblemCode.NotComplete);
        if (payload is not [0x1F, 0x8B, ..]) return AnswerJson.Read(payload);
        return Unpacked(payload);
    }

    private static AnswerReading Unpacked(byte[] packed)
    {
        try
        {
            using var zip = new GZipStream(new MemoryStream(packed), CompressionMode.Decompress);
            using var json = new MemoryStream();
            var chunk = new byte[64 * 1024];
            while (zip.Read(chunk, 0, chunk.Length) is var read and > 0)
            {
                json.Write(chunk, 0, read);
                if (json.Length > AnswerFile.MostBytes) return AnswerReading.Not(AnswerProblemCode.TooLarge);
            }

            return AnswerJson.Read(json.ToArray());
        }
        catch (InvalidDataException)
        {
            return AnswerReading.Not(AnswerProblemCode.Damaged);
        }
    }

    private static string Bare(string text) => string.Concat(text.Where(c => char.IsAsciiLetterOrDigit(c) || c is '+' or '/' or '=' or ':'));

    /// <summary>The CRC-32 of ISO 3309, as in gzip.</summary>
    internal static string Crc32(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var b in bytes)
        {
            crc ^= b;
            for (var bit = 0; bit < 8; bit++) crc = (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ 0xEDB88320;
        }

        var sum = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(sum, ~crc);
        return Convert.ToHexStringLower(sum);
    }
}
