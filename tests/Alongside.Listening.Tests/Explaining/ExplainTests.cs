using Alongside.Listening.Conversations;
using Alongside.Listening.Explaining;
using Alongside.Listening.Language;
using Alongside.Listening.Learned;
using Alongside.Listening.Moves;
using Alongside.Listening.Phrases;
using Alongside.Listening.Pushback;
using Alongside.Listening.Rules;
using Xunit;

namespace Alongside.Listening.Tests.Explaining;

public sealed class ExplainTests
{
    private static readonly Conversation Call = Talk.Of(
        "S: Hi Dana, how is the practice going at the moment?",
        "C: Busy. There's three of us now, and Lesley is on the front desk.",
        "S: It's a calendar that your patients book themselves into. It sends the reminders, too.",
        "C: I had a look at the link. I don't need this, honestly, it's too expensive.",
        "S: Yes, but have you seen what it does, and how low the price is?",
        "S: It's nineteen a month.",
        "C: I'd like to see it, though. Could you show me on Tuesday?");

    private static readonly Conversation Anruf = Talk.Of(
        "S: Guten Morgen, wie läuft es denn bei Ihnen in der Praxis?",
        "C: 😀 Wir haben das für die Zahnärzte nicht nötig, das ist uns zu teuer. Und überhaupt fürs Büro nicht.",
        "S: Ja, aber haben Sie gesehen, wie günstig das ist?");

    public static TheoryData<string, int> Everything => [.. Of(Call).Concat(Of(Anruf))];

    [Theory]
    [MemberData(nameof(Everything))]
    public void All_parts_of_a_score_add_up_to_what_the_readings_come_to(string language, int utterance)
    {
        foreach (var weighing in Weighings(Explained(language, utterance)))
        {
            Assert.Equal(weighing.Readings.Sum(r => r.Share * r.Score), weighing.Score, 9);
            Assert.Equal(1, weighing.Readings.Sum(r => r.Share), 9);
            Assert.All(weighing.Readings, r => Assert.Equal(1 / (1 + Math.Exp(-r.Score)), r.Sureness, 4));
        }
    }

    [Theory]
    [MemberData(nameof(Everything))]
    public void It_is_as_sure_as_the_review_is(string language, int utterance)
    {
        var explanation = Explained(language, utterance);
        Assert.Equal(Listener.BuiltIn.Review(ConversationIn(language)).Utterances[utterance].Labels, explanation.Heard.Labels);
        foreach (var (label, reason, _) in explanation.Labels)
            Assert.Equal(label.Confidence, Sure(label.Label, reason.Rules.FirstOrDefault()?.Page.Confidence ?? 0, reason.Model!.Sureness), 9);
        if (explanation.Lean is { } lean) Assert.Equal(lean.Lean is Lean.Away ? lean.Away!.Value : lean.Lean is Lean.Toward ? lean.Toward!.Value : Math.Max(lean.Toward!.Value, lean.Away!.Value), lean.Reason.Model!.Sureness, 9);
        Assert.Equal(explanation.Main!.Label, explanation.Main.Contenders[0].Label);
        if (explanation.Heard.Reply is { } reply && explanation.Reply is { Reason: { } why } && why.Rules.IsEmpty) Assert.Equal(reply.Sureness, why.Model!.Sureness, 9);
    }

    /// <summary>A sure rule and the model: the surer, where both hear it; otherwise half-way, but that no rule alone vouches for a pushback.</summary>
    private static double Sure(Label label, double page, double model) =>
        page >= 0.9 && model >= 0.5 ? Math.Max(page, model) : label.IsPushback() ? model : Math.Max(model, (page + model) / 2);

    [Theory]
    [MemberData(nameof(Everything))]
    public void Every_word_is_a_whole_word_of_what_was_said(string language, int utterance)
    {
        var explanation = Explained(language, utterance);
        var text = explanation.Heard.Utterance.Text;
        foreach (var word in Weighings(explanation).SelectMany(w => w.Words))
        {
            Assert.All(word.Span.In(text), c => Assert.True(char.IsLetterOrDigit(c) || c is '\'' or '’' or '-' or '.' or ','));
            Assert.True(word.Span.Start == 0 || !char.IsLetter(text[word.Span.Start - 1]));
            Assert.True(word.Span.End == text.Length || !char.IsLetter(text[word.Span.End]));
        }
    }

    [Fact]
    public void What_a_rule_found_comes_with_its_page()
    {
        var label = Explained("en", 4).Labels.Single(l => l.Label.Label is Label.Contradiction);
        var rule = label.Reason.Rules[0];
        Assert.Equal("contradiction.yes-but", rule.Page.Id);
        Assert.NotEmpty(rule.Page.Why);
        Assert.NotEmpty(rule.Page.Source);
        Assert.Equal(label.Label.Span, rule.Span);
        Assert.False(label.Reason.IsModelAlone);
    }

    [Fact]
    public void What_was_set_aside_for_another_rule_says_for_which()
    {
        var aside = Explained("en", 4).SetAside;
        Assert.NotEmpty(aside);
        Assert.All(aside.Where(a => a.Why is SetAsideWhy.Outdone), a => Assert.NotNull(a.For));
        Assert.Contains(aside, a => a.For?.Label is Label.Contradiction);
    }

