using System.Text;
using CsCheck;
using Xunit;

namespace Alongside.Readers.Tests;

/// <summary>Files by chance, and files that were once good: whatever comes is answered, with clean words or with a problem.</summary>
public sealed class MessageFuzzTests
{
    private const int Times = 1500;

    private static readonly string[] s_pieces =
    [
        "\n", "\r\n", "\n\n", ">", "> ", ">>", "\0", "\u200E", "\u202F", ": ", "[", "]", "<", ">", "\"", ",", ";", "--", "-- \n", "\t",
        "[04.03.26, 10:12:33] Jana: hi\n", "31/31/26, 25:61 - x: y\n", "On 4 Mar 2026 at 10:12, Dana <d@x.y> wrote:\n", "Am schrieb:\n", "wrote:\n",
        "-----Original Message-----\n", "From: a\nSent: b\nTo: c\n", "From - Wed Mar 04 10:12:33 2026\n", "<blockquote>", "</blockquote>", "</div>",
        "<div class=\"gmail_quote\">", "<div id=\"appendonsend\">", "<pre>", "<!--", "&#x;", "&#55296;", "=?utf-8?b?gICA?=", "Content-Type: text/html\n\n",
        "Content-Type: multipart/mixed; boundary=\"\"\n\n", "Content-Type: multipart/alternative; boundary=b\n\n--b\n\n--b--\n", "Content-Type: text/plain; charset=utf-7\n",
        "Content-Transfer-Encoding: base64\n", "Content-Transfer-Encoding: uuencode\n", "Date: 99 Foo 9999 99:99:99 +9999\n", "From: =?x?q?=00?= <@>\n", "\uD83D", "ü", "😅",
    ];

    private static readonly byte[][] s_fixtures =
    [
        .. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "fixtures"), "*", SearchOption.AllDirectories)
            .Where(f => Path.GetFileName(Path.GetDirectoryName(f)) is "whatsapp" or "linkedin" or "eml" or "mbox")
            .Order(StringComparer.Ordinal)
            .Select(File.ReadAllBytes),
    ];

    private static readonly Gen<(int At, int Length, byte[] With)> s_change = Gen.Select(
        Gen.Int[0, 5000],
        Gen.Frequency((3, Gen.Const(0)), (3, Gen.Int[0, 8]), (1, Gen.Int[0, 2000])),
        Gen.Frequency(
            (2, Gen.Const(Array.Empty<byte>())),
            (2, Gen.Byte.Array[1, 4]),
            (6, OneOf(s_pieces).Select(Encoding.UTF8.GetBytes))));

    [Fact]
    public void Answers_any_bytes() =>
        Gen.Byte.Array[0, 400].Sample(Check, iter: Times);

    [Fact]
    public void Answers_any_sequence_of_pieces() =>
        OneOf(s_pieces).Array[0, 40].Select(p => Encoding.UTF8.GetBytes(string.Concat(p))).Sample(Check, iter: Times);

    [Fact]
    public void Answers_files_that_were_changed_somewhere() =>
        Gen.Select(OneOf(s_fixtures), s_change.Array[1, 6], (file, changes) => changes.Aggregate(file, Changed)).Sample(Check, iter: Times);

    [Fact]
    public void Answers_files_cut_off_anywhere() =>
        Gen.Select(OneOf(s_fixtures), Gen.Int[0, 5000], (file, length) => file[..Math.Min(length, file.Length)]).Sample(Check, iter: Times);

    private static Gen<T> OneOf<T>(T[] choices) => Gen.Int[0, choices.Length - 1].Select(i => choices[i]);

    private static byte[] Changed(byte[] file, (int At, int Length, byte[] With) change)
    {
        var at = Math.Min(change.At, file.Length);
        return [.. file[..at], .. change.With, .. file[Math.Min(at + change.Length, file.Length)..]];
    }

    private static void Check(byte[] bytes)
    {
        var file = new SourceFile("fuzz", bytes);
        ReadingRules.Check(TranscriptFormats.Read(file));
        foreach (var reader in TranscriptFormats.All)
            if (reader.Recognises(file)) ReadingRules.Check(reader.Read(file));
    }
}
