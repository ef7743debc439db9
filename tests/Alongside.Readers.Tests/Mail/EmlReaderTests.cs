using Alongside.Listening.Conversations;
using Xunit;

namespace Alongside.Readers.Tests.Mail;

public sealed class EmlReaderTests
{
    [Fact]
    public void Unfolds_a_thread_that_the_last_mail_quotes()
    {
        var thread = MessageFixture.Only(MessageFixture.Read("eml/gmail-thread.eml"));
        Assert.Equal(
        [
            "Jana Novak: Hello Dana,\nwhat do you need from a site:\n- orders\n- opening hours",
            "Dana Wu: I don't need this.\nWe already have someone for the site.",
            "Jana Novak: Hi Dana,\nwhat makes you think so? I’d like to understand before I say anything more.",
        ], MessageFixture.Said(thread));
        Assert.Equal(["jana@example.com"], thread.Speakers[0].Addresses);
        Assert.Equal(Medium.Mail, thread.Medium);
        Assert.Equal("eml", thread.Format);
        Assert.Equal("gmail-thread.eml", thread.Source);
        Assert.Equal("2026-03-03T10:12:00", thread.StartedAt?.ToString());
        Assert.Equal([0, 105_480, 107_400], MessageFixture.Starts(thread));
    }

    [Fact]
    public void Keeps_answers_between_quoted_lines_and_hears_the_quoted_lines_once()
    {
        var thread = MessageFixture.Only(MessageFixture.Read("eml/inline-answers.eml"));
        Assert.Equal(
        [
            "Jana Novak: Wie viele Bestellungen kommen am Tag?\nWas soll das kosten dürfen?\nSchöne Grüße",
            "Dana Wu: Hallo Frau Novak,\nEtwa vierzig, je nach Wetter.\nUm die 4000 €, mehr nicht.",
        ], MessageFixture.Said(thread));
        Assert.Equal([0, 82_080], MessageFixture.Starts(thread));
    }

    [Fact]
    public void Reads_what_Outlook_writes_as_HTML()
    {
        var thread = MessageFixture.Only(MessageFixture.Read("eml/outlook.eml"));
        Assert.Equal(
        [
            "Dana Wu: How much would it be?",
            "Tom Reed: Here is the quote.\nTom",
            "Dana Wu: Tom, Jana,\nthat’s more than we planned. Let us talk in May.\n- no monthly fee\n- one contact",
        ], MessageFixture.Said(thread));
        Assert.Equal(2, thread.Speakers.Length);
        Assert.Equal("2026-03-04T10:00:00", thread.StartedAt?.ToString());
    }

    [Fact]
    public void Keeps_answers_between_block_quotations()
    {
        var thread = MessageFixture.Only(MessageFixture.Read("eml/gmail-html-inline.eml"));
        Assert.Equal(
        [
            "Dana Wu: Is it done by May?\nAnd who keeps it up to date?",
            "Jana Novak: Thanks, Dana. My answers are below.\nWhat hangs on May?\nYou can, or I do.",
        ], MessageFixture.Said(thread));
    }

    [Fact]
    public void Reads_flowed_text_and_an_attribution_inside_the_quotation()
    {
        var thread = MessageFixture.Only(MessageFixture.Read("eml/apple-flowed.eml"));
        Assert.Equal(
        [
            "Jana Novak: What would you change first?",
            "Dana Wu: It works fine as it is, and I would not know who should look after it. > is what I typed myself",
        ], MessageFixture.Said(thread));
    }

    [Fact]
    public void Reads_the_text_among_the_parts_of_a_mail_and_nothing_that_is_attached()
    {
        var mail = MessageFixture.Only(MessageFixture.Read("eml/parts.eml"));
        Assert.Equal(["Jana Nováková: Guten Tag, was genau fehlt Ihnen?\nBis bald!"], MessageFixture.Said(mail));
        Assert.Equal(["jana@example.com"], mail.Speakers[0].Addresses);
        Assert.Equal("2026-03-04T10:12:00+00:00", mail.StartedAt?.ToString());
    }

    [Fact]
    public void Refuses_a_mail_with_a_header_that_has_no_end()
    {
        var reading = TranscriptFormats.Read(MessageFixture.Of($"From: jana@example.com\nDate: Wed, 4 Mar 2026 10:12:00 +0100\nX: {new string('x', 200_000)}\n\nhello"));
        Assert.Equal(ReadProblemCode.TooLarge, Assert.Single(reading.Problems).Code);
    }

    [Theory]
    [InlineData("From: Jana\nHi there\n")]
    [InlineData("From: hello\nTo: you\n\nhi")]
    [InlineData("Jana: hi\nDate: yes\nFrom: x")]
    [InlineData("Jana: hi\nDana: hello\n\nFrom: x\nDate: y")]
    [InlineData("Subject: Roof\nFrom: Jana\nTo: Dana")]
    [InlineData("From here on 10:12 it was 2026\nJana: hi")]
    public void Does_not_take_a_transcript_for_a_mail(string text)
    {
        Assert.False(new Readers.Mail.EmlReader().Recognises(MessageFixture.Of(text)));
        Assert.False(new Readers.Mail.MboxReader().Recognises(MessageFixture.Of(text)));
    }

    [Theory]
    [InlineData("Jana")]
    [InlineData("Jana Novak")]
    [InlineData("Jana Novak <Jana@Example.com>")]
    public void Takes_a_mail_that_was_copied_with_its_first_lines(string from)
    {
        var mail = MessageFixture.Only(TranscriptFormats.Read(MessageFixture.Of($"From: {from}\nTo: Dana\nSubject: Roof\n\nhi")));
        Assert.Equal([$"{from.Split(" <")[0]}: hi"], MessageFixture.Said(mail));
    }

    [Theory]
    [InlineData("", ReadProblemCode.Empty)]
    [InlineData("On 4 Mar 2026 at 10:12, you wrote:\n> hello\n", ReadProblemCode.Empty)]
    public void Says_so_where_the_mail_has_no_words_of_anybody_known(string body, ReadProblemCode code)
    {
        var reading = TranscriptFormats.Read(MessageFixture.Of($"From: jana@example.com\nDate: Wed, 4 Mar 2026 10:12:00 +0100\n\n{body}"));
        Assert.Equal(code, Assert.Single(reading.Problems).Code);
        Assert.Empty(reading.Transcripts);
    }

    [Fact]
    public void Refuses_a_mail_of_nobody()
    {
        var reading = TranscriptFormats.Read(MessageFixture.Of("From: \nDate: Wed, 4 Mar 2026 10:12:00 +0100\n\nhello"));
        Assert.Equal("pasted, headers: this mail does not say who wrote it. Save it again from your mail program as an .eml file.", Assert.Single(reading.Problems).ToString());
    }
}
