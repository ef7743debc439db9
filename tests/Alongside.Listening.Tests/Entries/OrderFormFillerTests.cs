using System.Globalization;
using Alongside.Listening.Entries;
using Xunit;

namespace Alongside.Listening.Tests.Entries;

public sealed class OrderFormFillerTests
{
    [Fact]
    public void Shows_the_amount_and_quotes_the_words_around_it()
    {
        var entry = Assert.Single(Talk.Field("C: Well, um, yeah, [budget|we have around four thousand for it], you know?", "budget").Entries);
        Assert.Equal("we have around four thousand for it", entry.Quote.Text);
        Assert.Equal("around four thousand", entry.Text);
        Assert.Equal(new MoneyValue(4000, null, null, null), entry.Value);
        Assert.Null(entry.Confirms);
    }

    [Theory]
    [InlineData("C: [budget|We've got forty, no wait, fourteen thousand for the roof.]", "14000")]
    [InlineData("C: [budget|we have about four] – sorry, five thousand for it", "5000")]
    [InlineData("C: [budget|If it stays under five thousand we can do it.]", "..5000")]
    [InlineData("C: [budget|I can't go over two and a half thousand.]", "..2500")]
    [InlineData("C: [budget|We have a couple of thousand pounds set aside.]", "2000 GBP")]
    [InlineData("C: My wife and I can spend four thousand on it.", "4000")]
    [InlineData("C: [budget|There's 350 a month in the plan for it.]", "350 /month")]
    [InlineData("S: What could you put towards it?\nC: Around four thousand.", "4000")]
    [InlineData("S: Is there a budget?\nC: Hm.\nC: Let's say 2,500?", "2500")]
    [InlineData("S: What have you set aside?\nC: Twenty-five hundred. Max.", "..2500")]
    [InlineData("C: Our budget for the shelves is 800 euros.", "800 EUR")]
    [InlineData("C: We're willing to pay up to three grand.", "..3000")]
    [InlineData("C: We've got four thousand for it, if that helps.", "4000")]
    [InlineData("C: We've set aside 3-4k for the brochure.", "3000-4000")]
    [InlineData("C: [budget|We have four thousand.]\nS: Good.\nC: Actually, make that five.", "5000")]
    [InlineData("C: [budget|We have four thousand euros.]\nS: Mm.\nC: [budget|Four thousand for all of it.]", "4000 EUR")]
    [InlineData("C: [budget|If you can do it for five grand, I'm in.]", "5000")]
    [InlineData("C: [budget|it's 500 to 700 pounds per month at most]", "500-700 GBP /month")]
    [InlineData("C: [budget|We have set aside, for this year, four. Four thousand.]", "4000")]
    [InlineData("C: [budget|I've three hundred and fifty a month down for it.]", "350 /month")]
    [InlineData("S: So three hundred and fifty a month, all in, and no call-out charges?\nC: Yes. Exactly that.", "350 /month")]
    [InlineData("C: [budget|Between twelve and fifteen thousand euros, with everything.]", "12000-15000 EUR")]
    [InlineData("C: [budget|Seven, seven fifty a month.]", "750 /month")]
    [InlineData("C: [budget|There is four hundred in the piano tin.]", "400")]
    [InlineData("C: [budget|We have 90,000 for it this year.]", "90000")]
    [InlineData("C: [budget|Five to six thousand, rupees.]", "5000-6000 INR")]
    [InlineData("C: [budget|Up to 1,500 in total if she likes it, not more.]", "..1500")]
    [InlineData("C: [budget|My company would pay up to two thousand a year.]", "..2000 /year")]
    [InlineData("C: [budget|We had something like \u00A31,200 in mind, possibly as much as \u00A31,500.]", "1200 GBP")]
    [InlineData("S: [question.closed|So seven fifty, month to month, if Marisol says yes?]\nC: Yeah, that's exactly right.", "750")]
    public void Takes_a_budget(string script, string expected) => Assert.Equal(expected, Money(script));

