using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Alongside.Listening.Conversations;
using Alongside.Listening.Moves;
using Alongside.Training.Conversations;
using Alongside.Training.Lines;

namespace Alongside.Training.Measuring;

/// <summary>Writes how far a second reader, who did not see the first one's labels and marks, agrees, in a section of <c>docs/accuracy.md</c>.</summary>
/// <param name="Held">The hard lines.</param>
/// <param name="Ordinary">The lines of ordinary talk.</param>
/// <param name="Second">Both with the labels of the second reader.</param>
/// <param name="Conversations">The conversations with the first reader's marks.</param>
/// <param name="SecondMarks">The same with the second reader's.</param>
internal sealed record SecondReading(
    ImmutableArray<LabelledLine> Held, ImmutableArray<LabelledLine> Ordinary, ImmutableArray<LabelledLine> Second, ImmutableArray<MarkedConversation> Conversations, ImmutableArray<MarkedConversation> SecondMarks)
{
    public string Write()
    {
        var page = new StringBuilder("""
            ## How far two readers agree

            The lines and conversations that this page measures on were labelled a second time, by a reader (a language model, too) who saw the words and the same guide, but not the labels. The first reader is
            taken as right; so these figures are what can be hoped for. The hard lines stood in their batches' order, in which like often stands beside like, which helps a reader.

            | | language | seller, macro-F1 | customer, macro-F1 | lean, macro-F1 | response codes, macro-F1 | pushbacks found, and right when found |
            |---|---|---|---|---|---|---|

            """);
        foreach (var (name, lines) in new[] { ("hard lines", Held), ("ordinary talk", Ordinary) })
            foreach (var (id, language) in new[] { ("en", "English"), ("de", "German") })
                Row(page, name, language, [.. lines.Where(l => string.Equals(l.Language, id, StringComparison.Ordinal))]);
        var (english, german) = (Form("en"), Form("de"));
        page.Append(CultureInfo.InvariantCulture, $"""

            Of what the first reader marked for the order form, the second marked {english.FoundShare:0 %} in the same field in English and {german.FoundShare:0 %} in German; of what the second marked, the first had marked nothing there in {english.WrongShare:0 %} and {german.WrongShare:0 %};
            and of {english.Traps + german.Traps} traps the second took {english.Taken + german.Taken}. So what is hard there is hard for a program, not for a reader.


            """);
        return page.ToString();
    }

    /// <summary>Whether either reader heard a pushback in a line.</summary>
    public bool IsPushbackToEither(LabelledLine line) => line.Labels.Any(l => l.IsPushback()) || Again(line).Labels.Any(l => l.IsPushback());

    // A test holds that each line is there, with the same words.
    private LabelledLine Again(LabelledLine line) => _again[(line.Batch, line.Number)];

    private readonly Dictionary<(string, int), LabelledLine> _again = Second.ToDictionary(l => (l.Batch, l.Number));

    private void Row(StringBuilder page, string name, string language, ImmutableArray<LabelledLine> lines)
    {
        var (seller, customer, lean, code, pushback) = (new Tally(), new Tally(), new Tally(), new Tally(), new Tally());
        foreach (var line in lines)
        {
            var again = Again(line);
            (line.Side is Side.Seller ? seller : customer).Add(line.Main.Name(), again.Main.Name());
            if (line.Lean is { } way) lean.Add(way.ToString(), again.Lean.ToString()!);
            if (line.Code is { } first) code.Add(first.Name(), again.Code?.Name() ?? "none");
            if (line.Side is Side.Customer) pushback.Add(Pushes(line), Pushes(again));
        }

        page.Append(CultureInfo.InvariantCulture, $"| {name} | {language} | {seller.Macro:0.00} | {customer.Macro:0.00} | {lean.Macro:0.00} | {code.Macro:0.00} | {pushback.Recall("yes"):0 %}, {pushback.Precision("yes"):0 %} |\n");
    }

    private static string Pushes(LabelledLine line) => line.Labels.Any(l => l.IsPushback()) ? "yes" : "no";

    private EntryScore Form(string language)
    {
        var score = new EntryScore();
        var seconds = SecondMarks.ToDictionary(c => c.Name, StringComparer.Ordinal);
        foreach (var first in Conversations.Where(c => string.Equals(c.Language, language, StringComparison.Ordinal)))
            for (var i = 0; i < first.Marks.Length; i++) Compare(first.Marks[i], seconds[first.Name].Marks[i], score);
        return score;
    }

    private static void Compare(ImmutableArray<Mark> first, ImmutableArray<Mark> second, EntryScore score)
    {
        foreach (var mark in first)
        {
            foreach (var field in mark.Fields)
            {
                var isFound = second.Any(s => s.Kind is MarkKind.Belongs && s.Fields.Contains(field) && 2 * Shared(s, mark) >= mark.Span.Length);
                if (mark.Kind is MarkKind.Belongs) (score.Marks, score.Found) = (score.Marks + 1, score.Found + (isFound ? 1 : 0));
                if (mark.Kind is MarkKind.Trap) (score.Traps, score.Taken) = (score.Traps + 1, score.Taken + (isFound ? 1 : 0));
            }
        }

        foreach (var mark in second.Where(s => s.Kind is MarkKind.Belongs))
        {
            foreach (var field in mark.Fields)
            {
                if (first.Any(f => f.Kind is MarkKind.Belongs && f.Fields.Contains(field) && Shared(f, mark) > 0)) score.Right++;
                else if (!first.Any(f => f.Kind is MarkKind.Unsure && Shared(f, mark) > 0)) score.Wrong++;
            }
        }
    }

    private static int Shared(Mark one, Mark other) => Math.Max(0, Math.Min(one.Span.End, other.Span.End) - Math.Max(one.Span.Start, other.Span.Start));
}
