using Xunit;

namespace Alongside.Readers.Tests;

public sealed class PlainTextTests
{
    [Fact]
    public void A_garbled_time_still_begins_a_line_and_is_no_time()
    {
        var transcript = Assert.Single(TranscriptFormats.Read(Fixture.Of("[00:09:01] Jana: Hello.\n[00:09:025] Jana: Again.\n[00:09:10] Dana: Hi.\n")).Transcripts);
        Assert.Equal(["Hello.", "Again.", "Hi."], transcript.Lines.Select(l => l.Text));
        Assert.Equal([541, null, 550], transcript.Lines.Select(l => l.StartSeconds));
    }

    [Fact]
    public void Reads_each_line_with_a_time_and_a_name_as_one_utterance_with_a_start_and_no_end()
    {
        var transcript = Fixture.Transcript("labelled.txt");

        Assert.Equal("text", transcript.Format);
        Assert.Equal(
            [
                "Therapist|39||Hi Dana, how has the week been?",
                "Client|42||Fine: nothing special.",
                "Client|45||Well, one thing.",
                "Therapist|3723||Tell me.",
            ],
            Fixture.Told(transcript));
    }

    [Fact]
    public void Joins_further_lines_to_the_last_speaker_and_takes_no_other_colon_for_a_name()
    {
        Assert.Equal(
            [
                "Dana|||Morning.",
                "Jana|||Good morning. What's been going on since we spoke?",
                "Dana|||So here's the thing: the phone rings all day. https://example.com/orders is where they should go. 10:30 Meeting: nobody picks up. Note: that's on a good day.",
                "Jana|||And then?",
            ],
            Fixture.Told(Fixture.Transcript("names.txt")));
    }

    [Theory]
    [InlineData("Dana: Hello\nJana: Hi", "Dana|||Hello", "Jana|||Hi")]
    [InlineData("00:00:05 Dana: Hello\n00:00:07 Jana: Hi", "Dana|5||Hello", "Jana|7||Hi")]
    [InlineData("(00:05) Dana: Hello\n(00:07) Jana: Hi", "Dana|5||Hello", "Jana|7||Hi")]
    [InlineData("[00:05.250] dana: Hello\n[00:07.5 --> 00:08] jana: Hi", "dana|5.25||Hello", "jana|7.5|8|Hi")]
    [InlineData("**Dana:** Hello\n\n**Jana Novák**: Hi", "Dana|||Hello", "Jana Novák|||Hi")]
    [InlineData("[SPEAKER_00]: Hello\n[SPEAKER_01]: Hi", "SPEAKER_00|||Hello", "SPEAKER_01|||Hi")]
    [InlineData("Speaker 1 (0:05): Hello\nSpeaker 2 (0:07): Hi", "Speaker 1|5||Hello", "Speaker 2|7||Hi")]
    [InlineData("Speaker 1: (00:05)\nHello\nSpeaker 2: (00:07)\nHi", "Speaker 1|5||Hello", "Speaker 2|7||Hi")]
    [InlineData("[Dana Ruiz] 10:12:03\nHello\n\n[Jana] 10:12:09\nHi", "Dana Ruiz|36723||Hello", "Jana|36729||Hi")]
    [InlineData("Dana Ruiz - 00:05\nHello\n\nJana - 00:07\nHi", "Dana Ruiz|5||Hello", "Jana|7||Hi")]
    [InlineData("00:00:05\nDana: Hello\n00:00:07\nJana: Hi", "Dana|5||Hello", "Jana|7||Hi")]
    [InlineData("王小明：你好\n李华：你好", "王小明|||你好", "李华|||你好")]
    [InlineData("Dr. Ana-María O'Neil (she/her): Hello\nNovák, Jana: Hi", "Dr. Ana-María O'Neil (she/her)|||Hello", "Novák, Jana|||Hi")]
    [InlineData("דנה: שלום\nיאנה: היי", "דנה|||שלום", "יאנה|||היי")]
    [InlineData("+1 415-***-**12: Hello\nme: Hi", "+1 415-***-**12|||Hello", "me|||Hi")]
    public void Reads_the_ways_in_which_people_write_down_a_conversation(string file, string first, string second)
    {
        Assert.Equal([first, second], Fixture.Told(Assert.Single(TranscriptFormats.Read(Fixture.Of(file)).Transcripts)));
    }

    [Theory]
    [InlineData("10:30 Meeting: the roastery\n11:30 Lunch: with Dana")]
    [InlineData("Note: call back\nNote: send the offer")]
    [InlineData("Budget: four thousand\nDeadline: May\nContact: Jana\nCity: Graz")]
    [InlineData("https://example.com\nhttps://example.org")]
    [InlineData("So here's the thing: it leaks.\nSo here's the thing: it is old.")]
    [InlineData("Subject: Roof\nFrom: Jana\nTo: Dana")]
    [InlineData("I told him. Twice: yesterday and today.\nI told him. Twice: again.")]
    [InlineData("Just some words")]
    public void Takes_a_colon_alone_for_no_speaker(string file)
    {
        var reading = TranscriptFormats.Read(Fixture.Of(file));

        Assert.Empty(reading.Transcripts);
        Assert.Equal("text", reading.Unattributed?.Format);
    }

    [Fact]
    public void Hands_over_the_paragraphs_of_a_text_without_speakers()
    {
        Assert.Equal(
            ["We met at the roastery on Tuesday. It was loud.", "Conclusion: they need somebody for the phone."],
            Fixture.Read("prose.txt").Unattributed!.Lines.Select(l => l.Text));
    }

    [Fact]
    public void Keeps_the_times_of_lines_without_speakers()
    {
        var lines = TranscriptFormats.Read(Fixture.Of("[00:00:04] Welcome.\n[00:00:09] Today: timing,\nand more")).Unattributed!.Lines;

        Assert.Equal([(4.0, "Welcome."), (9.0, "Today: timing, and more")], lines.Select(l => (l.StartSeconds!.Value, l.Text)));
    }

    [Fact]
    public void Reads_a_monologue()
    {
        Assert.Equal(["Dana|||Hello"], Fixture.Told(Assert.Single(TranscriptFormats.Read(Fixture.Of("Dana: Hello")).Transcripts)));
    }

    [Fact]
    public void Takes_two_numbers_for_hours_and_minutes_where_nobody_could_have_spoken_that_fast()
    {
        var words = string.Join(' ', Enumerable.Repeat("word", 60));
        var transcript = Assert.Single(TranscriptFormats.Read(Fixture.Of($"(00:05) Dana: {words}\n(00:06) Jana: {words}\n(00:07) Dana: {words}")).Transcripts);

        Assert.Equal([300.0, 360, 420], transcript.Lines.Select(l => l.StartSeconds));
    }
}
