using Alongside.Listening.Entries.Judgement;
using Alongside.Listening.Language;
using Xunit;

namespace Alongside.Listening.Tests.Entries;

/// <summary>What is worth a line on an order form, and what is only said.</summary>
public sealed class SubstanceTests
{
    [Theory]
    [InlineData("C: [constraint|Hm.]", "constraints")]
    [InlineData("C: [constraint|Exactly.]", "constraints")]
    [InlineData("C: [pushback.price|Phew.]", "concerns")]
    [InlineData("C: [pushback.stall|Well, like I said.]", "concerns")]
    [InlineData("C: [pushback.stall|I don't know yet.]", "concerns")]
    [InlineData("C: [situation|We're all right.]", "situation")]
    [InlineData("C: [situation|I've got a drawing.]", "situation")]
    [InlineData("C: [people|Hello Ines,]", "people")]
    [InlineData("C: [people|It's ours.]", "people")]
    [InlineData("C: [commitment|That works for us.]", "next-step")]
    public void Leaves_out_what_says_nothing(string script, string field) => Assert.Empty(Talk.Field(script, field).Entries);

    [Theory]
    [InlineData("S: Anything you want to keep?\nC: [constraint|The bell.]", "constraints", "The bell")]
    [InlineData("C: [commitment|I'll send you the files tonight.]", "next-step", "I'll send you the files tonight")]
    [InlineData("C: [situation|Three of us share one desk in the hall.]", "situation", "Three of us share one desk in the hall")]
    public void Keeps_the_short_that_says_something(string script, string field, string text) =>
        Assert.Equal(text, Assert.Single(Talk.Field(script, field).Entries).Text);

    [Theory]
    [InlineData("C: [budget|I've got a pupil at four.]", "budget")]
    [InlineData("C: [budget|They owe me, it must be five months now.]", "budget")]
    [InlineData("C: [budget|My brother is fifteen and plays the horn.]", "budget")]
    [InlineData("C: [timing|We spoke at the trade fair.]", "timing")]
    [InlineData("C: [timing|It was finished in two weeks.]", "timing")]
    [InlineData("C: [timing|Nobody sits down to it.]", "timing")]
    public void Takes_no_number_for_money_and_no_past_for_a_wish(string script, string field) => Assert.Empty(Talk.Field(script, field).Entries);

    [Theory]
    [InlineData("S: When would you like it done?\nC: [timing|October would be good.]", "October would be good")]
    [InlineData("C: [timing|Not before the summer.]", "Not before the summer")]
    public void Takes_a_loose_time_for_one(string script, string text) => Assert.Equal(text, Assert.Single(Talk.Field(script, "timing").Entries).Text);

    [Fact]
    public void Reads_on_where_a_clause_stops_on_its_way() =>
        Assert.Single(Units.Of(Passage.Of("We've had firms who, you pay a deposit.")));

    [Fact]
    public void An_answer_does_not_reach_to_the_end_of_the_speech()
    {
        var form = Listener.BuiltIn.Review(Talk.Hearing("S: What would you be sad to lose?\nC: The bell. It was my aunt's. She rang it at noon every single day of her life.").Conversation).Form;
        Assert.DoesNotContain(form.Fields.Single(f => f.Id is "constraints").Entries, e => e.Text.Contains("noon", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("S: [next-step|I could come by on Friday at four.]\nC: Friday at four, do that.")]
    [InlineData("S: I'll send you the two drawings by Friday. Does that suit you both?\nC: Yes!!!")]
    [InlineData("S: [next-step|I can call on Monday the 4th.] [information|It takes ten minutes.]\nC: Monday the 4th is grand.")]
    public void A_yes_may_stand_at_the_end_or_alone(string script) => Assert.NotNull(Assert.Single(Talk.Field(script, "next-step").Entries).Confirms);

    [Fact]
    public void Who_must_be_asked_stands_with_the_people_and_not_with_the_concerns()
    {
        var form = Talk.Form("C: [pushback.authority|I'd have to ask my sister.]");
        Assert.Single(form.Fields.Single(f => f.Id is "people").Entries);
        Assert.Empty(form.Fields.Single(f => f.Id is "concerns").Entries);
    }
}
