using Alongside.Listening.Conversations;
using Alongside.Listening.Pushback;
using Xunit;

namespace Alongside.Listening.Tests.Measures;

public sealed class PaceTests
{
    [Fact]
    public void Pace_is_words_per_minute_of_speaking_time()
    {
        var pace = new Scene().Seller(0, 6, "one two three four five six").Customer(6, 60, "mm").Seller(60, 66, "seven eight nine ten eleven twelve").Measure("pace");
        Assert.Equal((60.0, "words per minute", 2), (pace.Value, pace.Unit, pace.N));
    }

    [Fact]
    public void A_word_or_two_is_no_pace() => Assert.NotNull(new Scene().Seller(0, 1, "Hello there").Measure("pace").Unmeasurable);

    [Fact]
    public void Pace_after_pushback_looks_at_the_replies_only()
    {
        var pace = new Scene().Seller(0, 10, "one two").Customer(10, 12, "We don't need it.").Seller(12, 18, "a b c d e f g h i j k l")
            .Answering(ResponseCode.Defends).Measure("pace-after-pushback");
        Assert.Equal((120.0, 1), (pace.Value, pace.N));
    }

    [Fact]
    public void A_pushback_that_was_ignored_is_followed_by_a_reply_all_the_same() =>
        Assert.Equal(60, new Scene().Customer(0, 2, "We don't need it.").Seller(2, 8, "a b c d e f").Answering(ResponseCode.Ignores).Measure("pace-after-pushback").Value);

    [Fact]
    public void Without_pushback_there_is_no_pace_after_it() =>
        Assert.NotNull(new Scene().Seller(0, 10, "one two").Measure("pace-after-pushback").Unmeasurable);

    [Theory]
    [InlineData("pace")]
    [InlineData("turns-per-minute")]
    [InlineData("patience")]
    [InlineData("patience-after-pushback")]
    [InlineData("pace-after-pushback")]
    [InlineData("overlaps")]
    public void Written_messages_have_no_times_of_speaking(string id) =>
        Assert.Contains("written", new Scene(Medium.Mail).Seller(0, 60, "Hello").Customer(90, 120, "Hi").Measure(id).Unmeasurable, StringComparison.Ordinal);

    [Fact]
    public void Turns_per_minute_counts_the_turns_of_both()
    {
        var turns = new Scene().Seller(0, 20, "How is it going?").Customer(25, 50, "Slowly.").Customer(50, 55, "Very.").Seller(58, 90, "What slows it down?")
            .Measure("turns-per-minute");
        Assert.Equal((2.0, "turns per minute", 3), (turns.Value, turns.Unit, turns.N));
    }
}
