using Alongside.Listening.Moments;
using Alongside.Listening.Moves;
using Alongside.Listening.Pushback;
using Xunit;

namespace Alongside.Listening.Tests;

/// <summary>The case from which all of this began.</summary>
public sealed class EssayTests
{
    private static readonly Review Heard = Listener.BuiltIn.Review(Talk.Of(
        "C: I don't need this.",
        "S: Yes, but have you seen what it does, and how low the price is?"));

    [Fact]
    public void A_yes_but_after_I_dont_need_this_contradicts()
    {
        var response = Assert.Single(Heard.Responses);
        Assert.Equal(ResponseCode.Contradicts, response.Code);
        Assert.Equal("I don't need this.", response.Pushback.Text);
        Assert.Equal("Yes, but have you seen what it does, and how low the price is?", response.Reply!.Text);
        Assert.Equal(Label.Contradiction, Heard.Utterances[1].Main);
    }

    [Fact]
    public void Two_questions_could_have_been_asked_instead()
    {
        var moment = Assert.Single(Heard.Moments);
        Assert.Equal((MomentKind.Contradiction, Certainty.Stated), (moment.Kind, moment.Certainty));
        Assert.Equal("I don't need this.", moment.About!.Text);
        Assert.Equal(["What makes you think so?", "What do you need?"], moment.Alternatives.Take(2).Select(a => a.Text));
        Assert.All(moment.Alternatives.Take(2), a => Assert.Equal(AlternativeKind.Ask, a.Kind));
    }
}
