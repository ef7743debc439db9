using Alongside.Listening.Conversations;
using Xunit;

namespace Alongside.Readers.Tests.LinkedIn;

public sealed class LinkedInReaderTests
{
    [Fact]
    public void Makes_a_conversation_of_each_thread_oldest_message_first()
    {
        var reading = MessageFixture.Read("linkedin/messages.csv");
        Assert.Empty(reading.Problems);
        Assert.Equal(["messages.csv#2-def==", "messages.csv#2-abc=="], reading.Transcripts.Select(t => t.Source));
        var chat = reading.Transcripts[1];
        Assert.Equal(
        [
            "Jana Novak: Hi Dana, what do you need from a site? <3",
            "Dana Wu: I don't need this. We have someone & he is cheap",
        ], MessageFixture.Said(chat));
        Assert.Equal(["https://www.linkedin.com/in/jananovak"], chat.Speakers[0].Addresses);
        Assert.Equal(Medium.Chat, chat.Medium);
        Assert.Equal("linkedin-csv", chat.Format);
        Assert.Equal("2026-03-04T10:12:33+00:00", chat.StartedAt?.ToString());
        Assert.Equal([0, 116_247], MessageFixture.Starts(chat));
    }

    [Fact]
    public void Reads_what_a_spreadsheet_saved_with_semicolons()
    {
        var reading = TranscriptFormats.Read(MessageFixture.Of("CONVERSATION ID;FROM;CONTENT;DATE\n1;Dana;\"later\nthan; that\";2026-03-04 10:00:00 UTC\n1;Jana;hello;\n"));
        Assert.Equal(["Jana: hello", "Dana: later than; that"], MessageFixture.Said(MessageFixture.Only(reading)));
    }

    [Theory]
    [InlineData("CONVERSATION ID,FROM,CONTENT\n")]
    [InlineData("CONVERSATION ID,FROM,CONTENT")]
    [InlineData("CONVERSATION ID,FROM,CONTENT\n1,Jana,\"<p></p>\"\n\"")]
    public void Says_so_where_there_are_no_words(string text) =>
        Assert.Equal(ReadProblemCode.Empty, Assert.Single(TranscriptFormats.Read(MessageFixture.Of(text)).Problems).Code);
}
