using Xunit;

namespace Alongside.Readers.Tests.Mail;

public sealed class MboxReaderTests
{
    [Fact]
    public void Makes_a_conversation_of_each_thread_and_hears_nobody_twice()
    {
        var reading = MessageFixture.Read("mbox/two-threads.mbox");
        Assert.Equal(["two-threads.mbox#1", "two-threads.mbox#2"], reading.Transcripts.Select(t => t.Source));
        Assert.Equal(
        [
            "Jana Novak: What do you need?\nFrom here it is your choice.",
            "Dana Wu: I don't need this. From here on it is about money.",
            "Jana Novak: What makes you think so?",
        ], MessageFixture.Said(reading.Transcripts[0]));
        Assert.Equal(["Tom Reed: Can you make us one?", "Jana Novak: Who should read it?"], MessageFixture.Said(reading.Transcripts[1]));
        Assert.Equal("2026-03-04T11:12:33+01:00", reading.Transcripts[0].StartedAt?.ToString());
        Assert.Equal([0, 82_047, 172_800], MessageFixture.Starts(reading.Transcripts[0]));
    }

    [Fact]
    public void Says_which_message_could_not_be_read()
    {
        var problem = Assert.Single(MessageFixture.Read("mbox/two-threads.mbox").Problems);
        Assert.Equal("two-threads.mbox, message 7: it does not say who wrote it, or its headers cannot be read. Export it again, or remove it.", problem.ToString());
    }
}