    [Fact]
    public void What_only_makes_room_for_the_next_sentence_is_said_to()
    {
        var explanation = Listener.BuiltIn.Explain(Talk.Of("S: What would you like for the garden, a barrel perhaps?", "C: I don't want a barrel. I want a window in the shed."), 1);
        Assert.Contains(explanation.SetAside, a => a.Why is SetAsideWhy.MakesRoom && a.Page.Label is Label.PushbackNoNeed);
        Assert.DoesNotContain(explanation.Labels, l => l.Label.Label.IsPushback());
    }

    [Fact]
    public void A_question_is_of_the_kind_that_the_whole_is_and_the_rule_that_took_it_for_another_is_set_aside()
    {
        var explanation = Listener.BuiltIn.Explain(Talk.Of("C: There are so many things in that house that need doing.", "S: Where would you like to start?"), 1);
        Assert.Equal(Label.QuestionOpen, explanation.Heard.Main);
        Assert.Equal([Label.QuestionOpen], explanation.Heard.Labels.Where(l => l.Label.IsQuestion()).Select(l => l.Label));
        Assert.Contains(explanation.SetAside, a => a.Why is SetAsideWhy.OtherKind && a.Page.Id is "question.closed.detail");
    }

    [Fact]
    public void A_rule_that_is_right_nine_times_in_ten_says_what_kind_of_question_it_is()
    {
        const string own = """
            id: question.closed.mine
            side: seller
            label: question.closed
            confidence: 0.95
            why: They pick a room.
            source: My own notes.

            finds
                where would you like to start

            flags
                [Where would you like to start?]

            lets pass
                Where is it?
            """;
        var listener = new Listener(BuiltInRules.Load(Languages.English, [("mine.txt", own)]), PhraseBook.BuiltIn(Languages.English)!);
        var explanation = listener.Explain(Talk.Of("C: There are so many things in that house that need doing.", "S: Where would you like to start?"), 1);
        Assert.Contains(explanation.Labels, l => l.Label.Source is "question.closed.mine");
        Assert.DoesNotContain(explanation.SetAside, a => a.Why is SetAsideWhy.OtherKind);
    }

    [Fact]
    public void Words_without_letters_are_explained_as_well()
    {
        var call = Talk.Of([.. Call.Utterances.Select(u => (u.Side is Side.Seller ? "S: " : "C: ") + u.Text), "C: 😀😀", "S: …", "C:  "]);
        var explanations = Listener.BuiltIn.Explain(call);
        Assert.Equal(call.Utterances, explanations.Select(e => e.Heard.Utterance));
        Assert.Empty(Weighings(explanations[7]).SelectMany(w => w.Words));
        Assert.Null(explanations[9].Main!.Reason.Model);
    }

    [Fact]
    public void The_reply_to_a_pushback_says_which_utterance_decided()
    {
        var (first, second) = (Explained("en", 4).Reply!, Explained("en", 5).Reply!);
        Assert.Equal(first.Response, second.Response);
        Assert.NotNull(first.Reason);
        Assert.Null(second.Reason);
        Assert.Equal(ResponseCode.Contradicts, first.Response.Code);
        Assert.Equal("contradiction.yes-but", first.Reason.Rules[0].Page.Id);
        Assert.Null(Explained("en", 2).Reply);
        Assert.Null(Explained("en", 6).Reply);
    }

    [Fact]
    public void Without_a_model_the_rules_stand_alone()
    {
        var rules = new Listener([(BuiltInRules.Load(Languages.English), PhraseBook.BuiltIn(Languages.English)!)], ModelFile.None);
        var explanation = rules.Explain(Call, 4);
        Assert.Equal(rules.Review(Call).Utterances[4].Labels, explanation.Heard.Labels);
        Assert.Empty(Weighings(explanation));
        Assert.Equal(explanation.Heard.Labels.Length, explanation.Labels.Length);
        Assert.All(explanation.Labels, l => Assert.NotEmpty(l.Reason.Rules));
        Assert.Empty(explanation.Main!.Contenders);
    }

    [Fact]
    public void In_a_language_that_is_not_known_it_says_so_and_nothing_else()
    {
        var explanation = Listener.BuiltIn.Explain(Talk.Of("S: Goedemiddag, hoe gaat het met u?", "C: Heel goed, maar we hebben dat eerlijk gezegd niet nodig."), 1);
        Assert.Null(explanation.Language);
        Assert.Null(explanation.Main);
        Assert.Empty(explanation.Labels);
        Assert.Single(explanation.Notes);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(7)]
    public void There_is_no_utterance_outside_of_the_conversation(int utterance) => Assert.Throws<ArgumentOutOfRangeException>(() => Listener.BuiltIn.Explain(Call, utterance));

    private static Conversation ConversationIn(string language) => language is Languages.German ? Anruf : Call;

    private static Explanation Explained(string language, int utterance)
    {
        var explanation = Listener.BuiltIn.Explain(ConversationIn(language), utterance);
        Assert.Equal(language, explanation.Language);
        return explanation;
    }

    private static IEnumerable<(string, int)> Of(Conversation conversation) => conversation.Utterances.Select(u => (conversation == Anruf ? Languages.German : Languages.English, u.Index));

    private static IEnumerable<Weighing> Weighings(Explanation explanation) =>
        new[] { explanation.Main?.Reason, explanation.Lean?.Reason, explanation.Reply?.Reason }.Concat(explanation.Labels.Select(l => l.Reason))
            .Select(r => r?.Model).OfType<Weighing>();
}