    [Theory]
    [InlineData("C: [budget|The other guy wanted nine thousand.]")]
    [InlineData("C: [budget|My sister paid 2k for hers.]")]
    [InlineData("C: [budget|They quoted us nine grand.]")]
    [InlineData("C: [budget|We were quoted 9,000 euros.]")]
    [InlineData("C: [budget|Our last agency charged 4,000.]")]
    [InlineData("C: [budget|We spent eleven thousand euro and it was the cable.]")]
    [InlineData("C: [budget|If we had ten thousand we'd do the whole house.]")]
    [InlineData("C: [budget|Say it were 5k, what would we get.]")]
    [InlineData("C: [budget|Suppose we had six thousand dollars.]")]
    [InlineData("C: [budget|I wish we could spend ten grand.]")]
    [InlineData("C: [budget|If money were no object I'd spend 50k.]")]
    [InlineData("C: [budget|With ten thousand we could do it properly.]")]
    [InlineData("C: [budget|We don't have four thousand.]")]
    [InlineData("C: [budget|We've no budget for this.]")]
    [InlineData("C: [budget|Is it four thousand?]")]
    [InlineData("C: [budget|What would it cost, 4k?]")]
    [InlineData("C: You said it would be four thousand for it.")]
    [InlineData("C: We pay 200 a month for hosting.")]
    [InlineData("C: We spend 500 euros a month on adverts.")]
    [InlineData("C: We have 1,100 members for this season.")]
    [InlineData("C: Their budget was ten grand, they told me.")]
    [InlineData("S: What did you have in mind to spend?\nC: Well, the guy in Bradford wanted nine thousand.")]
    [InlineData("S: It's nineteen hundred for the year.\nC: Okay.")]
    [InlineData("S: So that would be four thousand euros for the package?\nC: Yes, exactly.")]
    [InlineData("S: So roughly four thousand?\nC: mm-hm")]
    [InlineData("S: So roughly four thousand?\nC: Yeah, we still have to look at that.")]
    [InlineData("S: So roughly four thousand?\nC: Yes, but that's without the photos.")]
    [InlineData("S: So roughly four thousand?\nC: Yeah, no.")]
    [InlineData("S: So roughly four thousand?\nC: I guess.")]
    [InlineData("S: So roughly four thousand?\nC: Yes? Maybe.")]
    [InlineData("C: [budget|Sixty an hour is what Sheila charged.]")]
    [InlineData("C: [budget|Sheila cost us fifteen, sixteen hundred a month.]")]
    [InlineData("C: [budget|If a sponsor would come, then ten thousand.]")]
    [InlineData("C: [budget|The agency in London quoted 4,000.]")]
    [InlineData("C: [budget|The other editor was four thousand.]")]
    [InlineData("C: [people|He decides over everything above 100,000 crowns.]")]
    [InlineData("C: [tried|So it was fourteen hundred for the plugin over the year.]")]
    [InlineData("C: The penalty was twenty-two hundred dollars.")]
    [InlineData("C: [budget|Eighteen thousand pounds, the chap from the garden centre said.]")]
    [InlineData("C: [budget|If we won the premium bonds we'd spend twenty thousand.]")]
    public void Takes_no_budget(string script) => Assert.Equal("", Money(script));

    [Theory]
    [InlineData("C: So [budget|there's no budget for this].", "there's no budget for this")]
    [InlineData("C: I'm worried that it will break again.", "I'm worried that it will break again")]
    [InlineData("C: What worries me is that nobody can look inside.", "What worries me is that nobody can look inside")]
    [InlineData("C: Honestly, [pushback.trust|how do we know you won't disappear to Canada?]", "how do we know you won't disappear to Canada")]
    public void Takes_what_speaks_against_it_as_a_concern(string script, string quote) =>
        Assert.Equal(quote, Assert.Single(Talk.Field(script, "concerns").Entries).Quote.Text);

