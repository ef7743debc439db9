using Alongside.Listening.Moves;
using Xunit;

namespace Alongside.Listening.Tests.Rules;

/// <summary>What was asked before decides what an answer is about.</summary>
public sealed class PromptTests
{
    [Fact]
    public void A_bare_figure_is_a_budget_after_the_question_for_one() =>
        Assert.Equal(Label.Budget, Last("S: What's the budget?", "C: Fourteen."));

    [Fact]
    public void A_bare_figure_is_no_budget_after_another_question() =>
        Assert.NotEqual(Label.Budget, Last("S: How many of you are there?", "C: Fourteen."));

    [Fact]
    public void What_was_asked_before_holds_for_the_answer_and_not_for_the_rest_of_the_turn() =>
        Assert.NotEqual(Label.Budget, Last("S: What's the budget?", "C: Fourteen.", "C: Hang on, somebody is at the door.", "C: Fourteen."));

    [Fact]
    public void Only_the_end_of_a_turn_gets_the_answer() =>
        Assert.NotEqual(Label.Budget, Last("S: What's the budget? Never mind. First the garden. How old is the apple tree?", "C: Fourteen."));

    [Fact]
    public void A_dollar_sign_can_be_named_in_a_pattern() =>
        Assert.Equal(Label.Budget, Last("S: What's the budget?", "C: $4,000"));

    private static Label? Last(params string[] lines) => Listener.BuiltIn.Review(Talk.Of(lines)).Utterances[^1].Main;
}
