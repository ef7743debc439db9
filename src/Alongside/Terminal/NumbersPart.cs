using System.Globalization;
using Alongside.Listening;
using Alongside.Listening.Measures;
using Alongside.Reviews.Words;
using Spectre.Console;

namespace Alongside.Terminal;

/// <summary>A handful of the measures, each with the number of cases it rests on. The page has all of them with their definitions.</summary>
internal static class NumbersPart
{
    // The first of each that this conversation can support.
    private static readonly string[][] Handful =
    [
        ["talk-share", "word-share"],
        ["longest-monologue"],
        ["longest-customer-story"],
        ["patience-after-pushback", "patience"],
        ["questions"],
        ["open-question-share"],
        ["reflections"],
        ["pushbacks-met"],
        ["needs-covered"],
    ];

    public static void Write(Sheet sheet, Review review, bool othersReport)
    {
        var byId = MeasureWords.Shown(review).ToDictionary(measure => measure.Id, StringComparer.Ordinal);
        var shown = new List<(Measure Measure, string Value)>();
        foreach (var choices in Handful)
            foreach (var id in choices)
                if (byId.TryGetValue(id, out var measure) && MeasureWords.Value(measure) is { } value)
                {
                    shown.Add((measure, value));
                    break;
                }

        if (shown.Count == 0) return;
        sheet.Heading("In numbers (in brackets: from how many cases)");
        var width = shown.Max(s => MeasureWords.Name(s.Measure.Id).GetCellWidth()) + 2;
        if (width > sheet.Columns / 2) width = sheet.Columns / 2;
        foreach (var (measure, value) in shown)
        {
            var cases = " (" + measure.N.ToString("N0", CultureInfo.InvariantCulture) + ")";
            sheet.Hang(2, (MeasureWords.Name(measure.Id), Sheet.Plain), width, (value, Sheet.Strong), (measure.Unit == "count" ? "" : cases, Sheet.Quiet));
            if (othersReport && OthersReport.For(measure.Id) is { } others) sheet.Put(4, (others.Text, Sheet.Quiet));
        }
    }
}
