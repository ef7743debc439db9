using System.Text;
using Xunit;

namespace Alongside.Readers.Tests;

/// <summary>The files in <c>fixtures/</c>, and files made up on the spot.</summary>
internal static class Fixture
{
    public static string Folder => Path.Combine(AppContext.BaseDirectory, "fixtures");

    public static SourceFile File(string name) => new(name, System.IO.File.ReadAllBytes(Path.Combine(Folder, name)));

    public static SourceFile Of(string text) => new("call", Encoding.UTF8.GetBytes(text));

    public static Reading Read(string name) => TranscriptFormats.Read(File(name));

    public static Transcript Transcript(string name) => Assert.Single(Read(name).Transcripts);

    /// <summary>Each utterance as <c>Name|start|end|text</c>.</summary>
    public static string[] Told(Transcript transcript) =>
        [.. transcript.Lines.Select(l => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{transcript.Speakers[l.Speaker].Name}|{l.StartSeconds}|{l.EndSeconds}|{l.Text}"))];
}
