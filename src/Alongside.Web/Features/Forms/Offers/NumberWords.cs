using System.Globalization;
using Alongside.Web.Words;

namespace Alongside.Web.Features.Forms.Offers;

/// <summary>Numbers for a field, and what to say where one could not be read.</summary>
internal static class NumberWords
{
    /// <summary>A quantity or a percentage as one types it: no marks between the thousands, and never to be misread.</summary>
    public static string Plain(decimal number, Reader reader)
    {
        var text = number.ToString("0.###", CultureInfo.InvariantCulture);
        // Three decimals could be thousands; a fourth says that they are not.
        if (text.Length > 4 && text[^4] == '.') text += "0";
        return reader.IsGerman ? text.Replace('.', ',') : text;
    }

    /// <summary>A price as one types it: always with cents.</summary>
    public static string Price(decimal price, Reader reader)
    {
        var text = price.ToString("0.00", CultureInfo.InvariantCulture);
        return reader.IsGerman ? text.Replace('.', ',') : text;
    }

    /// <summary>One line that says what is wrong, and what to do.</summary>
    public static string Say(NumberReading reading, NumberField field, Reader reader, string? currency = null) => reading.Problem switch
    {
        NumberProblem.Empty => reader.In("A number is missing here.", "Hier fehlt eine Zahl."),
        NumberProblem.Ambiguous => Ambiguous(reading.Typed, reader),
        NumberProblem.OtherMoney => reader.In($"The prices here are in {currency}. Write the number alone, or change the money of the whole offer.", $"Die Preise sind hier in {currency}. Nur die Zahl schreiben, oder die Währung des ganzen Angebots ändern."),
        NumberProblem.TooFine => reader.In($"At most {field.Decimals} decimals, please.", $"Bitte höchstens {field.Decimals} Stellen nach dem Komma."),
        NumberProblem.TooHigh => ReferenceEquals(field, NumberField.Tax)
            ? reader.In("At most 100 per cent, please.", "Bitte höchstens 100 Prozent.")
            : reader.In("This is higher than the form takes.", "Das ist höher, als das Formular es aufnimmt."),
        NumberProblem.TooLow => field.Zero
            ? reader.In("It cannot be below 0.", "Weniger als 0 geht nicht.")
            : reader.In("It has to be more than 0. To leave it out, strike the item.", "Es muss mehr als 0 sein. Zum Weglassen die Position streichen."),
        _ => reader.In($"“{reading.Typed}” cannot be read as one number. Write it like 1234.50.", $"„{reading.Typed}“ lässt sich nicht als eine Zahl lesen. Bitte so schreiben: 1234,50."),
    };

    private static string Ambiguous(string typed, Reader reader)
    {
        var digits = string.Concat(typed.Where(char.IsAsciiDigit));
        var at = typed.AsSpan().IndexOfAny('.', ',');
        var fine = $"{typed[..at]}{reader.In(".", ",")}{typed[(at + 1)..]}0";
        return reader.In(
            $"“{typed}” can be read in two ways. Write {digits} for the large number, or {fine} for the small one.",
            $"„{typed}“ lässt sich auf zwei Arten lesen. {digits} schreiben für die große Zahl, {fine} für die kleine.");
    }
}
