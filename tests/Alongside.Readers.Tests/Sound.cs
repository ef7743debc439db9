using Xunit;

namespace Alongside.Readers.Tests;

/// <summary>What holds of every reading, whatever the file was.</summary>
internal static class Sound
{
    public static void Check(Reading reading)
    {
        Assert.True(reading.Transcripts.Length + reading.Problems.Length > 0);
        Assert.Equal(reading.Unattributed is not null, reading.Problems.Any(p => p.Code == ReadProblemCode.NoSpeakers));
        foreach (var problem in reading.Problems) Assert.DoesNotContain('\n', problem.ToString());
        foreach (var transcript in reading.Transcripts)
        {
            var next = 0;
            foreach (var line in transcript.Lines)
            {
                Words(line.Text);
                Times(line.StartSeconds, line.EndSeconds);
                Assert.InRange(line.Speaker, 0, next);
                if (line.Speaker == next) next++;
            }

            Assert.True(next > 0);
            Assert.Equal(next, transcript.Speakers.Length);
            foreach (var speaker in transcript.Speakers) Words(speaker.Name);
        }

        foreach (var line in reading.Unattributed?.Lines ?? [])
        {
            Words(line.Text);
            Times(line.StartSeconds, line.EndSeconds);
        }
    }

    private static void Words(string text)
    {
        Assert.True(text.Length > 0);
        if (!text.Equals(Wording.Clean(text), StringComparison.Ordinal)) Assert.Fail("The words are not clean.");
    }

    private static void Times(double? start, double? end)
    {
        Assert.True(start is null || (double.IsFinite(start.Value) && start >= 0));
        Assert.True(end is null || (double.IsFinite(end.Value) && end >= 0 && !(end < start)));
    }
}
