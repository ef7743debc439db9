using Alongside.Documents.Words;
using Alongside.OrderForms.Changes;
using Alongside.OrderForms.Endings;
using Alongside.OrderForms.Lines;
using Alongside.OrderForms.Templates;
using Xunit;

namespace Alongside.Documents.Tests.Words;

public sealed class FormWordsTests
{
    private static readonly DateTimeOffset At = new(2026, 3, 3, 23, 5, 0, TimeSpan.Zero);
    private static readonly TimeZoneInfo East = TimeZoneInfo.CreateCustomTimeZone("east", TimeSpan.FromMinutes(90), "east", "east");

    [Fact]
    public void Writes_days_and_times_by_its_own_tables()
    {
        Assert.Equal("3 March 2026, 23:05 (UTC)", FormWords.English.Moment(At));
        Assert.Equal("3. März 2026, 23:05 (UTC)", FormWords.German.Moment(At));
        Assert.Equal("4. März 2026, 00:35 (UTC+1:30)", FormWords.German.Moment(At, East));
        Assert.Equal("4 March 2026", FormWords.English.Day(At, East));
        Assert.Equal("3 March 2026, 23:05 (UTC)", FormWords.English.ExactMoment(At));
        Assert.Equal("4 March 2026, 00:35 (UTC+1:30)", FormWords.English.ExactMoment(At.ToOffset(East.BaseUtcOffset)));
        Assert.Equal("3 March 2026, 18:05 (UTC−5)", FormWords.English.ExactMoment(At.ToOffset(TimeSpan.FromHours(-5))));
    }

    [Theory]
    [InlineData("1234.5", "EUR", "€1,234.50", "1.234,50\u00A0€")]
    [InlineData("0", "GBP", "£0.00", "0,00\u00A0£")]
    [InlineData("-12.3", "EUR", "−€12.30", "−12,30\u00A0€")]
    [InlineData("1000000000000000000", "CHF", "CHF\u00A01,000,000,000,000,000,000.00", "1.000.000.000.000.000.000,00\u00A0CHF")]
    public void Writes_money_to_the_cent(string amount, string currency, string english, string german)
    {
        var value = decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal((english, german), (FormWords.English.Money(value, currency), FormWords.German.Money(value, currency)));
    }

    [Fact]
    public void Writes_numbers_shares_quotes_and_names()
    {
        Assert.Equal(("1.5", "1,5", "19%", "19\u00A0%"), (FormWords.English.Number(1.50m), FormWords.German.Number(1.50m), FormWords.English.Percent(19m), FormWords.German.Percent(19.0m)));
        Assert.Equal(("“so”", "„so“"), (FormWords.English.Quote("so"), FormWords.German.Quote("so")));
        Assert.Equal(("", "A", "A and B", "A, B und C"), (FormWords.English.Names([]), FormWords.English.Names(["A"]), FormWords.English.Names(["A", "B"]), FormWords.German.Names(["A", "B", "C"])));
    }

    [Theory]
    [InlineData("Confirmed by Dana", "Confirmed by Dana.")]
    [InlineData("Confirmed by Acme Ltd.", "Confirmed by Acme Ltd.")]
    [InlineData("It waits for Léïla H..", "It waits for Léïla H.")]
    [InlineData("Is it so?", "Is it so?")]
    public void Ends_a_sentence_with_one_full_stop(string words, string sentence) => Assert.Equal(sentence, FullStop.After(words));

    [Fact]
    public void Finds_the_language()
    {
        Assert.All(["de", "DE", "de-AT"], l => Assert.Same(FormWords.German, FormWords.For(l)));
        Assert.All(["en", "", null, "den", "fr"], l => Assert.Same(FormWords.English, FormWords.For(l)));
    }

    [Fact]
    public void Has_a_word_for_everything()
    {
        foreach (var words in new[] { FormWords.English, FormWords.German })
        {
            Distinct(Enum.GetValues<Standing>(), words.Standing);
            Distinct(Enum.GetValues<Standing>(), s => words.StandingInWords(s, settled: false, "Jonas", "Dana"));
            Distinct(Enum.GetValues<Party>(), words.Party);
            Distinct(Enum.GetValues<Channel>(), words.Channel);
            Distinct(Enum.GetValues<Reply>(), words.Reply);
            Distinct(Enum.GetValues<QuestionKind>(), words.Kind);
        }

        static void Distinct<T>(T[] values, Func<T, string> word) => Assert.Equal(values.Length, values.Select(word).Where(w => w.Length > 0).Distinct(StringComparer.Ordinal).Count());
    }
}
