using System.Text;
using Xunit;

namespace Alongside.Readers.Tests;

/// <summary>Files of written messages, and what was said in them in a form that a test can state in a few lines.</summary>
internal static class MessageFixture
{
    public static SourceFile Open(string path) =>
        new(Path.GetFileName(path), File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "fixtures", path)));

    public static SourceFile Of(string text) => new("pasted", Encoding.UTF8.GetBytes(text));

    public static Reading Read(string path) => TranscriptFormats.Read(Open(path));

    public static Transcript Only(Reading reading)
    {
        Assert.Empty(reading.Problems);
        return Assert.Single(reading.Transcripts);
    }

    /// <summary>Each line as <c>Name: text</c>.</summary>
    public static string[] Said(Transcript transcript) =>
        [.. transcript.Lines.Select(l => $"{transcript.Speakers[l.Speaker].Name}: {l.Text}")];

    public static double?[] Starts(Transcript transcript) => [.. transcript.Lines.Select(l => l.StartSeconds)];
}
