using System.Globalization;
using System.Text;

namespace Alongside.Training.Measuring;

/// <summary>Writes how the exam went, in a section of <c>docs/accuracy.md</c>.</summary>
internal static class ExamSection
{
    private static readonly Dictionary<string, (string People, string Models)> Beside = new(StringComparer.Ordinal)
    {
        ["seller"] = ("0.80 and 0.86", "linear 0.69–0.76, RoBERTa 0.79, with sound 0.83"),
        ["customer"] = ("0.65 and 0.73", "linear 0.50–0.52, RoBERTa 0.58, best 0.61–0.66"),
        ["question"] = ("0.77 and 0.84", "linear 0.77"),
        ["reflection"] = ("0.83 and 0.88", "linear 0.79"),
        ["AUC of side-by-side"] = ("0.96 from experts' own labels", "0.85–0.92"),
    };

    public static string Write(ExamResult result, ExamResult rulesAlone, int conversations)
    {
        var section = new StringBuilder();
        section.Append(CultureInfo.InvariantCulture, $"""
            ## What experts heard

            {conversations} real counselling conversations that experts have labelled (a part of AnnoMI, Wu et al. 2022, 2023). They are about drinking, smoking or medication, not about buying; nothing was trained on them, and only the figures below were looked
            at. The helper stands for the seller: question, reflection, telling, or something else; the client for the customer: for the change, against it, or neither. In brackets, the interval in which the figure lies 19 times out of 20 when the
            conversations are drawn anew (bootstrap by conversation). Beside them, two experts with each other and one against nine others, and models that *were* trained on this very data. Which batches of lines to learn from was decided with these figures in sight, and with so few
            poor conversations the last two lines swing by 0.04 with a handful of lines: they flatter.

            | | rules alone | with the model | people | models trained on it |
            |---|---|---|---|---|

            """);
        foreach (var ((name, value, low, high), alone) in result.Figures().Zip(rulesAlone.Figures()))
        {
            var (people, models) = Beside.GetValueOrDefault(name, ("", ""));
            section.Append(CultureInfo.InvariantCulture, $"| {name} | {alone.Value:0.00} | {value:0.00} ({low:0.00}–{high:0.00}) | {people} | {models} |\n");
        }

        section.Append("\nMacro-F1, for reflections in poor conversations the F1 of \"there is one\", and for `side-by-side` how often a good conversation is put above a poor one.\n\n");
        foreach (var (title, tally) in new[] { ("The helper", result.Seller), ("The client", result.Customer), ("Open or closed", result.Questions) })
        {
            section.Append(CultureInfo.InvariantCulture, $"| {title} | utterances | precision | recall | F1 | taken for |\n|---|---|---|---|---|---|\n");
            foreach (var name in tally.Classes)
            {
                var taken = string.Join(", ", tally.TakenFor(name).Take(3).Select(t => $"{(t.Heard.Length > 0 ? t.Heard : "no question")} ({t.Count})"));
                section.Append(CultureInfo.InvariantCulture, $"| {(name.Length > 0 ? name : "no question")} | {tally.Meant(name)} | {tally.Precision(name):0.00} | {tally.Recall(name):0.00} | {tally.F1(name):0.00} | {taken} |\n");
            }

            section.Append('\n');
        }

        return section.ToString();
    }
}