    [Fact]
    public void Takes_a_budget_without_an_amount_and_asks_on()
    {
        var field = Talk.Field("S: Is there a budget for it?\nC: We have a little money put aside for it.", "budget");
        Assert.Null(Assert.Single(field.Entries).Value);
        Assert.NotNull(field.Ask);
    }

    [Theory]
    [InlineData("S: So roughly four thousand, by the end of May?\nC: Yes, exactly.", "Yes, exactly")]
    [InlineData("S: [reflection.simple|So roughly four thousand, by the end of May.]\nC: That's right.", "That's right")]
    [InlineData("S: So it's roughly four thousand, by the end of May, is that right?\nC: Yes. That's correct.", "That's correct")]
    [InlineData("S: So, roughly four thousand, by the end of May. Did I get that right?\nC: Um, yeah, that works.", "Um, yeah, that works")]
    [InlineData("S: [question.closed|Roughly four thousand by the end of May?]\nC: Yes.", "Yes")]
    public void Sets_the_customers_yes_beside_the_sellers_words(string script, string yes)
    {
        var form = Talk.Form(script, new DateTime(2026, 3, 4));
        var budget = Assert.Single(form.Fields.Single(f => f.Id == "budget").Entries);
        Assert.Equal(yes, budget.Quote.Text);
        Assert.Equal(1, budget.Quote.Utterance);
        Assert.Equal(0, budget.Confirms!.Utterance);
        Assert.Contains("four thousand", budget.Confirms.Text, StringComparison.Ordinal);
        Assert.Equal(new MoneyValue(4000, null, null, null), budget.Value);
        var timing = Assert.Single(form.Fields.Single(f => f.Id == "timing").Entries);
        Assert.Equal(new TimingValue(null, new DateOnly(2026, 5, 31), null, false), timing.Value);
        Assert.Equal("by the end of May", timing.Text);
    }

    [Theory]
    [InlineData("S: So what you need is a site your team can edit?\nC: Exactly, yes.", "need", "a site your team can edit")]
    [InlineData("S: [reflection.simple|And not the week after Easter with dust.]\nC: Yep, that works for me.", "timing", "not the week after Easter with dust")]
    [InlineData("S: [reflection.simple|So it has to be quiet.]\nC: Yes, exactly.", "constraints", "it has to be quiet")]
    [InlineData("S: So it's your partner who decides?\nC: Yes, that's right.", "people", "it's your partner who decides")]
    [InlineData("S: [reflection.complex|So it has to work with the punch cards.]\nC: Absolutely.\nC: That's right.", "constraints", "it has to work with the punch cards")]
    [InlineData("S: [next-step|I'd write you one page with a price. By Friday week?]\nC: Yes, that's good. Friday week.", "next-step", "I'd write you one page with a price. By Friday week")]
    [InlineData("S: [next-step|I'll send the tidy-up by Friday.]\nC: yes!!!", "next-step", "I'll send the tidy-up by Friday")]
    [InlineData("S: [next-step|I can come by on Tuesday at one.]\nC: That works for me.", "next-step", "I can come by on Tuesday at one")]
    public void Turns_what_the_seller_summed_up_and_the_customer_confirmed(string script, string field, string text)
    {
        Assert.Equal(text, Assert.Single(Talk.Field(script, field).Entries).Text);
    }

    [Theory]
    [InlineData("S: [persuasion|Our tool saves most practices two hours a week.]\nC: Yes, exactly.")]
    [InlineData("S: [information|The course takes six weeks.]\nC: That's right.")]
    [InlineData("S: What do you think?\nC: Yes, exactly.")]
    [InlineData("S: Nice weather, isn't it?\nC: Yes, exactly.")]
    [InlineData("S: [reflection.simple|So you've been here for years.]\nC: Right.")]
    [InlineData("S: So you need a new site?\nC: Exactly not that.")]
    [InlineData("S: So you need a new site?\nC: Quite the opposite.")]
    [InlineData("S: So you need a new site, by the end of May?\nC: Exactly what we don't need.")]
    public void Confirms_nothing_that_is_not_the_customers_matter(string script) =>
        Assert.All(Talk.Form(script).Fields, f => Assert.Empty(f.Entries));

