using Alongside.Listening;
using Alongside.Listening.Entries;
using Alongside.Reviews.Words;
using Spectre.Console;

namespace Alongside.Terminal;

/// <summary>The order form as it was heard: every question with the customer's words, or with what to ask next.</summary>
internal static class OrderFormPart
{
    private const int MostQuoted = 160;

    public static void Write(Sheet sheet, Review review, Said said)
    {
        // An empty form would say that they told nothing, where nothing was understood.
        if (review.Form.Fields.IsEmpty || review.Language is null) return;
        sheet.Heading("The order form, in their own words");
        var width = Math.Min(review.Form.Fields.Max(field => FieldWords.Title(field.Id).GetCellWidth()) + 2, 24);
        foreach (var field in review.Form.Fields) Write(sheet, field, width, said);
    }

    private static void Write(Sheet sheet, FormField field, int width, Said said)
    {
        var title = (FieldWords.Title(field.Id), Sheet.Strong);
        if (field.Declined)
        {
            sheet.Hang(2, title, width, ("They would rather not say.", Sheet.Plain));
            title = ("", Sheet.Plain);
        }

        foreach (var entry in field.Entries)
        {
            Write(sheet, title, width, entry, said);
            title = ("", Sheet.Plain);
        }

        if (field.Ask is { } ask) sheet.Hang(2, title, width, ("ask: ", Sheet.Quiet), (ask, Sheet.Quiet));
        else if (field.Entries.IsEmpty && !field.Declined) sheet.Hang(2, title, width, ("nothing yet", Sheet.Quiet));
    }

    private static void Write(Sheet sheet, (string, Style) title, int width, FormEntry entry, Said said)
    {
        var value = entry.Value is { } exact && ValueWords.Of(exact) is { Length: > 0 } words ? "  = " + words : "";
        if (entry.Confirms is { } confirms)
        {
            // Both voices: what the seller proposed, and the customer's yes to it.
            sheet.Hang(2, title, width, ($"{said.Who(confirms)}: ", Sheet.Quiet), (Said.Words(confirms, MostQuoted), Sheet.Plain));
            sheet.Hang(2, ("", Sheet.Plain), width, ($"{said.Who(entry.Quote)}: ", Sheet.Quiet), (Said.Words(entry.Quote, MostQuoted), Sheet.Plain), (value, Sheet.Quiet));
            return;
        }

        sheet.Hang(2, title, width, (Said.Words(entry.Quote, MostQuoted), Sheet.Plain), (value, Sheet.Quiet));
    }
}
