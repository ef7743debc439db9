using System.Text;
using CsCheck;
using Xunit;

namespace Alongside.Readers.Tests;

/// <summary>
/// Files that nobody wrote. Longer runs: <c>CsCheck_Time=600</c>; a failure prints the seed that repeats it. What it
/// finds is kept in <see cref="HostileInputTests"/>.
/// </summary>
public sealed class FuzzTests
{
    private const int Iterations = 2_000;

    private static readonly string[] Bits =
    [
        "\n", "\n\n", "\r", "\0", ":", ": ", "-->", "00:01.000 --> 00:02.000\n", "00:00:00", "[00:00:01] ", "(0:03)", "Dana: ", "Jana Novák: ", "dana: ", "<v Dana>", "</v>", "<", ">",
        "&", "&#xD800;", "&#0;", "&lt;", "{\\an8}", "- ", ">> ", "WEBVTT\n\n", "NOTE\n", "Transcript\n", "Attendees\n", "Dana  0:03\n", "\uFEFF", "\u200B", "\u200E", "\u2028", "\u00A0", "…", "\uD83D\uDE00",
        "{", "}", "[", "]", "\"", "\\ud800", "null", "1e999", "-1", "\"speaker\":\"A\",", "\"text\":\"a\",", "**", "# ", "\t", "(", ")", "\u0085", "٣", "：",
    ];

    private static readonly Gen<byte[]> Seeds = OneOf<byte[]>(
        [.. Directory.GetFiles(Fixture.Folder).Order(StringComparer.Ordinal).Select(File.ReadAllBytes), Packed.Fixture("teams.document.xml").Bytes.ToArray(), Packed.Fixture("teams-older.document.xml").Bytes.ToArray()]);

    private static readonly Gen<byte[]> Bytes = Gen.OneOf(
        Gen.Byte.Array[0, 40], OneOf(Bits).Array[1, 4].Select(bits => Encoding.UTF8.GetBytes(string.Concat(bits))));

    private static readonly Gen<Func<byte[], byte[]>> Changes = Gen.Select(Gen.Int[0, 5], Gen.Double[0, 1], Gen.Double[0, 1], Bytes, Seeds, Change);

    [Fact]
    public void Random_bytes_get_an_answer() => Gen.Byte.Array[0, 300].Sample(Answers, iter: Iterations);

    [Fact]
    public void Random_bits_of_transcripts_get_an_answer() =>
        OneOf(Bits).Array[0, 30].Select(bits => Encoding.UTF8.GetBytes(string.Concat(bits))).Sample(Answers, iter: Iterations);

    [Fact]
    public void Mutilated_transcripts_get_an_answer() =>
        Gen.Select(Seeds, Changes.Array[1, 6], (seed, changes) => changes.Aggregate(seed, (bytes, change) => change(bytes))).Sample(Answers, iter: Iterations);

    [Fact]
    public void Mutilated_main_parts_of_documents_get_an_answer() =>
        Gen.Select(Seeds, Changes.Array[1, 4], (seed, changes) => Packed.Word(changes.Aggregate(seed, (bytes, change) => change(bytes))).Bytes.ToArray()).Sample(Answers, iter: Iterations / 4);

    private static Gen<T> OneOf<T>(T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static void Answers(byte[] bytes) => Sound.Check(TranscriptFormats.Read(new SourceFile("fuzz", bytes)));

    private static Func<byte[], byte[]> Change(int kind, double from, double to, byte[] bits, byte[] other) => bytes =>
    {
        var (start, end) = ((int)(from * bytes.Length), (int)(to * bytes.Length));
        if (start > end) (start, end) = (end, start);
        return kind switch
        {
            0 => bytes[..start], // cut
            1 => [.. bytes[..start], .. bytes[end..]], // cut out
            2 => [.. bytes[..start], .. other[Math.Min(start, other.Length)..]], // splice
            3 => [.. bytes[..end], .. bytes[start..]], // duplicate
            4 => [.. bytes[..start], .. bits, .. bytes[start..]], // insert
            _ => [.. bytes[..start], .. bits, .. bytes[Math.Min(start + bits.Length, bytes.Length)..]], // overwrite
        };
    };
}