    [Theory]
    [InlineData("C: [timing|We'd want it live by the end of May.]", "2026-03-04", "..2026-05-31")]
    [InlineData("C: [timing|Before the autumn.]", "2026-03-04", "..2026-08-31 loose")]
    [InlineData("S: When do you need it?\nC: Probably June.", "2026-03-04", "2026-06-01..2026-06-30 loose")]
    [InlineData("C: [timing|I'd like it before the food festival, that's 19 June.]", "2026-03-04", "2026-06-19..2026-06-19")]
    [InlineData("C: [timing|The sales tax is due the twentieth of January.]", "2026-03-04", "2027-01-20..2027-01-20")]
    [InlineData("S: So it'd be January for anything they can see?\nC: Yeah, that'd be right. January.", "2026-03-04", "2027-01-01..2027-01-31")]
    [InlineData("S: [question.closed|Files to the printer by about 26 May, to be safe for the festival?]\nC: Yes, exactly that", "2026-03-04", "..2026-05-26 loose")]
    [InlineData("C: It has to be done by 1 July.", "2026-03-04", "..2026-07-01")]
    [InlineData("C: [timing|by the end of May]\nS: Good.\nC: Sorry, end of June, not May.", "2026-03-04", "2026-06-21..2026-06-30")]
    [InlineData("C: [timing|We open in October.]", null, "..")]
    public void Takes_a_time(string script, string? startedAt, string expected)
    {
        DateTime? at = startedAt is null ? null : DateTime.Parse(startedAt, CultureInfo.InvariantCulture);
        var value = Assert.IsType<TimingValue>(Assert.Single(Talk.Field(script, "timing", at).Entries).Value);
        Assert.Equal(expected, string.Create(CultureInfo.InvariantCulture, $"{value.From:yyyy-MM-dd}..{value.To:yyyy-MM-dd}{(value.Loose ? " loose" : "")}"));
    }

    [Theory]
    [InlineData("C: [timing|He said it would take six months.]")]
    [InlineData("C: [timing|If we had it by May we'd be happy.]")]
    [InlineData("C: [timing|Can you do it by May?]")]
    [InlineData("C: [timing|We can't have it by May.]")]
    [InlineData("C: [timing|Not in July.]")]
    [InlineData("C: [situation|The gym's six years old in October.]")]
    [InlineData("C: [tried|I wrote a script two years ago.]")]
    [InlineData("C: We met in March and it has to rain then.")]
    [InlineData("S: When did you open?\nC: In October.")]
    [InlineData("S: We launch in May.\nC: Okay.")]
    public void Takes_no_time(string script) => Assert.Empty(Talk.Field(script, "timing").Entries);

    [Theory]
    [InlineData("C: [people|My business partner has to sign off on it.]", "My business partner", true)]
    [InlineData("C: [pushback.authority|I'd have to ask my husband.]", "my husband", true)]
    [InlineData("C: I'd have to run it past our head of ops, Maria.", "our head of ops, Maria", true)]
    [InlineData("S: Who else is involved?\nC: My wife, she does the books.", "My wife", false)]
    [InlineData("S: Who decides?\nC: It's my call.", "my call", true)]
    public void Takes_people(string script, string name, bool decides)
    {
        var value = Assert.IsType<PeopleValue>(Assert.Single(Talk.Field(script, "people").Entries).Value);
        Assert.Equal(name, Assert.Single(value.Names));
        Assert.Equal(decides, value.Decides);
    }

    [Theory]
    [InlineData("C: My wife loves your website.")]
    // 2026-11-26: with a greeting before it. Of a talk that is this one sentence and nothing else, the model now takes it for somebody involved.
    [InlineData("S: Hi.\nC: My boss is on holiday.")]
    [InlineData("C: Does my partner have to sign off on it?")]
    public void Takes_no_people(string script) => Assert.Empty(Talk.Field(script, "people").Entries);

