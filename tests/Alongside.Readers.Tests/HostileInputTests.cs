using System.Diagnostics;
using System.Text;
using Xunit;

namespace Alongside.Readers.Tests;

/// <summary>Nothing a file contains makes a reader crash, hang or take more than a moment.</summary>
public sealed class HostileInputTests
{
    private const int TenMillion = 10_000_000;

    // For what becomes millions of things, which take their time to make: enough to tell linear from quadratic.
    private const int TwoMillion = 2_000_000;

    // Each takes a fraction of a second; a machine under load may need longer, and what is quadratic needs hours.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(40);

    public static TheoryData<string> Names => [.. Files.Keys];

    private static Dictionary<string, Func<byte[]>> Files { get; } = new(StringComparer.Ordinal)
    {
        ["one line of letters"] = () => Ascii(new string('a', TenMillion)),
        ["one line of words"] = () => Ascii(Repeat("word ", TenMillion)),
        ["one line of a speaker"] = () => Ascii("Dana: " + Repeat("word ", TenMillion)),
        ["one line of colons"] = () => Ascii(new string(':', TenMillion)),
        ["one line of names"] = () => Ascii(Repeat("Dana: ", TenMillion)),
        ["many lines of colons"] = () => Ascii(Repeat(":\n", TwoMillion)),
        ["many lines"] = () => Ascii(Repeat("a\n", TwoMillion)),
        ["many blank lines"] = () => Ascii("Dana: a" + Repeat("\n", TenMillion)),
        ["many speakers"] = () => Ascii(string.Concat(Enumerable.Range(0, 300_000).Select(i => $"Speaker {i}: yes\n"))),
        ["NULs"] = () => new byte[TenMillion],
        ["NULs and letters"] = () => Ascii(Repeat("\0a\0\0b:", TenMillion)),
        ["bytes cut off"] = () => [.. Enumerable.Repeat((byte)0xE2, TenMillion)],
        ["Windows-1252 letters"] = () => [.. Enumerable.Repeat((byte)0xFC, TenMillion)],
        ["half surrogate pairs"] = () => [0xFF, 0xFE, .. Enumerable.Repeat<byte>(0xD8, TenMillion)],
        ["a cue of one line"] = () => Ascii("WEBVTT\n\n00:01.000 --> 00:02.000\n" + new string('a', TenMillion)),
        ["a cue of many lines"] = () => Ascii("1\n00:00:01,000 --> 00:00:02,000\n" + Repeat("- a\n", TwoMillion)),
        ["a cue of open tags"] = () => Ascii("WEBVTT\n\n00:01.000 --> 00:02.000\n" + Repeat("<v ", TenMillion)),
        ["a cue of angle brackets"] = () => Ascii("WEBVTT\n\n00:01.000 --> 00:02.000\n" + new string('<', TenMillion)),
        ["a cue of voices"] = () => Ascii("WEBVTT\n\n00:01.000 --> 00:02.000\n" + Repeat("<v A>b<v C>d", TwoMillion)),
        ["a cue of one voice again and again"] = () => Ascii("WEBVTT\n\n00:01.000 --> 00:02.000\n" + Repeat("<v A>b</v>", TwoMillion)),
        ["a cue of ampersands"] = () => Ascii("WEBVTT\n\n00:01.000 --> 00:02.000\n" + Repeat("&#", TenMillion)),
        ["a cue of changes"] = () => Ascii("WEBVTT\n\n00:01.000 --> 00:02.000\n" + Repeat(">>A: b\n", TwoMillion)),
        ["arrows"] = () => Ascii(Repeat("-->", TenMillion)),
        ["cues without words"] = () => Ascii("WEBVTT\n\n" + Repeat("00:01.000 --> 00:02.000\n", TwoMillion)),
        ["digits"] = () => Ascii(new string('1', TenMillion)),
        ["times"] = () => Ascii(Repeat("00:00:00\n", TwoMillion)),
        ["headings"] = () => Ascii(Repeat("Dana  0:03\n", TwoMillion)),
        ["brackets"] = () => Ascii(new string('[', TenMillion)),
        ["nested JSON"] = () => Ascii("{\"segments\":" + new string('[', TenMillion)),
        ["JSON of many fields"] = () => Ascii("{" + Repeat("\"a\":1,", TwoMillion) + "\"segments\":[]}"),
        ["JSON of half pairs"] = () => Ascii("{\"segments\":[{\"speaker\":\"A\",\"text\":\"" + Repeat("\\ud800", TenMillion) + "\"}]}"),
        ["JSON of words"] = () => Ascii("{\"segments\":[{\"words\":[" + Repeat("{\"word\":\"a\",\"speaker\":\"A\"},", TwoMillion) + "]}]}"),
        ["a zip of many parts"] = () => Packed.Zip([.. Enumerable.Range(0, 20_000).Select(i => ($"word/{i}", Array.Empty<byte>()))]),
        ["a document of one tag"] = () => [.. Packed.Word(Ascii("<d " + string.Concat(Enumerable.Range(0, 500_000).Select(i => $"a{i}='' ")) + "/>")).Bytes.Span],
        ["a document of empty paragraphs"] = () => [.. Packed.Word(Ascii("<d>" + Repeat("<p/>", TwoMillion) + "</d>")).Bytes.Span],
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void Answers(string name)
    {
        var file = new SourceFile(name, Files[name]());
        var watch = Stopwatch.StartNew();

        var reading = TranscriptFormats.Read(file);

        Assert.True(watch.Elapsed < Patience, $"It took {watch.Elapsed}.");
        Sound.Check(reading);
        TestContext.Current.TestOutputHelper?.WriteLine($"{watch.ElapsedMilliseconds} ms: {reading.Transcripts.Length} transcripts, {string.Join(" ", reading.Problems)}");
    }

    [Fact]
    public void Reads_a_hundred_thousand_cues_in_a_moment()
    {
        var cues = new StringBuilder("WEBVTT\n\n");
        for (var i = 0; i < 100_000; i++) cues.Append(System.Globalization.CultureInfo.InvariantCulture, $"{i}\n{i / 3600:00}:{i / 60 % 60:00}:{i % 60:00}.000 --> {i / 3600:00}:{i / 60 % 60:00}:{i % 60:00}.900\n{(i % 3 == 0 ? "Dana" : "Jana Novák")}: What do you need, number {i}?\n\n");
        var file = Fixture.Of(cues.ToString());
        var watch = Stopwatch.StartNew();

        var reading = TranscriptFormats.Read(file);

        TestContext.Current.TestOutputHelper?.WriteLine($"{watch.ElapsedMilliseconds} ms");
        Assert.True(watch.Elapsed < Patience, $"It took {watch.Elapsed}.");
        Assert.Equal(100_000, Assert.Single(reading.Transcripts).Lines.Length);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\r\n \t\0")]
    [InlineData("\uFEFF")]
    [InlineData("WEBVTT\n\n00:01.000 --> 00:02.000\n\u200B\n")]
    public void Says_that_an_empty_file_is_empty(string file)
    {
        Assert.Equal(ReadProblemCode.Empty, Assert.Single(TranscriptFormats.Read(Fixture.Of(file)).Problems).Code);
    }

    [Fact]
    public void Does_not_take_junk_for_text()
    {
        var junk = new byte[100_000];
        new Random(1).NextBytes(junk);

        Assert.Equal(ReadProblemCode.Unrecognised, Assert.Single(TranscriptFormats.Read(new SourceFile("junk", junk)).Problems).Code);
    }

    private static byte[] Ascii(string text) => Encoding.Latin1.GetBytes(text);

    private static string Repeat(string text, int length) => string.Concat(Enumerable.Repeat(text, length / text.Length));
}
