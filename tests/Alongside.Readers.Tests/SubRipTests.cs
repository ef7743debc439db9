using Xunit;

namespace Alongside.Readers.Tests;

public sealed class SubRipTests
{
    [Fact]
    public void Reads_comma_and_point_times_tags_entities_and_cues_without_a_number()
    {
        var reading = Fixture.Read("captions.srt");
        var transcript = Assert.Single(reading.Transcripts);

        Assert.Equal("srt", transcript.Format);
        Assert.Empty(reading.Problems);
        Assert.Equal(
            [
                "Спикер №1|1.3|2.88|Доброе утро.",
                "Спикер №1|2.9|4.327|В начале года",
                "SPEAKER_01|5.5|6|Tom & Ana said: \"later\".",
                "SPEAKER_01|7|9|Look: it is late. and a blank line stood above this",
                "Спикер №1|10|11.5|Да.",
            ],
            Fixture.Told(transcript));
    }

    [Fact]
    public void Reads_names_on_a_line_above_the_words_and_lines_ended_by_CR_alone()
    {
        Assert.Equal(
            ["Jana Novak|10.98|14.2|Welcome to the workshop.", "Tom Berger|15|16|Thanks for having me."],
            Fixture.Told(Fixture.Transcript("named-above.srt")));
    }

    [Fact]
    public void Leaves_out_what_is_said_before_the_first_name_and_says_where()
    {
        var reading = TranscriptFormats.Read(Fixture.Of(
            "1\n00:00:01,000 --> 00:00:02,000\nshall we?\n\n2\n00:00:02,000 --> 00:00:03,000\nDana: Yes.\n\n3\n00:00:03,000 --> 00:00:04,000\nSo.\n\n4\n00:00:04,000 --> 00:00:05,000\nJana: Good.\n\n5\n00:00:04,000 --> 00:00:05,000\nDana: Go.\n\n"));

        Assert.Equal(["Dana|2|3|Yes.", "Dana|3|4|So.", "Jana|4|5|Good.", "Dana|4|5|Go."], Fixture.Told(Assert.Single(reading.Transcripts)));
        Assert.Equal("line 2", Assert.Single(reading.Problems).Position);
    }

    [Fact]
    public void Takes_one_name_among_many_cues_for_no_speaker()
    {
        var cues = string.Concat(Enumerable.Range(1, 20).Select(i => $"{i}\n00:00:{i:00},000 --> 00:00:{i:00},900\n{(i == 3 ? "Berlin: it never sleeps" : "and on it goes")}\n\n"));

        Assert.Equal(20, TranscriptFormats.Read(Fixture.Of(cues)).Unattributed?.Lines.Length);
    }
}
