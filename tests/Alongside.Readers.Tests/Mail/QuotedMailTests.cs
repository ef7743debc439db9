using Xunit;

namespace Alongside.Readers.Tests.Mail;

public sealed class QuotedMailTests
{
    [Theory]
    [InlineData("On Wed, Mar 4, 2026 at 10:12 AM Dana Wu <dana@example.org> wrote:", "2026-03-04T10:12:00")] // Gmail
    [InlineData("Am Mi., 4. März 2026 um 10:12 Uhr schrieb Dana Wu <dana@example.org>:", "2026-03-04T10:12:00")]
    [InlineData("Am Mi., 4. März 2026 um 10:12 Uhr schrieb Dana Wu\n<dana@example.org>:", "2026-03-04T10:12:00")]
    [InlineData("On 04.03.26 10:12, Dana Wu wrote:", "2026-03-04T10:12:00")] // Thunderbird
    [InlineData("Am 04.03.2026 um 10:12 schrieb Dana Wu:", "2026-03-04T10:12:00")]
    [InlineData("On 4. Mar 2026, at 10:12, Dana Wu <dana@example.org> wrote:", "2026-03-04T10:12:00")] // Apple
    [InlineData("Dana Wu <dana@example.org> schrieb am 4. Mär. 2026 um 10:12:", "2026-03-04T10:12:00")]
    [InlineData("On Wed, Mar 04, 2026 at 10:12:33AM +0100, Dana Wu wrote:", "2026-03-04T10:12:33+01:00")] // mutt
    [InlineData("On Wednesday, March 4, 2026 at 10:12:33 AM GMT+1, Dana Wu <dana@example.org> wrote:", "2026-03-04T10:12:33+01:00")] // Yahoo
    [InlineData("On Wednesday, March 4th, 2026 at 10:12 AM, Dana Wu <dana@example.org>\nwrote:", "2026-03-04T10:12:00")] // Proton
    [InlineData("On 2026-03-04 10:12, Dana Wu wrote:", "2026-03-04T10:12:00")]
    [InlineData("On 3/14/26 10:12 PM, Dana Wu wrote:", "2026-03-14T22:12:00")]
    [InlineData("On 3/4/26 10:12 AM, Dana Wu wrote:", null)] // March or April: nobody can tell
    [InlineData("On Wed, Mar 4, 2026, Dana Wu wrote:", null)]
    [InlineData("Dana Wu wrote:", null)]
    [InlineData("Le mer. 4 mars 2026 à 10:12, Dana Wu <dana@example.org> a écrit :", null)]
    public void Knows_who_wrote_what_is_quoted_and_when_if_that_is_sure(string attribution, string? date)
    {
        var thread = Read($"What makes you think so?\n\n{attribution}\n\n> I don't need this.\n");
        Assert.Equal(["Dana Wu: I don't need this.", "Jana Novak: What makes you think so?"], MessageFixture.Said(thread));
        Assert.Equal(["dana@example.org"], thread.Speakers[0].Addresses);
        Assert.Equal(date ?? "2026-03-04T12:00:00+01:00", thread.StartedAt?.ToString());
        Assert.Equal(date is null ? null : 0d, thread.Lines[0].StartSeconds);
    }

    [Theory]
    [InlineData("-----Original Message-----\nFrom: Dana Wu <dana@example.org>\nSent: Wednesday, March 4, 2026 10:12 AM\nTo: Jana Novak <jana@example.com>\nSubject: Site\n\nI don't need this.")]
    [InlineData("________________________________\nVon: Wu, Dana <dana@example.org>\nGesendet: Mittwoch, 4. März 2026 10:12\nAn: Jana Novak\nCc: Tom;\n Max\nBetreff: Site\n\nI don't need this.")]
    [InlineData("*From:* Dana Wu [mailto:dana@example.org]\n*Date:* 4 March 2026 10:12\n*To:* Jana Novak\n\nI don't need this.")]
    [InlineData("---------- Forwarded message ---------\nFrom: Dana Wu <dana@example.org>\nDate: Wed, Mar 4, 2026 at 10:12 AM\nSubject: Site\nTo: <jana@example.com>\n\n\nI don't need this.")]
    [InlineData("Begin forwarded message:\n\nFrom: Dana Wu <dana@example.org>\nSubject: Site\nDate: 4. March 2026 at 10:12:00 CET\nTo: jana@example.com\n\nI don't need this.")]
    [InlineData("-----Original Message-----\nFrom: Dana Wu <dana@example.org>\nSent: 04.03.2026 10:12\nTo: Jana Novak\nSubject: Site\n\n> I don't need this.\n")]
    public void Reads_the_blocks_above_earlier_messages(string below)
    {
        var thread = Read($"What makes you think so?\n\n{below}\n");
        Assert.Equal(["Dana Wu: I don't need this.", "Jana Novak: What makes you think so?"], MessageFixture.Said(thread));
        Assert.Equal("2026-03-04T10:12:00", thread.StartedAt?.ToString());
    }

