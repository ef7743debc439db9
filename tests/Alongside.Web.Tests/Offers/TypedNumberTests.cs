using System.Globalization;
using Alongside.Web.Features.Forms.Offers;
using Alongside.Web.Words;

namespace Alongside.Web.Tests.Offers;

public sealed class TypedNumberTests
{
    [Theory]
    [InlineData("1,234.50", "1234.50")]
    [InlineData("1.234,50", "1234.50")]
    [InlineData("1234,5", "1234.5")]
    [InlineData("1234.5", "1234.5")]
    [InlineData("1 234.50", "1234.50")]
    [InlineData("1\u00A0234,50", "1234.50")]
    [InlineData("1\u202F234,50", "1234.50")]
    [InlineData("1'234.50", "1234.50")]
    [InlineData("1’234.50", "1234.50")]
    [InlineData("€ 400", "400")]
    [InlineData("€400", "400")]
    [InlineData("400 €", "400")]
    [InlineData("400 EUR", "400")]
    [InlineData("EUR 400", "400")]
    [InlineData("400 Euro", "400")]
    [InlineData("400,-", "400")]
    [InlineData("400,– €", "400")]
    [InlineData(" 400 ", "400")]
    [InlineData("0", "0")]
    [InlineData("0,99", "0.99")]
    [InlineData(".99", "0.99")]
    [InlineData("1.234.567", "1234567")]
    [InlineData("1,234,567.8", "1234567.8")]
    [InlineData("1.000.000.000", "1000000000")]
    public void Reads_a_price_as_english_and_german_people_write_it(string typed, string number) =>
        Assert.Equal(Number(number), TypedNumber.Read(typed, NumberField.Price, "EUR").Number);

    // A price has at most two decimals: three digits behind a single mark can only be thousands.
    [Theory]
    [InlineData("1.234")]
    [InlineData("1,234")]
    [InlineData("1.234 €")]
    public void Reads_three_digits_behind_a_mark_as_thousands_in_a_price(string typed) =>
        Assert.Equal(1234m, TypedNumber.Read(typed, NumberField.Price, "EUR").Number);

    // A quantity may have three decimals: there the same characters could be either, and nobody guesses.
    [Theory]
    [InlineData("1.234")]
    [InlineData("1,234")]
    [InlineData("1.000")]
    [InlineData("12,500")]
    public void Refuses_three_digits_behind_a_mark_in_a_quantity(string typed)
    {
        var reading = TypedNumber.Read(typed, NumberField.Quantity);

        Assert.Null(reading.Number);
        Assert.Equal(NumberProblem.Ambiguous, reading.Problem);
    }

    [Theory]
    [InlineData("1234", "1234")]
    [InlineData("1.2340", "1.234")]
    [InlineData("0.125", "0.125")]
    [InlineData("0,125", "0.125")]
    [InlineData("1234.125", "1234.125")]
    [InlineData("1,5", "1.5")]
    [InlineData("1 000", "1000")]
    public void Reads_a_quantity_that_can_be_read_in_one_way(string typed, string number) =>
        Assert.Equal(Number(number), TypedNumber.Read(typed, NumberField.Quantity).Number);

    // Tax is at most 100 per cent: thousands are no reading of it.
    [Theory]
    [InlineData("19", "19")]
    [InlineData("19 %", "19")]
    [InlineData("8,1", "8.1")]
    [InlineData("19.000", "19")]
    public void Reads_tax(string typed, string number) => Assert.Equal(Number(number), TypedNumber.Read(typed, NumberField.Tax).Number);

    [Theory]
    [InlineData("", NumberProblem.Empty)]
    [InlineData("  ", NumberProblem.Empty)]
    [InlineData("four hundred", NumberProblem.NotANumber)]
    [InlineData("400-500", NumberProblem.NotANumber)]
    [InlineData("4k", NumberProblem.NotANumber)]
    [InlineData("12.34.567", NumberProblem.NotANumber)]
    [InlineData("1,23,456", NumberProblem.NotANumber)]
    [InlineData("5.", NumberProblem.NotANumber)]
    [InlineData("1e5", NumberProblem.NotANumber)]
    [InlineData("٤٠٠", NumberProblem.NotANumber)]
    [InlineData("$ 400", NumberProblem.OtherMoney)]
    [InlineData("400 CHF", NumberProblem.OtherMoney)]
    [InlineData("1.2345", NumberProblem.TooFine)]
    [InlineData("0.125", NumberProblem.TooFine)]
    [InlineData("-400", NumberProblem.TooLow)]
    [InlineData("1.000.000.001", NumberProblem.TooHigh)]
    [InlineData("99999999999999999999999999999999999999", NumberProblem.TooHigh)]
    public void Says_why_a_price_could_not_be_read(string typed, object problem) =>
        Assert.Equal(problem, TypedNumber.Read(typed, NumberField.Price, "EUR").Problem);

    [Fact]
    public void A_quantity_of_nothing_is_none() => Assert.Equal(NumberProblem.TooLow, TypedNumber.Read("0", NumberField.Quantity).Problem);

    [Fact]
    public void Says_both_ways_to_write_what_could_be_either()
    {
        var reading = TypedNumber.Read("1.234", NumberField.Quantity);

        Assert.Equal("“1.234” can be read in two ways. Write 1234 for the large number, or 1.2340 for the small one.", NumberWords.Say(reading, NumberField.Quantity, Reader.English));
        Assert.Equal("„1.234“ lässt sich auf zwei Arten lesen. 1234 schreiben für die große Zahl, 1,2340 für die kleine.", NumberWords.Say(reading, NumberField.Quantity, Reader.German));
    }

    [Theory]
    [InlineData("0.5")]
    [InlineData("1")]
    [InlineData("1234")]
    [InlineData("1.234")]
    [InlineData("1234.125")]
    [InlineData("1000000000")]
    public void What_stands_in_a_field_reads_back_as_itself(string number)
    {
        foreach (var reader in new[] { Reader.English, Reader.German })
        {
            Assert.Equal(Number(number), TypedNumber.Read(NumberWords.Plain(Number(number), reader), NumberField.Quantity).Number);
            if (NumberField.Price.Takes(Number(number))) Assert.Equal(Number(number), TypedNumber.Read(NumberWords.Price(Number(number), reader), NumberField.Price, "EUR").Number);
        }
    }

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
