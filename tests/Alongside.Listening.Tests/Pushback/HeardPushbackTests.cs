using Alongside.Listening.Moves;
using Alongside.Listening.Pushback;
using Alongside.Listening.Tests.Measures;
using Xunit;

namespace Alongside.Listening.Tests.Pushback;

public sealed class HeardPushbackTests
{
    [Fact]
    public void How_sure_it_is_that_it_pushed_back_does_not_hang_on_how_sure_the_reply_is()
    {
        var response = Assert.Single(Responses.Of(new Scene()
            .Customer("We don't need a new one, really.", Label.PushbackNoNeed).Perhaps(0.95)
            .Seller("What would it have to do?", Label.QuestionOpen).Heard));

        Assert.Equal((0.6, 0.95), (response.Confidence, response.Heard.Confidence));
        Assert.True(response.Heard.IsSure);
    }

    [Fact]
    public void A_turn_that_pushes_back_surely_only_later_shows_the_words_that_do()
    {
        var response = Assert.Single(Responses.Of(new Scene()
            .Customer("My dad did a bookcase in oak.", Label.PushbackFit).Perhaps(0.45)
            .Customer("That is more than we have for it.", Label.PushbackPrice).Perhaps(0.9)
            .Seller("What did you have in mind?", Label.QuestionOpen).Heard));

        Assert.Equal(0, response.Pushback.Utterance);
        Assert.Equal(("That is more than we have for it.", 0.9), (response.Heard.Words.Text, response.Heard.Confidence));
    }

    [Fact]
    public void Where_nothing_in_a_turn_is_sure_it_shows_the_first_words_that_may_push_back()
    {
        var response = Assert.Single(Responses.Of(new Scene()
            .Customer("My dad did a bookcase in oak.", Label.PushbackFit).Perhaps(0.45)
            .Customer("That is about what we have for it.", Label.PushbackPrice).Perhaps(0.7)
            .Seller("What did you have in mind?", Label.QuestionOpen).Heard));

        Assert.Equal((response.Pushback, 0.45), (response.Heard.Words, response.Heard.Confidence));
        Assert.False(response.Heard.IsSure);
    }

    [Fact]
    public void A_pushback_that_nothing_follows_is_unanswered_and_has_no_response()
    {
        var scene = new Scene().Seller("Shall we?").Customer("I don't need this, you know.", Label.PushbackNoNeed).Perhaps(0.7).Seller("Mm.");

        Assert.Empty(Responses.Of(scene.Heard));
        Assert.Equal(("I don't need this, you know.", 0.7), (Responses.Unanswered(scene.Heard)!.Words.Text, Responses.Unanswered(scene.Heard)!.Confidence));
    }

    [Fact]
    public void A_conversation_that_ends_otherwise_leaves_nothing_unanswered()
    {
        Assert.Null(Responses.Unanswered(new Scene().Heard));
        Assert.Null(Responses.Unanswered(new Scene().Customer("I don't need this.", Label.PushbackNoNeed).Seller("What do you need?").Heard));
        Assert.Null(Responses.Unanswered(new Scene().Seller("What do you need?").Customer("A way to book.", Label.Need).Heard));
    }
}
