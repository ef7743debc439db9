using Xunit;

namespace Alongside.Listening.Tests.Measures;

public sealed class LongestTurnTests
{
    [Fact]
    public void The_other_sides_back_channel_does_not_end_a_monologue()
    {
        var monologue = new Scene().Seller(0, 40, "We do sites.").Customer(40, 41, "mhm").Seller(41, 90, "And shops.").Customer(91, 95, "We need one.")
            .Measure("longest-monologue");
        Assert.Equal((90.0, "seconds", 1), (monologue.Value, monologue.Unit, monologue.N));
    }

    [Fact]
    public void An_answer_ends_it() =>
        Assert.Equal(49, new Scene().Seller(0, 40, "We do sites.").Customer(40, 41, "For bakers too?").Seller(41, 90, "For bakers.").Measure("longest-monologue").Value);

    [Fact]
    public void Without_end_times_it_is_counted_in_words()
    {
        var story = new Scene().Customer("We bake bread").Customer("and we sell it.").Seller("Where?").Customer("Here.").Measure("longest-customer-story");
        Assert.Equal((7.0, "words", 2), (story.Value, story.Unit, story.N));
    }

    [Fact]
    public void A_side_that_never_spoke_has_no_longest_turn() =>
        Assert.NotNull(new Scene().Seller(0, 5, "Hello?").Measure("longest-customer-story").Unmeasurable);

    [Fact]
    public void Times_out_of_order_still_give_the_whole_turn() =>
        Assert.Equal(30, new Scene().Seller(10, 30, "later").Seller(0, 10, "earlier").Measure("longest-monologue").Value);
}
