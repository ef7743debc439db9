using System.Collections.Immutable;
using Alongside.Listening.Entries;
using Alongside.Listening.Explaining;
using Alongside.Listening.Language;
using Alongside.Listening.Learned;
using Alongside.Listening.Phrases;
using Alongside.Listening.Rules;
using Xunit;

namespace Alongside.Listening.Tests.Explaining;

public sealed class ExplainFormTests
{
    private const string Aside = "C: Lesley tends to use pencils. It is a bit old. The tablet is a thing that sometimes gets lost. We are maybe a bit slow. The door sticks. People come in the morning.";

    private static readonly string[] Call =
    [
        "S: Hi Dana, how is the practice going at the moment?",
        "C: Busy. We write every appointment into a paper diary, and people ring all day to change them.",
        "S: What could you put towards it?",
        "C: Around four thousand.",
        "S: And when do you need it?",
        "C: It has to be ready by the end of May.",
    ];

    [Fact]
    public void Every_line_of_the_form_is_explained_as_surely_as_it_was_held()
    {
        var explained = Explained(Call);
        var lines = Listener.BuiltIn.Review(Talk.Of(Call)).Form.Fields.SelectMany(f => f.Entries.Select(e => (f.Id, e))).ToList();
        Assert.NotEmpty(lines);
        foreach (var (field, entry) in lines)
        {
            var reason = Assert.Single(explained[entry.Quote.Utterance].Entries, e => e.Field == field && e.Entry == entry);
            foreach (var piece in reason.Pieces)
            {
                Assert.Equal(piece.Sureness, piece.Model.Sureness, 4);
                Assert.Equal(piece.Model.Score, Assert.Single(piece.Model.Readings).Score, 9);
                if (reason.Ground is EntryGround.Likely) Assert.True(piece.Sureness >= piece.Model.Threshold);
            }
        }
    }

    [Fact]
    public void A_figure_that_was_asked_for_says_so_and_what_was_read()
    {
        var entry = Assert.Single(Explained(Call)[3].Entries, e => e.Field is "budget");
        Assert.Equal(EntryGround.AskedFor, entry.Ground);
        Assert.Equal("What could you put towards it?", Assert.Single(entry.Pieces).Asked?.Text);
        Assert.Equal(0.2, entry.Pieces[0].Model.Threshold);
        var figure = Assert.Single(entry.Figures);
        Assert.Equal((new MoneyValue(4000, null, null, null), null), ((MoneyValue)figure.Value, figure.Found));
        Assert.Equal([KeptOffWhy.Reported, KeptOffWhy.Supposed, KeptOffWhy.Others, KeptOffWhy.Past, KeptOffWhy.Spending, KeptOffWhy.Denied], figure.Asked);
    }

    [Theory]
    [InlineData("C: My neighbour paid four thousand pounds for his.", KeptOffWhy.Reported)]
    [InlineData("C: If we had four thousand pounds for it we'd start tomorrow.", KeptOffWhy.Supposed)]
    [InlineData("C: The hotel next door has a budget of four thousand pounds.", KeptOffWhy.Others)]
    [InlineData("C: Our budget was four thousand pounds before the fire came.", KeptOffWhy.Past)]
    [InlineData("C: We pay four thousand pounds a year for it.", KeptOffWhy.Spending)]
    public void A_sum_that_a_rule_keeps_off_says_which_rule(string said, KeptOffWhy why)
    {
        var explanation = Explained("S: How much could you spend on it?", said)[1];
        Assert.DoesNotContain(explanation.Entries, e => e.Field is "budget" && e.Entry.Value is not null);
        Assert.Contains(why, explanation.KeptOff.Select(k => k.Why).Concat(explanation.Entries.SelectMany(e => e.Figures).Select(f => f.Found ?? KeptOffWhy.Idle)));
    }

