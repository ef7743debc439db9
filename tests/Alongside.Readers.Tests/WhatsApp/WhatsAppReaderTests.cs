using Alongside.Listening.Conversations;
using Xunit;

namespace Alongside.Readers.Tests.WhatsApp;

public sealed class WhatsAppReaderTests
{
    [Fact]
    public void Reads_an_export_from_an_iphone_without_what_WhatsApp_wrote_itself()
    {
        var chat = MessageFixture.Only(MessageFixture.Read("whatsapp/iphone-german.txt"));
        Assert.Equal(
        [
            "Jana Novak: Guten Morgen Frau Wu, wie lief das Fest am Samstag? Und: kam die Bestellung noch rechtzeitig?",
            "Dana Wu: Gut! Nur mit der Seite gab es wieder Ärger.",
            "Dana Wu: Problem: am Telefon verstehen sie mich nicht 😅",
            "+49 170 1234567: Ich bin Danas Bruder, ich mache die Kasse.",
            "Jana Novak: Schön! Was brauchen Sie denn am dringendsten?",
        ], MessageFixture.Said(chat));
        Assert.Equal("whatsapp", chat.Format);
        Assert.Equal(Medium.Chat, chat.Medium);
        Assert.Equal(new StartedAt(new DateTime(2026, 3, 4, 10, 12, 40)), chat.StartedAt);
        Assert.Equal([0, 451, 500, 856_040, 856_100], MessageFixture.Starts(chat));
        Assert.All(chat.Lines, l => Assert.Null(l.EndSeconds));
    }

    [Fact]
    public void Reads_an_export_from_an_android_in_the_american_way()
    {
        var chat = MessageFixture.Only(MessageFixture.Read("whatsapp/android-american.txt"));
        Assert.Equal(
        [
            "Jana Novak: Hi Dana what do you need from the new site? Timing: no rush",
            "Dana Wu: this is the old one",
            "Dana Wu: I don't need this.",
            "Dana Wu: My clock was set back",
            "Jana Novak: What makes you think so?",
        ], MessageFixture.Said(chat));
        Assert.Equal("2026-03-04T10:12:00", chat.StartedAt?.ToString());
        Assert.Equal([0, 6840, 6900, null, 43680], MessageFixture.Starts(chat));
    }

    [Theory]
    [InlineData("13/02/26, 10:12 - Jana: hi\n02/03/26, 10:12 - Jana: hi", "2026-02-13")] // above 12: a day
    [InlineData("02/13/26, 10:12 - Jana: hi\n03/02/26, 10:12 - Jana: hi", "2026-02-13")] // above 12 in second place: the month is first
    [InlineData("01/02/26, 10:12 - Jana: hi\n03/02/26, 10:12 - Jana: hi\n02/03/26, 10:12 - Jana: hi", "2026-02-01")] // goes back if read month first
    [InlineData("02/01/26, 10:12 - Jana: hi\n02/03/26, 10:12 - Jana: hi\n03/02/26, 10:12 - Jana: hi", "2026-02-01")] // goes back if read day first
    [InlineData("3/4/26, 10:12 AM - Jana: hi", "2026-03-04")] // an American phone
    [InlineData("[3/4/26, 10:12:33 AM] Jana: hi", "2026-03-04")]
    [InlineData("3/4/26, 10:12 - Jana: hi", "2026-04-03")]
    [InlineData("03/04/26, 10:12 am - Jana: hi", "2026-04-03")] // an Indian one
    [InlineData("04.03.26, 10:12 - Jana: hi", "2026-03-04")]
    [InlineData("4-3-2026 10:12 - Jana: hi", "2026-03-04")]
    [InlineData("2026-03-04, 10:12 a.m. - Jana: hi", "2026-03-04")]
    [InlineData("[2026/03/04, 10:12:33] Jana: hi", "2026-03-04")]
    [InlineData("4. 3. 2026 10:12 - Jana: hi", "2026-03-04")]
    public void Decides_by_the_file_which_number_is_the_day(string text, string date)
    {
        var chat = MessageFixture.Only(TranscriptFormats.Read(MessageFixture.Of(text)));
        Assert.StartsWith(date, chat.StartedAt?.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("12:05 AM", "00:05:00")]
    [InlineData("12:05\u202Fpm", "12:05:00")]
    [InlineData("9:05 p.m.", "21:05:00")]
    [InlineData("9:05 p. m.", "21:05:00")]
    [InlineData("9:05:09 PM", "21:05:09")]
    [InlineData("21.05", "21:05:00")]
    public void Reads_both_clocks(string time, string expected)
    {
        var chat = MessageFixture.Only(TranscriptFormats.Read(MessageFixture.Of($"4/3/26, {time} - Jana: hi")));
        Assert.EndsWith($"T{expected}", chat.StartedAt?.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Takes_a_line_with_a_date_that_does_not_exist_for_a_part_of_the_message()
    {
        var chat = MessageFixture.Only(TranscriptFormats.Read(MessageFixture.Of("28.02.26, 10:12 - Jana: see\n31.02.26, 10:13 - Dana: hello\n01.03.26, 10:12 - Dana: yes")));
        Assert.Equal(["Jana: see 31.02.26, 10:13 - Dana: hello", "Dana: yes"], MessageFixture.Said(chat));
    }

    [Fact]
    public void Says_so_where_nobody_wrote_anything()
    {
        var reading = TranscriptFormats.Read(MessageFixture.Of("[04.03.26, 10:12:33] Jana: \u200Eimage omitted\n[04.03.26, 10:12:34] Jana created group"));
        var problem = Assert.Single(reading.Problems);
        Assert.Equal(ReadProblemCode.Empty, problem.Code);
        Assert.StartsWith("pasted: ", problem.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[00:01:02] Jana: hi\n[00:01:05] Dana: hello")]
    [InlineData("Jana: hi\nDana: on 04.03.26, 10:12 - it was fine")]
    [InlineData("10:30 Meeting: hi")]
    [InlineData("04.03.26\nJana: hi")]
    public void Leaves_other_transcripts_to_other_readers(string text) =>
        Assert.False(new Readers.WhatsApp.WhatsAppReader().Recognises(MessageFixture.Of(text)));
}
