using System.Text;
using Xunit;

namespace Alongside.Readers.Tests;

public sealed class SourceFileTests
{
    private const string Words = "Dana: Grüße – “schön”\nJana: Ça va?";

    [Fact]
    public void Reads_UTF_8_with_and_without_a_mark()
    {
        Assert.Equal(Words, Text(Encoding.UTF8.GetBytes(Words)));
        Assert.Equal(Words, Text([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Words)]));
    }

    [Fact]
    public void Reads_UTF_16_with_and_without_a_mark()
    {
        Assert.Equal(Words, Text([0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Words)]));
        Assert.Equal(Words, Text([0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(Words)]));
        Assert.Equal(Words, Text(Encoding.Unicode.GetBytes(Words)));
        Assert.Equal(Words, Text(Encoding.BigEndianUnicode.GetBytes(Words)));
    }

    [Fact]
    public void Reads_Windows_1252()
    {
        Assert.Equal("Grüße – “schön” für 5 €", Text([.. "Gr"u8, 0xFC, 0xDF, .. "e "u8, 0x96, .. " "u8, 0x93, .. "sch"u8, 0xF6, .. "n"u8, 0x94, .. " f"u8, 0xFC, .. "r 5 "u8, 0x80]));
    }

    [Fact]
    public void Replaces_what_is_cut_off_or_stray_in_UTF_8()
    {
        Assert.Equal("Dana: Gr\uFFFD", Text([.. "Dana: Gr"u8, 0xC3]));
        Assert.Equal("Grüße \uFFFD aus", Text([.. Encoding.UTF8.GetBytes("Grüße "), 0xFF, .. " aus"u8]));
    }

    [Fact]
    public void Ends_lines_one_way()
    {
        Assert.Equal("a\nb\nc\n\u0085d\u2028e", Text(Encoding.UTF8.GetBytes("a\r\nb\rc\n\u0085d\u2028e")));
    }

    [Fact]
    public void Reads_conversations_with_NULs_strewn_in()
    {
        var transcript = Assert.Single(TranscriptFormats.Read(Fixture.Of("Dana: Hel\0 lo\n\0\0Jana: Hi\0\nDana: So?")).Transcripts);

        Assert.Equal(["Dana|||Hel lo", "Jana|||Hi", "Dana|||So?"], Fixture.Told(transcript));
    }

    private static string Text(byte[] bytes) => new SourceFile("call", bytes).Text;
}
