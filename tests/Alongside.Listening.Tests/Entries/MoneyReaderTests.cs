using System.Globalization;
using Alongside.Listening.Entries;
using Alongside.Listening.Entries.Money;
using Alongside.Listening.Language;
using Xunit;

namespace Alongside.Listening.Tests.Entries;

public sealed class MoneyReaderTests
{
    [Theory]
    [InlineData("We have around four thousand for it", "4000")]
    [InlineData("Our budget is 4000", "4000")]
    [InlineData("we've set aside 4,000 for the new kitchen shelves", "4000")]
    [InlineData("Das Budget, sorry, the budget is 4.000", "4000")]
    [InlineData("we can spend 3.5k on the van wrap", "3500")]
    [InlineData("it's about 4k all in", "4000")]
    [InlineData("I could do $4,000 for the logo", "4000 USD")]
    [InlineData("4000 € is what the choir has", "4000 EUR")]
    [InlineData("EUR 4000 from the parish", "4000 EUR")]
    [InlineData("4k euros", "4000 EUR")]
    [InlineData("four grand, I'd say", "4000")]
    [InlineData("they gave us a grand", "1000")]
    [InlineData("the whole rebuild is 2 mil, we can spend that", "2000000")]
    [InlineData("three and a half k", "3500")]
    [InlineData("we'd put three and a half thousand towards the shop, that's the budget", "3500")]
    [InlineData("the budget is twenty-five hundred", "2500")]
    [InlineData("a couple of thousand dollars", "2000 USD")]
    [InlineData("half a million euros for the hall", "500000 EUR")]
    [InlineData("forty-five hundred bucks", "4500 USD")]
    [InlineData("we could afford fifteen hundred", "1500")]
    [InlineData("a hundred and twenty an hour is what we pay", "120 /hour")]
    [InlineData("we can pay two hundred and fifty a month", "250 /month")]
    [InlineData("two fifty a month is what I can afford", "250 /month")]
    [InlineData("a hundred quid", "100 GBP")]
    [InlineData("£750 for the photos", "750 GBP")]
    [InlineData("CHF 12'000 for the first phase", "12000 CHF")]
    [InlineData("12 000 francs", "12000 CHF")]
    [InlineData("six thousand Canadian dollars", "6000 CAD")]
    [InlineData("A$900 for the sign", "900 AUD")]
    [InlineData("900 New Zealand dollars", "900 NZD")]
    [InlineData("20 000 kr", "20000")]
    [InlineData("4.250,50 €", "4250.5 EUR")]
    [InlineData("$4,250.50", "4250.5 USD")]
    [InlineData("ten thousand five hundred dollars", "10500 USD")]
    [InlineData("one point five million pounds", "1500000 GBP")]
    [InlineData("two and a half grand", "2500")]
    [InlineData("a grand and a half", "1500")]
    [InlineData("the cost would be nine hundred", "900")]
    public void Reads_an_amount(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("three to four thousand euros", "3000-4000 EUR")]
    [InlineData("our budget is three to four thousand", "3000-4000")]
    [InlineData("between 3 and 4k", "3000-4000")]
    [InlineData("we'd spend 3-4k", "3000-4000")]
    [InlineData("3k-4k", "3000-4000")]
    [InlineData("$3,000 to $4,000", "3000-4000 USD")]
    [InlineData("800 to 1,200 euros", "800-1200 EUR")]
    [InlineData("four, five thousand is what we could spend", "4000-5000")]
    [InlineData("four or five grand", "4000-5000")]
    [InlineData("two thousand, maybe three, for the budget", "2000-3000")]
    [InlineData("up to five thousand pounds", "..5000 GBP")]
    [InlineData("the budget is no more than 2500", "..2500")]
    [InlineData("under two thousand dollars", "..2000 USD")]
    [InlineData("we can't go over 6k", "..6000")]
    [InlineData("I don't want to spend more than eight hundred on it", "..800")]
    [InlineData("five grand tops", "..5000")]
    [InlineData("5k, max", "..5000")]
    [InlineData("our limit is 3k", "..3000")]
    [InlineData("not a penny over 900 quid", "..900 GBP")]
    [InlineData("four thousand pounds at most", "..4000 GBP")]
    [InlineData("at least ten thousand euros", "10000 EUR")]
    [InlineData("2,500 is our ceiling for the rebrand budget", "..2500")]
    public void Reads_ranges_and_limits(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("80 euros an hour", "80 EUR /hour")]
    [InlineData("$80/h", "80 USD /hour")]
    [InlineData("500 dollars per month", "500 USD /month")]
    [InlineData("£500 monthly", "500 GBP /month")]
    [InlineData("our day rate budget is 600 pounds", "600 GBP /day")]
    [InlineData("we pay a day rate of 650", "650 /day")]
    [InlineData("an hourly rate of 95 euros", "95 EUR /hour")]
    [InlineData("a monthly budget of 300", "300 /month")]
    [InlineData("12k a year", "12000 /year")]
    [InlineData("200 € for this each month", "200 EUR /month")]
    [InlineData("three to four hundred pounds a week", "300-400 GBP /week")]
    public void Reads_what_it_is_paid_for(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("forty, no wait, fourteen thousand for it", "14000")]
    [InlineData("four — sorry, five thousand, that's the budget", "5000")]
    [InlineData("4k, I mean 5k", "5000")]
    [InlineData("four thousand euros, no, actually make that five", "5000 EUR")]
    [InlineData("we have 3,000 euros... sorry, 2,000", "2000 EUR")]
    [InlineData("it's 90 euros an hour, no, 95", "95 EUR /hour")]
    [InlineData("five, not four thousand, for the budget", "5000")]
    [InlineData("six grand — hang on, seven grand", "7000")]
    public void Leaves_out_what_was_taken_back_in_the_same_breath(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("we opened in 2019")]
    [InlineData("the budget for 2027 isn't fixed")]
    [InlineData("there are four thousand members")]
    [InlineData("we have 350 customers and a budget")]
    [InlineData("the budget is 30 percent smaller")]
    [InlineData("we cut the costs by 250%")]
    [InlineData("call me on 07946 123456 about the price")]
    [InlineData("we pay rent at 240 Mill Road")]
    [InlineData("the invoice number 4032")]
    [InlineData("a 10k run along the river")]
    [InlineData("we've 12k followers")]
    [InlineData("the budget meeting is at 10:30")]
    [InlineData("around four, maybe five")]
    [InlineData("the budget's around five")]
    [InlineData("we sold 400 in spring")]
    [InlineData("twenty euros a head")]
    [InlineData("I've been doing this for twenty years, money isn't it")]
    [InlineData("on the 12th of May the budget ends")]
    [InlineData("we have a thousand things to pay for")]
    [InlineData("version 300 of the price list")]
    [InlineData("it happened 12.05.2026")]
    [InlineData("nothing about numbers here at all")]
    [InlineData("a couple of people pay for it")]
    public void Finds_no_money_where_none_is_said(string text) => Assert.Equal("", Read(text));

