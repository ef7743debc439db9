using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Alongside.Listening.Conversations;
using Alongside.Training.Lines;

namespace Alongside.Training.Measuring;

/// <summary>Writes <c>docs/accuracy.md</c>.</summary>
internal static class AccuracyPage
{
    private const double Right = 0.8;
    private const double Half = 0.5;
    private const int Fewest = 13;

    public static string Write(ImmutableArray<LabelledLine> learn, ImmutableArray<LabelledLine> held)
    {
        var page = new StringBuilder();
        var english = held.Where(l => l.Language is "en").ToImmutableArray();
        var heard = Hearings.Of(english);
        page.Append(CultureInfo.InvariantCulture, $"""
            # How well it hears

            Written by `dotnet run -c Release --project training/Alongside.Training -- measure`, which counts everything below anew.

            Measured on {english.Length} English lines that were written for this project by a hand that wrote none of the lines to learn from ([data](../data/README.md)),
            each listened to as the answer to the line before it. All hands were language models, and nobody has labelled the lines a second time. They were invented to be hard, each label about as often as the others; in a real
            conversation the plain ones come far more often. *Precision* is how many of those that were heard were meant, *recall* how many
            of those that were meant were heard, F1 lies between the two (their harmonic mean). Beside it stands what people come to: one
            expert against nine others agrees on counselling talk with F1 0.86 for what the helper does, 0.73 for which way the client leans, and 0.84 for open or closed questions
            (AnnoMI, Wu et al. 2022, 2023).

            ## What a review hears


            """);
        Overview(page, heard);
        Table(page, "The seller", heard.Seller);
        Table(page, "The customer", heard.Customer);
        Table(page, "What the seller did with a pushback, where it was heard", heard.CodeGivenPushback);
        page.Append(CultureInfo.InvariantCulture, $"""
            **In plain words.** Of such hard lines a review hears less than half rightly. Mostly right when it says so are {Listed(heard, (p, n) => p >= Right && n >= Fewest)}. Wrong more often than right are
            {Listed(heard, (p, n) => p < Half && n >= Fewest)}: most of those are what it falls back to when nothing stands out. A pushback that is said sideways, by a fact or a joke, it misses more often
            than not, and then it says nothing about the answer either. Whether a reflection is simple or complex, people do not agree on (kappa 0.20), and nor does it.


            """);
        var german = held.Where(l => l.Language is "de").ToImmutableArray();
        page.Append(CultureInfo.InvariantCulture, $"""
            ## In German

            The same for {german.Length} German lines, by rules of its own.


            """);
        Overview(page, Hearings.Of(german));
        page.Append("""
            ## What the lines can teach

            An experiment, for whoever works on the listening: one linear layer over the words, pairs and triples of words, the places in which the other side's words come back,
            and the rules' findings, trained on the lines in `data/lines/train` and measured on the held-out ones, each part alone and knowing that
            there was a pushback where there was one. It is not part of a review.

            | trained on | language | seller, macro-F1 | customer, macro-F1 | response codes, macro-F1 | lean, macro-F1 |
            |---|---|---|---|---|---|

            """);
        foreach (var (language, name) in new[] { ("en", "English"), ("de", "German") })
        {
            foreach (var part in new[] { 4, 2, 1 })
            {
                // Whole batches, never single lines: those of one batch share what was said before.
                var batches = learn.Where(l => string.Equals(l.Language, language, StringComparison.Ordinal)).Select(l => l.Batch).Distinct().Order(StringComparer.Ordinal).Where((_, i) => i % part == 0).ToHashSet(StringComparer.Ordinal);
                var some = learn.Where(l => batches.Contains(l.Batch)).ToList();
                var (seller, customer) = (Experiment.Of(some, held, language, Side.Seller), Experiment.Of(some, held, language, Side.Customer));
                page.Append(CultureInfo.InvariantCulture, $"| {some.Count} lines | {name} | {seller.Main.Macro:0.00} | {customer.Main.Macro:0.00} | {seller.Code.Macro:0.00} | {customer.Lean.Macro:0.00} |\n");
            }
        }

        return page.ToString();
    }

    private static void Overview(StringBuilder page, Hearings heard) => page.Append(CultureInfo.InvariantCulture, $"""
        | | lines | macro-F1 | right |
        |---|---|---|---|
        | what the seller does, 16 labels | {heard.Seller.Count} | {heard.Seller.Macro:0.00} | {heard.Seller.Accuracy:0 %} |
        | what the customer does, 21 labels | {heard.Customer.Count} | {heard.Customer.Macro:0.00} | {heard.Customer.Accuracy:0 %} |
        | which way the customer leans, 3 classes | {heard.Lean.Count} | {heard.Lean.Macro:0.00} | {heard.Lean.Accuracy:0 %} |
        | that there was a pushback, of {heard.Code.Count} with a reply to it | {heard.Code.Count} | | {Share(heard.CodeGivenPushback.Count, heard.Code.Count):0 %} |
        | what the seller did with it, 9 codes, where the pushback was heard | {heard.CodeGivenPushback.Count} | {heard.CodeGivenPushback.Macro:0.00} | {heard.CodeGivenPushback.Accuracy:0 %} |


        """);

    private static void Table(StringBuilder page, string title, Tally tally)
    {
        page.Append(CultureInfo.InvariantCulture, $"### {title}\n\n| | lines | precision | recall | F1 | most often taken for |\n|---|---|---|---|---|---|\n");
        foreach (var name in tally.Classes)
        {
            var taken = string.Join(", ", tally.TakenFor(name).Take(2).Select(t => $"{t.Heard} ({t.Count})"));
            page.Append(CultureInfo.InvariantCulture, $"| {name} | {tally.Meant(name)} | {tally.Precision(name):0.00} | {tally.Recall(name):0.00} | {tally.F1(name):0.00} | {taken} |\n");
        }

        page.Append('\n');
    }

    /// <summary>Labels of both sides by their precision, and how many lines there were.</summary>
    private static string Listed(Hearings heard, Func<double, int, bool> which) =>
        string.Join(", ", new[] { heard.Seller, heard.Customer }.SelectMany(t => t.Classes.Where(name => which(t.Precision(name), t.Meant(name)))).Distinct(StringComparer.Ordinal));

    private static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;
}
