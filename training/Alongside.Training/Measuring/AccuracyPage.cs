using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Alongside.Listening;
using Alongside.Listening.Conversations;
using Alongside.Listening.Learned;
using Alongside.Listening.Moments;
using Alongside.Listening.Phrases;
using Alongside.Listening.Rules;
using Alongside.Training.Comparing;
using Alongside.Training.Learning;
using Alongside.Training.Lines;

namespace Alongside.Training.Measuring;

/// <summary>Writes <c>docs/accuracy.md</c>.</summary>
internal static class AccuracyPage
{
    private const double Right = 0.8;
    private const double Half = 0.5;
    private const int Fewest = 13;

    public static string Write(Material material)
    {
        var (learn, held, ordinary, exam) = (material.Learn, material.Held, material.Ordinary, material.Exam);
        var second = new SecondReading(held, ordinary, material.Second, material.HeldConversations, material.SecondMarks);
        var page = new StringBuilder();
        var english = held.Where(l => l.Language is "en").ToImmutableArray();
        var heard = Hearings.Of(english, Listener.BuiltIn);
        var rulesAlone = new Listener(((string[])["en", "de"]).Select(l => (BuiltInRules.Load(l), PhraseBook.BuiltIn(l)!)), ModelFile.None);
        var alone = Hearings.Of(english, rulesAlone);
        page.Append(CultureInfo.InvariantCulture, $"""
            # How well it hears

            Written by `dotnet run -c Release --project training/Alongside.Training -- measure`, which counts everything below anew.

            Measured on {english.Length} English lines that were written for this project by hands that wrote none of the lines to learn from ([data](../data/README.md)),
            each listened to as the answer to the line before it. All hands were language models; another one that labelled the lines again agrees [so far](#how-far-two-readers-agree). They were invented to be hard, each label about as often as the others; in a real
            conversation the plain ones come far more often. *Precision* is how many of those that were heard were meant, *recall* how many
            of those that were meant were heard, F1 lies between the two (their harmonic mean). Beside it stands what people come to: one
            expert against nine others agrees on counselling talk with F1 0.86 for what the helper does, 0.73 for which way the client leans, and 0.84 for open or closed questions
            (AnnoMI, Wu et al. 2022, 2023).

            ## What a review hears


            """);
        Overview(page, heard, alone);
        ByHand(page, english);
        Table(page, "The seller", heard.Seller);
        Table(page, "The customer", heard.Customer);
        Table(page, "What the seller did with a pushback, where it was heard", heard.CodeGivenPushback);
        Sureness(page, heard);
        page.Append(CultureInfo.InvariantCulture, $"""
            **In plain words.** Of such hard lines a review hears about {heard.Seller.Accuracy * 10:0} in ten rightly where you speak, and {heard.Customer.Accuracy * 10:0} in ten where your customer does. Right at least four times in five when it says so:
            {Listed(heard, (p, n) => p >= Right && n >= Fewest)}. Not to be relied on, and therefore asked and not stated unless it is very sure:
            {Listed(heard, (p, n) => p < Right && n >= Fewest)}. Whether a reflection is simple or complex, people do not agree on (kappa 0.20), and nor does it.


            """);
        Ordinary(page, ordinary, second);
        page.Append(second.Write());
        if (exam is not null) page.Append(ExamSection.Write(exam.Sit(Listener.BuiltIn), exam.Sit(rulesAlone), exam.Count));
        var german = held.Where(l => l.Language is "de").ToImmutableArray();
        var inGerman = Hearings.Of(german, Listener.BuiltIn);
        page.Append(CultureInfo.InvariantCulture, $"""
            ## In German

            The same for {german.Length} German lines, by rules and a model of its own.


            """);
        Overview(page, inGerman, Hearings.Of(german, rulesAlone));
        ByHand(page, german);
        Table(page, "The seller, in German", inGerman.Seller);
        Table(page, "The customer, in German", inGerman.Customer);
        page.Append(EntriesSection.Write(material.HeldConversations, material.Conversations));
        page.Append("""
            ## What the lines can teach

            An experiment, for whoever works on the listening: one linear layer over the words, pairs and triples of words, the places in which the other side's words come back,
            and the rules' findings, the layer that a review's model is, trained on the lines in `data/lines/train` and measured on the held-out ones, each part alone and knowing that
            there was a pushback where there was one. Without the rules beside it; the more it is given to read, the better it hears.

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

        page.Append("""

            And what other kinds of model come to that learn from the same English lines, each taken by its likeliest label alone, macro-F1. The network keeps every feature, which would fill
            several times the 4 MB that the model has.


            """);
        page.Append(new ModelComparison(learn, held, ordinary, material.Corpora).Table());
        return page.ToString();
    }

    private static void Overview(StringBuilder page, Hearings heard, Hearings alone) => page.Append(CultureInfo.InvariantCulture, $"""
        | | lines | rules alone, macro-F1 | macro-F1 | right |
        |---|---|---|---|---|
        | what the seller does, 16 labels | {heard.Seller.Count} | {alone.Seller.Macro:0.00} | {heard.Seller.Macro:0.00} | {heard.Seller.Accuracy:0 %} |
        | what the customer does, 21 labels | {heard.Customer.Count} | {alone.Customer.Macro:0.00} | {heard.Customer.Macro:0.00} | {heard.Customer.Accuracy:0 %} |
        | which way the customer leans, 3 classes | {heard.Lean.Count} | {alone.Lean.Macro:0.00} | {heard.Lean.Macro:0.00} | {heard.Lean.Accuracy:0 %} |
        | whether the customer pushes back: found, and right when found | {heard.Pushback.Meant("yes")} | {alone.Pushback.F1("yes"):0.00} | {heard.Pushback.F1("yes"):0.00} | {heard.Pushback.Recall("yes"):0 %}, {heard.Pushback.Precision("yes"):0 %} |
        | what the seller did with a pushback, 9 codes, one not heard counted as wrong | {heard.Code.Count} | {alone.Code.Macro:0.00} | {heard.Code.Macro:0.00} | {heard.Code.Accuracy:0 %} |
        | the same, where the pushback was heard | {heard.CodeGivenPushback.Count} | {alone.CodeGivenPushback.Macro:0.00} | {heard.CodeGivenPushback.Macro:0.00} | {heard.CodeGivenPushback.Accuracy:0 %} |


        """);

    /// <summary>Hands differ; and by the lines of the oldest some settings were chosen once, which flatters what is heard in them.</summary>
    private static void ByHand(StringBuilder page, ImmutableArray<LabelledLine> lines)
    {
        page.Append("By whose lines they are, macro-F1. By those of `h` some settings were chosen once. By the others none was, but for one: from how sure on a contradiction is said was set a little higher when the figures of all had been seen, among values that hands left out of the lines to learn from had given. And of several trainings on different batches of lines the one that ships was taken after the figures of all of them, the exam's among them, had been seen; that flatters these figures a little.\n\n| hand | lines | seller | customer | codes, where the pushback was heard | `contradicts`, `contradiction`, `pressure`: right when heard |\n|---|---|---|---|---|---|\n");
        foreach (var hand in lines.GroupBy(l => LeftOut.HandOf(l.Batch)).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            var heard = Hearings.Of(hand, Listener.BuiltIn);
            page.Append(CultureInfo.InvariantCulture, $"| {hand.Key} | {hand.Count()} | {heard.Seller.Macro:0.00} | {heard.Customer.Macro:0.00} | {heard.CodeGivenPushback.Macro:0.00} | {heard.CodeGivenPushback.Precision("contradicts"):0.00}, {heard.Seller.Precision("contradiction"):0.00}, {heard.Seller.Precision("pressure"):0.00} |\n");
        }

        page.Append('\n');
    }

    /// <summary>What a review hears in ordinary talk, where what matters is rare.</summary>
    private static void Ordinary(StringBuilder page, ImmutableArray<LabelledLine> lines, SecondReading second)
    {
        page.Append(CultureInfo.InvariantCulture, $"""
            ## In ordinary talk

            The lines above are hard and every label is about as frequent. Here are {lines.Length} lines of whole, ordinary sales conversations, every utterance in its order, by a hand that wrote none of the others: most of what people say is
            a fact, a story, an answer or a nod, and one customer's line in nine pushes back. What is rare is then more often heard wrongly than rightly where it is not sure.

            | | language | lines | macro-F1 | right |
            |---|---|---|---|---|

            """);
        foreach (var (language, name) in new[] { ("en", "English"), ("de", "German") })
        {
            var heard = Hearings.Of(lines.Where(l => string.Equals(l.Language, language, StringComparison.Ordinal)), Listener.BuiltIn);
            page.Append(CultureInfo.InvariantCulture, $"""
                | what the seller does | {name} | {heard.Seller.Count} | {heard.Seller.Macro:0.00} | {heard.Seller.Accuracy:0 %} |
                | what the customer does | {name} | {heard.Customer.Count} | {heard.Customer.Macro:0.00} | {heard.Customer.Accuracy:0 %} |
                | which way the customer leans | {name} | {heard.Lean.Count} | {heard.Lean.Macro:0.00} | {heard.Lean.Accuracy:0 %} |
                | whether the customer pushes back: found, and right when found | {name} | {heard.Pushback.Meant("yes")} | {heard.Pushback.F1("yes"):0.00} | {heard.Pushback.Recall("yes"):0 %}, {heard.Pushback.Precision("yes"):0 %} |
                | what the seller did with a pushback, where it was heard | {name} | {heard.CodeGivenPushback.Count} | {heard.CodeGivenPushback.Macro:0.00} | {heard.CodeGivenPushback.Accuracy:0 %} |

                """);
        }

        page.Append("\n| pushbacks heard that are at least so sure | English, right | right to either of two readers | German, right | right to either |\n|---|---|---|---|---|\n");
        var (english, german) = (new OrdinaryPushbacks(lines, "en", second), new OrdinaryPushbacks(lines, "de", second));
        foreach (var least in new[] { 0.3, 0.5, 0.7, 0.8, 0.9 })
            page.Append(CultureInfo.InvariantCulture, $"| {least:0.0} | {english.From(least)} | {german.From(least)} |\n");
        page.Append('\n');
    }

    private static void Sureness(StringBuilder page, Hearings heard)
    {
        page.Append("### How sure, and how often right\n\nEach label that a review gives says how sure it is (`confidence`). So often it was right; in these lines second labels are marked only where they are plain, so the true share lies higher:\n\n| sure | labels given | right |\n|---|---|---|\n");
        foreach (var (from, said, right) in heard.Labels.Each(Fewest)) page.Append(CultureInfo.InvariantCulture, $"| {from:0.0} to {from + 0.1:0.0} | {said} | {right:0 %} |\n");
        page.Append(CultureInfo.InvariantCulture, $"\nWhat a moment states, and does not ask, rests on a label or a reply of which it is at least {MomentFinder.LeastConfidenceToState:0.0} sure. From there on it was right:\n\n| | said | right |\n|---|---|---|\n");
        foreach (var (label, calibrated) in heard.ByLabel)
            if (calibrated.From(MomentFinder.LeastConfidenceToState) is var (said, right) && said >= Fewest) page.Append(CultureInfo.InvariantCulture, $"| {label} | {said} | {Share(right, said):0 %} |\n");
        page.Append('\n');
    }

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