    [Theory]
    [InlineData("around four thousand", "4000", "around four thousand")]
    [InlineData("So maybe up to 2,500 for all of it", "..2500", "up to 2,500")]
    [InlineData("Fifteen hundred, tops.", "..1500", "Fifteen hundred, tops")]
    [InlineData("Somewhere between three and four thousand.", "3000-4000", "Somewhere between three and four thousand")]
    public void Takes_bare_numbers_where_money_was_asked_for(string text, string expected, string words)
    {
        var passage = Passage.Of(text);
        var mention = Assert.Single(MoneyReader.Read(passage, new TokenRange(0, passage.Tokens.Length), talkOfMoney: true));
        Assert.Equal(expected, Show(mention.Value));
        Assert.Equal(words, passage.SpanOf(mention.Words).In(text), ignoreCase: true);
    }

    private static string Read(string text)
    {
        var passage = Passage.Of(text);
        return string.Join(" + ", MoneyReader.Read(passage, new TokenRange(0, passage.Tokens.Length), talkOfMoney: false).Select(m => Show(m.Value)));
    }

    private static string Show(MoneyValue value) => string.Create(CultureInfo.InvariantCulture,
        $"{(value.Amount, value.UpTo) switch { (null, var top) => $"..{top}", (var low, null) => $"{low}", var (low, top) => $"{low}-{top}" }}{(value.Currency is { } c ? " " + c : "")}{(value.Per is { } p ? " /" + p : "")}");
}
