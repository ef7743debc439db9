using Alongside.Listening.Moments;
using Alongside.Listening.Pushback;
using Xunit;

namespace Alongside.Listening.Tests.Moments;

/// <summary>What is held up, and what is not, read as the one who sold and the one who bought would read it.</summary>
public sealed class MomentTests
{
    [Fact]
    public void A_call_where_nothing_is_decided_has_no_moments() => Assert.Empty(Review(
        "S: Your lamp is mended. You can fetch it whenever you like.",
        "C: Lovely. Are you there on Friday?",
        "S: Yes, until five.",
        "C: Do I owe you anything?",
        "S: No, you paid in advance.",
        "C: Great. See you on Friday.").Moments);

    [Fact]
    public void Saying_back_what_they_said_both_ways_is_no_contradiction()
    {
        var review = Review(
            "C: We don't need a new stove. The heat is fine, it isn't the heat.",
            "S: It isn't the heat, it's the smoke.",
            "C: Exactly.");
        Assert.NotEqual(ResponseCode.Contradicts, Assert.Single(review.Responses).Code);
        Assert.DoesNotContain(review.Moments, m => m.Kind is MomentKind.Contradiction);
    }

    [Fact]
    // 2026-11-26: that it argues is no longer sure to be heard, since a contradiction is only said where nine in ten are one.
    public void Its_really_easy_is_no_reflection() => Assert.NotEqual(
        ResponseCode.Reflects,
        Assert.Single(Review(
            "C: I don't want another app, I have nine already.",
            "S: It's really easy, though, it's only one app.",
            "C: Hm.").Responses).Code);

    [Fact]
    public void A_single_word_said_back_is_not_held_up() => Assert.DoesNotContain(Review(
        "C: I don't need this, we have sixty of them in the cellar already.",
        "S: Sixty?",
        "C: Yes, sixty, and a dozen in the attic that my brother brought from Spain in the spring.").Moments, m => m.Kind is MomentKind.GoodReflection);

    [Fact]
    public void A_question_that_got_no_answer_is_not_held_up() => Assert.DoesNotContain(Review(
        "C: I don't need this.",
        "S: What makes you say that?",
        "C: Bye.").Moments, m => m.Kind is MomentKind.ExploredPushback);

    [Fact]
    public void A_closed_question_after_a_pushback_is_asked_about()
    {
        var moment = Assert.Single(Review(
            "C: It's too expensive for us.",
            "S: Is it the price itself, or what you would get for it?",
            "C: The second visit, maybe. We know the house well enough by now.").Moments, m => m.Kind is MomentKind.ExploredPushback);
        Assert.Equal(Certainty.Asked, moment.Certainty);
    }

    [Fact]
    public void The_quote_is_the_whole_short_sentence() => Assert.Equal("Trust me, you do, it's how I learn what you like.", Assert.Single(Review(
        "C: We don't really need a trial session.",
        "S: Trust me, you do, it's how I learn what you like.",
        "C: Okay.").Moments).Quote.Text);

    [Fact]
    public void Offering_a_way_to_go_on_leaves_room() => Assert.Equal(ResponseCode.Acknowledges, Assert.Single(Review(
        "C: I want to ask my sister about the kitchen first.",
        "S: Of course, take your time. I can write it on one page for her.",
        "C: It would.").Responses).Code);

    private static Review Review(params string[] lines) => Listener.BuiltIn.Review(Talk.Of(lines));
}
