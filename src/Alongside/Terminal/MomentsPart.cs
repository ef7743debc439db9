using System.Globalization;
using Alongside.Listening;
using Alongside.Listening.Conversations;
using Alongside.Listening.Moments;
using Alongside.Reviews.Words;
using Spectre.Console;

namespace Alongside.Terminal;

/// <summary>The moments worth looking at: what was said, why it matters, what could have been said.</summary>
internal static class MomentsPart
{
    private const int Indent = 5;

    public static void Write(Sheet sheet, Review review, Said said)
    {
        if (review.Moments.IsEmpty) return;
        sheet.Heading(Counts.Sentence(Counts.Of(review.Moments.Length, "moment", "moments")) + " worth a look");
        for (var i = 0; i < review.Moments.Length; i++) Write(sheet, i + 1, review.Moments[i], said);
    }

    private static void Write(Sheet sheet, int number, Moment moment, Said said)
    {
        sheet.Gap();
        var at = said.At(moment.Quote);
        sheet.Hang(2, (number.ToString(CultureInfo.InvariantCulture), Sheet.Strong), 3,
            (MomentWords.Title(moment), moment.IsStrength ? Sheet.Good : Sheet.Strong), (at is null ? "" : "  " + at, Sheet.Quiet));
        Quote[] quotes = moment.About is { } about ? [about, moment.Quote] : [moment.Quote];
        var width = quotes.Max(quote => Math.Min(said.Who(quote).GetCellWidth(), 16)) + 2;
        foreach (var quote in quotes) sheet.Hang(Indent, (said.Who(quote), said.Style(quote)), width, (Said.Words(quote), Sheet.Plain));
        sheet.Put(Indent, (moment.Why, Sheet.Plain));
        if (moment.Alternatives.IsEmpty) return;
        sheet.Put(Indent, ("You could have said:", Sheet.Quiet));
        foreach (var alternative in moment.Alternatives)
            sheet.Hang(Indent + 2, ("·", Sheet.Quiet), 2, ($"“{alternative.Text}”", Sheet.Strong));
    }
}