    [Theory]
    [InlineData("On the phone yesterday she wrote:\n\nnothing at all.", "On the phone yesterday she wrote:\nnothing at all.")]
    [InlineData("From: what I hear it is fine.\n\nTo: be sure I asked.", "From: what I hear it is fine.\nTo: be sure I asked.")]
    [InlineData("Sent from my desk are many letters, none of which was ever answered by anyone at all.", "Sent from my desk are many letters, none of which was ever answered by anyone at all.")]
    [InlineData("One -- or two?", "One -- or two?")]
    [InlineData("5 > 3\nand 3 < 5", "5 > 3 and 3 < 5")]
    public void Leaves_ordinary_sentences_alone(string body, string text) =>
        Assert.Equal([$"Jana Novak: {text}"], MessageFixture.Said(Read(body)));

    [Theory]
    [InlineData("Fine.\n\n-- \nJana Novak\n+420 123")]
    [InlineData("Fine.\n\nSent from my iPhone")]
    [InlineData("Fine.\n\nVon meinem iPhone gesendet\n")]
    [InlineData("Fine.\n\nGet Outlook for iOS<https://aka.ms/o0ukef>")]
    [InlineData("Fine.\n\n[image: logo.png]\n")]
    [InlineData("Fine.\n\nOn 4 March 2026 at 10:12, you wrote:\n> Good?\n")]
    [InlineData("Fine.\n\n> Good?\n> Yes?\n")]
    [InlineData("Fine.\n\n-----Ursprüngliche Nachricht-----\nGood?\n")]
    [InlineData("> Good?\n\nFine.\n")]
    public void Hears_neither_signatures_nor_quotations_of_nobody_knows_whom(string body) =>
        Assert.Equal(["Jana Novak: Fine."], MessageFixture.Said(Read(body)));

    [Fact]
    public void Orders_two_quoted_messages_of_different_depth_oldest_first()
    {
        var thread = Read(
            """
            Third.
            Am 04.03.26 um 10:12 schrieb Dana Wu:
            > Second.
            >
            > Am 03.03.26 um 09:00 schrieb Jana Novak:
            >> First.
            > Second goes on.
            Third goes on.
            """);
        Assert.Equal(["Jana Novak: First.", "Dana Wu: Second.\nSecond goes on.", "Jana Novak: Third.\nThird goes on."], MessageFixture.Said(thread));
        Assert.Equal(["jana@example.com"], thread.Speakers[0].Addresses);
    }

    [Fact]
    public void Hears_a_message_once_that_is_quoted_in_part_and_as_a_whole()
    {
        var thread = Read(
            """
            Am 04.03.26 um 10:12 schrieb Dana Wu:
            > Second.
            Third.

            Am 04.03.26 um 10:12 schrieb Dana Wu:
            > Second.
            >
            > And more.
            """);
        Assert.Equal(["Dana Wu: Second.\nAnd more.", "Jana Novak: Third."], MessageFixture.Said(thread));
    }

    private static Transcript Read(string body) => MessageFixture.Only(TranscriptFormats.Read(MessageFixture.Of(
        "From: Jana Novak <jana@example.com>\nTo: Dana Wu <Dana@Example.org>\nDate: Wed, 4 Mar 2026 12:00:00 +0100\n"
        + $"Content-Type: text/plain; charset=utf-8\n\n{body}")));
}