    [Theory]
    [InlineData("S: What could you put towards it?", "C: There is a budget of four thousand euros, but that's for the roof.", "budget", KeptOffWhy.NotOurs)]
    [InlineData("S: When do you need it?", "C: Could you be ready by the end of May?", "timing", KeptOffWhy.Asked)]
    [InlineData("S: When did you open?", "C: We need it by the end of May.", "timing", KeptOffWhy.OfNow)]
    [InlineData("S: What could you put towards it?", "C: We have up to 1,100 members.", "budget", KeptOffWhy.CountsOtherThings)]
    [InlineData("S: What worries you?", "C: I'm going to stop you there.", "concerns", KeptOffWhy.Idle)]
    public void What_a_rule_keeps_off_says_which_rule_and_how_likely_it_was(string asked, string said, string field, KeptOffWhy why)
    {
        var explanation = Explained(asked, said)[1];
        var kept = Assert.Single(explanation.KeptOff);
        Assert.Equal((field, why), (kept.Field, kept.Why));
        Assert.Equal(why is KeptOffWhy.NotOurs, kept.By is not null);
        Assert.True(kept.Model!.Sureness >= kept.Model.Model.Threshold);
        Assert.DoesNotContain(explanation.Entries, e => e.Field == field);
    }

    [Theory]
    [InlineData("C: My wife's cousin said we need a new boiler.", "need")]
    [InlineData("C: The last firm said it would be ready by the end of June.", "timing")]
    public void What_only_looks_so_says_so_and_how_likely_that_was(string said, string field)
    {
        var explanation = Explained("S: And what do you need?", said)[1];
        var kept = Assert.Single(explanation.KeptOff);
        Assert.Equal((field, KeptOffWhy.OnlyLooksSo), (kept.Field, kept.Why));
        Assert.True(kept.Model!.Sureness >= kept.Model.Model.Threshold);
        Assert.Equal(kept.Model.Sureness, kept.Model.Model.Sureness, 4);
        Assert.Empty(explanation.Entries);
    }

    [Fact]
    public void A_price_of_the_sellers_is_not_taken_over_by_a_yes()
    {
        var kept = Assert.Single(Explained("S: My price is four thousand euros. Does that work?", "C: Yes, that works.")[0].KeptOff);
        Assert.Equal(("budget", KeptOffWhy.Argued, "My price is four thousand euros."), (kept.Field, kept.Why, kept.Words.Text));
    }

    [Fact]
    public void What_there_is_no_room_for_says_so()
    {
        string[] told = ["write every appointment into a paper diary", "have three dentists and two nurses", "open at seven in the morning", "share the car park with a bakery", "send letters to all our patients", "keep the old files in the cellar", "rent two rooms above the shop", "do the books on Sunday evenings"];
        var explained = Explained([.. told.SelectMany(t => new[] { "S: What else is going on?", $"C: At the moment we {t}." })]);
        Assert.Equal(6, explained.Sum(e => e.Entries.Count(r => r.Field is "situation")));
        Assert.Contains(explained.SelectMany(e => e.KeptOff), k => k is { Field: "situation", Why: KeptOffWhy.Crowded });
    }

    [Fact]
    public void Money_that_is_denied_stands_among_the_worries_and_says_why()
    {
        var entry = Assert.Single(Explained("S: How much could you spend on it?", "C: We don't have ten thousand pounds for it.")[1].Entries, e => e.Ground is EntryGround.Denied);
        Assert.Equal(("concerns", KeptOffWhy.Denied), (entry.Field, Assert.Single(entry.Figures).Found));
    }

    [Fact]
    public void A_figure_that_is_corrected_says_what_stands_in_its_place()
    {
        var explained = Explained("S: What could you put towards it?", "C: Around four thousand pounds.", "S: Right, four thousand.", "C: Actually, make that five thousand.");
        Assert.Equal(EntryGround.Corrected, Assert.Single(explained[3].Entries, e => e.Field is "budget").Ground);
        var kept = Assert.Single(explained[1].KeptOff, k => k.Field is "budget");
        Assert.Equal((KeptOffWhy.Corrected, 3), (kept.Why, kept.By?.Utterance));
        Assert.DoesNotContain(explained[1].Entries, e => e.Field is "budget");
    }