    [Theory]
    [InlineData("S: What's your budget?\nC: I'd rather not say.", "budget")]
    [InlineData("C: I'm not going to give you a number.", "budget")]
    [InlineData("C: We don't want to talk about the budget yet.", "budget")]
    [InlineData("S: By when do you need it?\nC: I'd prefer not to say.", "timing")]
    public void Respects_that_the_customer_will_not_say(string script, string field)
    {
        var declined = Talk.Field(script, field);
        Assert.True(declined.Declined);
        Assert.Null(declined.Ask);
    }

    [Fact]
    public void An_answer_later_on_undoes_the_refusal()
    {
        var field = Talk.Field("S: What's your budget?\nC: I'd rather not say.\nS: Fine.\nC: [budget|All right, we have four thousand.]", "budget");
        Assert.False(field.Declined);
        Assert.Single(field.Entries);
    }

    [Fact]
    public void Keeps_the_fuller_wording_of_what_is_said_twice()
    {
        var entry = Assert.Single(Talk.Field("C: [need|We need a booking form.]\nS: Okay.\nC: [need|We need a booking form that works on a phone.]", "need").Entries);
        Assert.Equal("We need a booking form that works on a phone", entry.Text);
    }

    [Fact]
    public void Keeps_a_field_short_and_in_the_order_it_was_said()
    {
        string[] things = ["bread", "shelves", "lamps", "chairs", "paint", "doors", "signs", "floors", "mirrors"];
        var entries = Talk.Field(string.Join("\n", things.Select(t => $"C: [need|I need new {t} for the shop]")), "need").Entries;
        Assert.Equal(FieldDrafts.MostEntries, entries.Length);
        Assert.Equal(entries.OrderBy(e => e.Quote.Utterance), entries);
    }

    [Fact]
    public void Asks_on_where_a_field_is_empty_and_not_where_it_is_full()
    {
        var form = OrderFormFiller.Fill(
            Talk.Hearing("C: [need|We need a booking form that works on a phone for the whole club.]"), new Dictionary<string, string> { ["outcome"] = "And then?" });
        Assert.Null(form.Fields[(int)Field.Need].Ask);
        Assert.Equal("And then?", form.Fields[(int)Field.Outcome].Ask);
        Assert.All(form.Fields, f => Assert.True(f.Ask is not null || f.Entries.Length > 0));
    }

    [Theory]
    [InlineData("C: [situation|The site's from when we opened], I mean, you know?", "situation", "The site's from when we opened")]
    [InlineData("C: Yeah, so, to be honest, [outcome|then I could sleep again].", "outcome", "I could sleep again")]
    [InlineData("C: [commitment|Send me the draft and I'll sign on Friday.]", "next-step", "Send me the draft and I'll sign on Friday")]
    [InlineData("C: Well, you know, [tried|we tried a plugin last year.]", "tried", "we tried a plugin last year")]
    [InlineData("C: [constraint|It has to know about the punch cards.]", "constraints", "It has to know about the punch cards")]
    public void Quotes_without_the_run_up(string script, string field, string quote) => Assert.Equal(quote, Assert.Single(Talk.Field(script, field).Entries).Quote.Text);

    [Theory]
    [InlineData("C: [need|My nephew says I need an app.]", "need")]
    [InlineData("C: [need|Do I need a website?]", "need")]
    [InlineData("C: [interest|That sounds good.]", "need")]
    public void Leaves_a_field_empty_rather_than_wrong(string script, string field) => Assert.Empty(Talk.Field(script, field).Entries);

    private static string Money(string script) => string.Join(" + ", Talk.Field(script, "budget").Entries.Select(e => e.Value is MoneyValue v ? Show(v) : "none"));

    private static string Show(MoneyValue value) => string.Create(CultureInfo.InvariantCulture,
        $"{(value.Amount, value.UpTo) switch { (null, var top) => $"..{top}", (var low, null) => $"{low}", var (low, top) => $"{low}-{top}" }}{(value.Currency is { } c ? " " + c : "")}{(value.Per is { } p ? " /" + p : "")}");
}
