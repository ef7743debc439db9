using Xunit;

namespace Alongside.Readers.Tests;

/// <summary>Recordings of public meetings, which stand beside the repository and are not part of it.</summary>
public sealed class RealRecordingTests
{
    [Theory]
    [InlineData("acde-2026-04-09_234.vtt", 572, 25, "nixo", 123)]
    [InlineData("etm-2026-02-18_000.vtt", 219, 6, "Justin Florentine (Besu)", 103)]
    [InlineData("fcr-2026-04-14_006.vtt", 309, 5, "Mikhail Kalinin", 186)]
    public void Makes_every_cue_one_utterance(string name, int cues, int speakers, string first, int byFirst)
    {
        var path = Find(name);
        Assert.SkipWhen(path is null, "The recordings are not here: ../shared/data/real-vtt beside the repository.");

        var reading = TranscriptFormats.Read(new SourceFile(name, File.ReadAllBytes(path!)));
        var transcript = Assert.Single(reading.Transcripts);

        Assert.Equal("zoom-vtt", transcript.Format);
        Assert.Empty(reading.Problems);
        Assert.Equal(cues, transcript.Lines.Length);
        Assert.Equal(speakers, transcript.Speakers.Length);
        Assert.Equal(byFirst, transcript.Lines.Count(l => transcript.Speakers[l.Speaker].Name == first));
        Assert.All(transcript.Lines, l => Assert.True(l.StartSeconds <= l.EndSeconds));
    }

    private static string? Find(string name)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var path = Path.Combine(folder.FullName, "shared", "data", "real-vtt", name);
            if (File.Exists(path)) return path;
        }

        return null;
    }
}
