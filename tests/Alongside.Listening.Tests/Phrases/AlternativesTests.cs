using System.Collections.Immutable;
using Alongside.Listening.Conversations;
using Alongside.Listening.Moments;
using Alongside.Listening.Moves;
using Alongside.Listening.Phrases;
using Xunit;

namespace Alongside.Listening.Tests.Phrases;

public sealed partial class AlternativesTests
{
    private static readonly PhraseBook Book = PhraseBook.BuiltIn("en")!;

    [Fact]
    public void The_first_two_things_to_say_to_I_do_not_need_this_are_questions()
    {
        var hearing = Talk.Of("C: I don't need this.", "S: Yes, but have you seen what it does, and how low the price is?");
        var alternatives = For(MomentKind.Contradiction, Label.PushbackNoNeed, hearing, 1, 0);
        Assert.Equal(["What makes you think so?", "What do you need?", "You don't need this."], alternatives.Select(a => a.Text));
        Assert.Equal([AlternativeKind.Ask, AlternativeKind.Ask, AlternativeKind.Reflect], alternatives.Select(a => a.Kind));
    }

    [Fact]
    public void Says_nothing_twice_in_one_review()
    {
        var hearing = Talk.Of(
            "C: I don't need this.", "S: Sure you do.", "C: We don't need a new site.", "S: You will.", "C: I really don't need it, my brother does the site.", "S: Trust me.");
        var used = new HashSet<string>(StringComparer.Ordinal);
        var texts = new[] { 0, 2, 4 }.SelectMany(i => Alternatives.For(
            MomentKind.Contradiction, Label.PushbackNoNeed, hearing, hearing.Whole(i + 1), hearing.Whole(i), Book, used)).Select(a => a.Text).ToList();
        Assert.Equal(texts.Count, texts.Distinct(StringComparer.Ordinal).Count());
        Assert.True(texts.Count >= 7);
    }

    [Fact]
    public void Takes_what_the_customer_said_last_where_the_moment_answers_nothing_in_particular()
    {
        var hearing = Talk.Of("C: We do the rota on paper.", "S: mm", "C: Okay.", "S: So our product has a rota, a planner and a chat.");
        Assert.Contains(For(MomentKind.PitchBeforeNeed, null, hearing, 3, null), a => a.Text is "You do the rota on paper.");
    }

    [Fact]
    public void Keeps_the_open_question_of_several_as_it_was_asked()
    {
        var hearing = Talk.Of("C: Hello.", "S: Are you on Xero? And what takes you the most time? Is it the VAT? Do you do that yourself?");
        Assert.Equal("What takes you the most time?", For(MomentKind.StackedQuestions, null, hearing, 1, null)[0].Text);
    }

    [Fact]
    public void Proposes_no_question_of_theirs_where_none_was_open()
    {
        var hearing = Talk.Of("C: Hello.", "S: Are you on Xero? Is it the VAT? Do you do that yourself?");
        Assert.DoesNotContain(For(MomentKind.StackedQuestions, null, hearing, 1, null), a => a.Text.Contains("Xero", StringComparison.Ordinal));
    }

    [Fact]
    public void An_apology_said_straight_keeps_its_topic()
    {
        var hearing = Talk.Of("S: Sorry to bother you again, I just wanted to check in about the website.");
        Assert.Equal("I'd like to talk about the website. When would suit you?", For(MomentKind.Apology, null, hearing, 0, null)[0].Text);
    }

    [Fact]
    public void A_missed_need_is_said_back_and_asked_about()
    {
        var hearing = Talk.Of("C: I can't go on doing this at night.", "S: So we have three packages.");
        var alternatives = For(MomentKind.MissedNeed, null, hearing, 0, null);
        Assert.Equal(["You can't go on doing this at night.", "What would change if that were sorted?"], alternatives.Take(2).Select(a => a.Text));
    }

    [Fact]
    public void A_strength_has_no_alternatives() =>
        Assert.Empty(For(MomentKind.ExploredPushback, Label.PushbackPrice, Talk.Of("C: It's too much.", "S: What did you have in mind?"), 1, 0));

    [Fact]
    public void The_users_phrases_come_first()
    {
        var users = PhraseBook.Parse("[after pushback.no-need]\nask: How come?\n", "mine.txt").Book!;
        var hearing = Talk.Of("C: I don't need this.", "S: You do.");
        var alternatives = Alternatives.For(
            MomentKind.Contradiction, Label.PushbackNoNeed, hearing, hearing.Whole(1), hearing.Whole(0), Book.With(users), new HashSet<string>(StringComparer.Ordinal));
        Assert.Equal(["How come?", "What makes you think so?", "You don't need this."], alternatives.Select(a => a.Text));
    }

    [Theory]
    [MemberData(nameof(Golden))]
    public void Reads_like_something_one_would_say(string label, string said, string[] expected)
    {
        var hearing = Talk.Of("C: " + said, "S: Yes, but listen.");
        Assert.Equal(expected, For(MomentKind.Contradiction, LabelNames.Parse(Side.Customer, label)!.Value, hearing, 1, 0).Select(a => a.Text));
    }

    private static ImmutableArray<Alternative> For(MomentKind kind, Label? pushback, Hearing hearing, int quote, int? about) =>
        Alternatives.For(kind, pushback, hearing, hearing.Whole(quote), about is { } a ? hearing.Whole(a) : null, Book, new HashSet<string>(StringComparer.Ordinal));
}
