using Xunit;

namespace Alongside.Readers.Tests;

public sealed class JsonTests
{
    [Fact]
    public void Reads_WhisperX_segments_and_asks_the_words_where_a_segment_has_no_speaker()
    {
        var transcript = Fixture.Transcript("whisperx.json");

        Assert.Equal("whisper-json", transcript.Format);
        Assert.Equal(
            [
                "SPEAKER_01|0.031|2.434|Hi, thanks for taking the time.",
                "SPEAKER_00|2.9|4.5|Of course. What's going on?",
                "SPEAKER_01|5|5.4|Phones.",
                "SPEAKER_00|5.5|6|Right.",
                "SPEAKER_01|7.25|9|All day — and half 😀 the night.",
            ],
            Fixture.Told(transcript));
    }

    [Fact]
    public void Reads_the_milliseconds_of_whisper_cpp()
    {
        Assert.Equal(["Speaker 0|0|2.5|Good morning.", "Speaker 1|2.5|4.12|Morning."], Fixture.Told(Fixture.Transcript("whisper-cpp.json")));
    }

    [Fact]
    public void Invents_no_speaker_for_Whisper()
    {
        var reading = Fixture.Read("whisper.json");

        Assert.Empty(reading.Transcripts);
        Assert.Equal("whisper-json", reading.Unattributed?.Format);
        Assert.Equal([(0.0, 1.5, "Good morning."), (1.5, 3.25, "What do you need?")], reading.Unattributed!.Lines.Select(l => (l.StartSeconds!.Value, l.EndSeconds!.Value, l.Text)));
    }

    [Fact]
    public void Reads_the_utterances_of_AssemblyAI()
    {
        var transcript = Fixture.Transcript("assemblyai.json");

        Assert.Equal("assemblyai-json", transcript.Format);
        Assert.Equal(["A|0.25|2.434|Hi, thanks for taking the time.", "B|2.9|4.5|Of course. What's going on?"], Fixture.Told(transcript));
    }

    [Fact]
    public void Invents_no_speaker_for_AssemblyAI()
    {
        Assert.Equal("assemblyai-json", Fixture.Read("assemblyai-unnamed.json").Unattributed?.Format);
    }

    [Theory]
    [InlineData("deepgram-utterances.json", "Speaker 0|0.25|0.8|Hi, there.", "Speaker 1|2.9|3.4|Of course.")]
    [InlineData("deepgram-paragraphs.json", "Speaker 0|0.25|1|Hi, there. You?", "Speaker 1|2.9|3.4|Of course.")]
    [InlineData("deepgram-words.json", "Speaker 0|0.25|0.8|Hi, there.", "Speaker 1|2.9|3.4|Of course.")]
    [InlineData("deepgram-channels.json", "Channel 0|0.25|0.8|Hi, there.", "Channel 1|2.9|3.4|Of course.")]
    public void Reads_whatever_Deepgram_was_asked_for(string name, string first, string second)
    {
        var transcript = Fixture.Transcript(name);

        Assert.Equal("deepgram-json", transcript.Format);
        Assert.Equal([first, second], Fixture.Told(transcript));
    }

    [Fact]
    public void Invents_no_speaker_for_Deepgram()
    {
        Assert.Equal("deepgram-json", Fixture.Read("deepgram-unnamed.json").Unattributed?.Format);
    }

    [Theory]
    [InlineData("{\"segments\": [\n{\"text\": \"Hi\",", "line 2")]
    [InlineData("{", "line 1")]
    public void Says_where_JSON_is_broken(string file, string position)
    {
        var problem = Assert.Single(TranscriptFormats.Read(Fixture.Of(file)).Problems);

        Assert.Equal(ReadProblemCode.Broken, problem.Code);
        Assert.Equal(position, problem.Position);
    }

    [Fact]
    public void Says_that_other_JSON_is_no_transcript()
    {
        Assert.Equal(ReadProblemCode.Unrecognised, Assert.Single(TranscriptFormats.Read(Fixture.Of("{\"name\": \"package\"}")).Problems).Code);
    }

    [Fact]
    public void Reads_half_a_surrogate_pair_as_a_replacement_character()
    {
        var transcript = Assert.Single(TranscriptFormats.Read(Fixture.Of(
            """{"segments":[{"start":1,"end":1e999,"speaker":"A\udc00","text":"x \ud83d y \ud83d\ude00 \\ud83d"},{"start":-1,"end":"2","speaker":"B","text":"\u0000 z"}]}""")).Transcripts);

        Assert.Equal(["A\uFFFD|1||x \uFFFD y 😀 \\ud83d", "B|||z"], Fixture.Told(transcript));
    }
}
