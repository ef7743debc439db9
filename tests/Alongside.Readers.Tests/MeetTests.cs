using Xunit;

namespace Alongside.Readers.Tests;

public sealed class MeetTests
{
    [Fact]
    public void Reads_names_before_the_words_and_gives_no_one_the_time_of_a_heading()
    {
        var transcript = Fixture.Transcript("meet.txt");

        Assert.Equal("meet", transcript.Format);
        Assert.Equal(
            [
                "Dana Ruiz|||Okay. Can you hear me?",
                "Jana Novák|||Yes.",
                "Dana Ruiz|||Good. Um, the thing is this: the phone",
                "Dana Ruiz|||rings all day.",
                "Jana Novák|||What happens then?",
            ],
            Fixture.Told(transcript));
    }

    [Fact]
    public void Knows_the_names_of_the_older_layout_from_the_list_of_people()
    {
        var transcript = Fixture.Transcript("meet-older.txt");

        Assert.Equal("meet", transcript.Format);
        Assert.Equal(["Dana Ruiz|||Okay. Can you hear me?", "Jana Novák|||Yes. And see you.", "Dana Ruiz|||Good."], Fixture.Told(transcript));
    }
}