    [Fact]
    public void A_yes_comes_with_the_sellers_piece_and_stands_with_both_utterances()
    {
        var explained = Explained("S: Hi, how is the practice?", "C: Busy, people ring all day.", "S: So you need a calendar that your patients can book themselves into, is that right?", "C: Yes, exactly.");
        var entry = Assert.Single(explained[3].Entries, e => e.Ground is EntryGround.Agreed);
        Assert.Equal(entry, Assert.Single(explained[2].Entries, e => e.Ground is EntryGround.Agreed));
        Assert.Equal(3, entry.Yes?.Words.Utterance);
        Assert.True(entry.Yes!.Sureness >= entry.Yes.Model.Threshold);
        Assert.All(entry.Pieces, p => Assert.Equal(2, p.Words.Utterance));
        Assert.Contains(entry.Pieces, p => entry.Entry.Confirms!.Span.Overlaps(p.Words.Span));
    }

    [Fact]
    public void What_is_taken_back_says_by_which_words()
    {
        var explained = Explained([.. Call, "S: What else must it do?", "C: It has to work on the old tablet at the front desk. Scratch that, we don't use it."]);
        var kept = Assert.Single(explained[7].KeptOff, k => k.Why is KeptOffWhy.TakenBack);
        Assert.StartsWith("Scratch that", kept.By?.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_quite_likely_enough_says_how_likely_it_is()
    {
        string[] told =
        [
            "C: The women's night is full, always, and the others are half empty because nobody finds them.", "C: So we paid a hundred and nineteen in the month for a list on paper. And the paper was better.",
            "C: It was fourteen hundred for the plugin over the year, with the fees.", "C: They ring, or they don't. The phone is in the kitchen, and the kitchen is where the noise is.", Aside,
        ];
        var near = told.SelectMany(t => Explained("S: How is it going?", t)[1].KeptOff).Where(k => k.Why is KeptOffWhy.Unlikely).ToList();
        Assert.NotEmpty(near);
        Assert.All(near, k => Assert.InRange(k.Model!.Sureness, 0.75 * k.Model.Model.Threshold!.Value, k.Model.Model.Threshold.Value));
    }

    [Fact]
    public void Said_twice_says_where_it_stands()
    {
        var explained = Explained("S: When do you need it?", "C: It has to be ready by the end of May.", "S: When again?", "C: We need it by the end of May, that's all.");
        var kept = Assert.Single(explained[3].KeptOff, k => k is { Field: "timing", Why: KeptOffWhy.SaidAlready });
        Assert.Equal(Assert.Single(explained[1].Entries).Entry.Quote, kept.By);
    }

    [Fact]
    public void In_german_the_words_decide_as_well()
    {
        var explained = Explained("S: Guten Morgen, wie läuft es denn bei Ihnen in der Praxis?", "C: Wir schreiben alle Termine in ein Buch, und das Telefon klingelt den ganzen Tag.", "S: Was haben Sie dafür eingeplant?", "C: Etwa viertausend Euro.");
        var entry = Assert.Single(explained[3].Entries, e => e.Field is "budget");
        Assert.Equal(new MoneyValue(4000, null, "EUR", null), Assert.Single(entry.Figures).Value);
        Assert.NotEmpty(entry.Pieces[0].Model.Words);
    }

    [Fact]
    public void Without_a_model_nothing_is_on_the_form_and_nothing_nearly()
    {
        var rules = new Listener([(BuiltInRules.Load(Languages.English), PhraseBook.BuiltIn(Languages.English)!)], ModelFile.None);
        Assert.All(rules.Explain(Talk.Of(Call)), e => Assert.Empty(e.Entries));
        Assert.All(rules.Explain(Talk.Of(Call)), e => Assert.Empty(e.KeptOff));
    }

    [Fact]
    public void Words_around_a_piece_are_named_where_they_count()
    {
        var pieces = Explained("S: What could you put towards it?", "C: Well, my cousin paid nine thousand, but we have four thousand for it.")[1].Entries.SelectMany(e => e.Pieces);
        Assert.Contains(pieces, piece => piece.Model.Words.Any(w => !piece.Words.Span.Contains(w.Span)));
    }

    private static ImmutableArray<Explanation> Explained(params string[] lines) => Listener.BuiltIn.Explain(Talk.Of(lines));
}
