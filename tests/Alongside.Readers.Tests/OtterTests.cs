using Xunit;

namespace Alongside.Readers.Tests;

public sealed class OtterTests
{
    [Fact]
    public void Reads_names_with_a_time_on_lines_of_their_own_and_drops_the_note_at_the_end()
    {
        var transcript = Fixture.Transcript("otter.txt");

        Assert.Equal("otter", transcript.Format);
        Assert.Equal(
            [
                "Dana Ruiz|3||Hi, thanks for taking the time.",
                "Jana Novak|7||Of course. What's going on? Budget: we can talk about later.",
                "Unknown Speaker|15||Coffee?",
                "Dana Ruiz|3731||The phone rings all day. And nobody picks up.",
            ],
            Fixture.Told(transcript));
    }

    [Fact]
    public void Leaves_out_what_stands_under_a_time_without_a_name_and_says_where()
    {
        var reading = TranscriptFormats.Read(Fixture.Of("Dana  0:03  \nHi.\n\n0:07  \nWho?\n\nDana  0:09\nMe.\n"));

        Assert.Equal(["Dana|3||Hi.", "Dana|9||Me."], Fixture.Told(Assert.Single(reading.Transcripts)));
        Assert.Equal("line 4", Assert.Single(reading.Problems).Position);
    }

    [Fact]
    public void Takes_a_list_of_appointments_for_no_conversation()
    {
        Assert.Empty(TranscriptFormats.Read(Fixture.Of("Monday\nDana 10:30\nJana 11:00\nTom 12:00\n")).Transcripts);
    }
}
