using Xunit;

namespace Alongside.Readers.Tests;

/// <summary>What holds of every reading, whatever the file was.</summary>
internal static class ReadingRules
{
    public static void Check(Reading reading)
    {
        Assert.True(reading.Transcripts.Length + reading.Problems.Length > 0, "Neither a conversation nor a problem came of it.");
        foreach (var problem in reading.Problems) Assert.DoesNotContain('\n', problem.ToString());
        foreach (var transcript in reading.Transcripts) Check(transcript);
    }

    private static void Check(Transcript transcript)
    {
        Assert.NotEmpty(transcript.Lines);
        Assert.NotEmpty(transcript.Speakers);
        foreach (var speaker in transcript.Speakers) Assert.True(speaker.Name.Length > 0 && speaker.Name == Wording.Clean(speaker.Name), speaker.Name);
        foreach (var line in transcript.Lines)
        {
            Assert.InRange(line.Speaker, 0, transcript.Speakers.Length - 1);
            Assert.True(line.StartSeconds is null or >= 0);
            Assert.True(line.Text.Length > 0);
            Assert.Equal(Wording.CleanParagraphs(line.Text.Split('\n')), line.Text);
        }
    }
}
