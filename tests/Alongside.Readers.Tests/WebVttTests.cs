using Xunit;

namespace Alongside.Readers.Tests;

public sealed class WebVttTests
{
    [Fact]
    public void Reads_the_names_that_Zoom_puts_before_the_words()
    {
        var transcript = Fixture.Transcript("zoom.vtt");

        Assert.Equal("zoom-vtt", transcript.Format);
        Assert.Equal(
            [
                "Dana (Roastery)|3.12|6.48|Hi, can you hear me? It's a bit loud in here.",
                "Jana Novák|6.9|8.01|I can. Good morning!",
                "Dana (Roastery)|9.3|17.828|So here's the thing: the shop takes orders by phone, and the phone rings while I'm roasting.",
                "Jana Novák|17.9|18.4|Mm.",
                "stokes|19.01|22|Sorry, I'm late. 10:30 Meeting: that's what my calendar said.",
                "Jana Novák|22.5|24.25|What happens then? https://example.com/orders is the one you showed me, right?",
                "Dana (Roastery)|25|29.75|Note: we burn a batch. Twice last week.",
            ],
            Fixture.Told(transcript));
    }

    [Fact]
    public void Reads_the_voice_tags_of_Teams_closed_or_not()
    {
        var transcript = Fixture.Transcript("teams.vtt");

        Assert.Equal("teams-vtt", transcript.Format);
        Assert.Equal(
            [
                "Novák, Jana (External)|3.456|7.226|Good morning, everyone. Can you see my screen?",
                "Dr. Ana-María O'Neil (she/her)|7.456|9|Yes & no.",
                "Novák, Jana (External)|9.1||Which half?",
                "Dr. Ana-María O'Neil (she/her)||12.9|The left one.",
                "Dr. Ana-María O'Neil (she/her)|14||Note: it was there yesterday.",
            ],
            Fixture.Told(transcript));
    }

    [Fact]
    public void Follows_names_that_stand_only_where_the_speaker_changes()
    {
        var reading = Fixture.Read("plain.vtt");
        var transcript = Assert.Single(reading.Transcripts);

        Assert.Equal("vtt", transcript.Format);
        Assert.Equal(
            [
                "Dana|1|4.25|We <3 the old kitchen, but it leaks.",
                "Dana|4.5|6|and a > b, as they say",
                "Jana|3606.5||When did it start?",
                "Dana||3609|In May. Note: after the storm.",
                "Jana|3613|3615|What have you tried?",
            ],
            Fixture.Told(transcript));
    }

    [Fact]
    public void Leaves_out_words_after_a_change_of_speaker_without_a_name_and_says_where()
    {
        var problem = Assert.Single(Fixture.Read("plain.vtt").Problems);

        Assert.Equal(ReadProblemCode.Broken, problem.Code);
        Assert.Equal("line 26", problem.Position);
    }

    [Fact]
    public void Invents_no_speaker_where_the_file_names_none()
    {
        var reading = Fixture.Read("unnamed.vtt");

        Assert.Empty(reading.Transcripts);
        Assert.Equal(ReadProblemCode.NoSpeakers, Assert.Single(reading.Problems).Code);
        Assert.Equal("vtt", reading.Unattributed?.Format);
        Assert.Equal(
            ["Good morning. 10:30 Meeting: that's us.", "What do you need?", "A new roof.", "Look: it leaks."],
            reading.Unattributed!.Lines.Select(l => l.Text));
    }

    [Fact]
    public void Does_not_hand_a_cue_without_a_name_to_the_speaker_before_where_every_other_cue_has_one()
    {
        var reading = TranscriptFormats.Read(Fixture.Of(
            "WEBVTT\n\n00:01.000 --> 00:02.000\nDana: One.\n\n00:02.000 --> 00:03.000\nDana: Two.\n\n00:03.000 --> 00:04.000\nJana: Three.\n\n"
            + "00:04.000 --> 00:05.000\nwho says this?\n\n00:05.000 --> 00:06.000\nJana: Five.\n\n00:06.000 --> 00:07.000\nJana: Six.\n"));

        Assert.Equal("zoom-vtt", Assert.Single(reading.Transcripts).Format);
        Assert.Equal(5, reading.Transcripts[0].Lines.Length);
        Assert.Equal("line 12", Assert.Single(reading.Problems).Position);
    }

    [Theory]
    [InlineData("WEBVTT\n\n00:01.000 --> 00:02.000\n<v Dana>Hello\n", "Dana|1|2|Hello")]
    [InlineData("WEBVTT\n\n00:01.000 --> 00:02.000\n<v.loud.first Dana Ruiz>Hello</v>.\n", "Dana Ruiz|1|2|Hello .")]
    [InlineData("WEBVTT Kind: captions\n00:00:01.000-->00:00:02.000\n<V Dana>a < b > c <3</V>", "Dana|1|2|a < b > c <3")]
    [InlineData("WEBVTT\n\n1\n00:01.000 --> 00:02.000\n[SPEAKER_00]: Hello\n2\n00:02.000 --> 00:03.000\n[SPEAKER_00]: You", "SPEAKER_00|1|2|Hello")]
    [InlineData("WEBVTT\n\n00:01.000 --> nonsense\nDana: Hello\n", "Dana|1||Hello")]
    public void Reads_what_stands_in_a_cue(string file, string first)
    {
        Assert.Equal(first, Fixture.Told(Assert.Single(TranscriptFormats.Read(Fixture.Of(file)).Transcripts))[0]);
    }
}
