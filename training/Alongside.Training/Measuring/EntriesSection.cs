using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Alongside.Training.Conversations;
using Alongside.Training.Learning;

namespace Alongside.Training.Measuring;

/// <summary>Writes what comes on the order form, in a section of <c>docs/accuracy.md</c>.</summary>
internal static class EntriesSection
{
    private static readonly (string Id, string Name)[] Languages = [("en", "English"), ("de", "German")];

    public static string Write(ImmutableArray<MarkedConversation> held, ImmutableArray<MarkedConversation> seen)
    {
        var section = new StringBuilder();
        section.Append(CultureInfo.InvariantCulture, $"""
            ## What comes on the order form

            Measured on {held.Length} conversations that nobody read while this was built (the totals of those by the hands `m` and `n`, which are more indirect than most, were compared again and again to choose between settings; nothing was ever chosen by the others), and beside them the {seen.Length} that it learnt from, which of course flatter it. In each of them somebody marked
            what belongs on the form and in which field, and what only looks like it: another firm's price, a wish that was taken back, a supposition.

            * **found**: a line of the right field rests on the marked words, on half of them or more.
            * **wrong lines**: lines that rest on no word marked for their field. Words of which people would say now this, now that are counted neither way. A line that rests on words that
              another line rests on already is counted under *again*.
            * **traps taken**: lines that rest on half or more of words that do not belong in their field.
            * **values**: the sums and days that come to what was marked, where the words were found. **yeses**: a yes that stands beside those words of the seller's that it says yes to.


            """);
        Row(section, "conversations", "", "quotes", "found", "wrong lines", "again", "traps taken", "values", "yeses");
        Row(section, [.. Enumerable.Repeat("---", 9)]);
        foreach (var (id, name) in Languages)
        {
            foreach (var (which, conversations) in new[] { ("held out", held), ("learnt from", seen) })
            {
                var some = conversations.Where(c => string.Equals(c.Language, id, StringComparison.Ordinal)).ToList();
                Row(section, name, $"{some.Count} {which}", Cells(EntryHearings.Of(some).All));
            }
        }

        Row(section, "both", $"{held.Length} held out", Cells(EntryHearings.Of(held).All));
        foreach (var hand in held.GroupBy(c => LeftOut.HandOf(c.Name)).OrderBy(g => g.Key, StringComparer.Ordinal)) Row(section, Name(hand.First().Language), $"{hand.Count()} of them by `{hand.Key}`", Cells(EntryHearings.Of(hand).All));
        foreach (var (id, name) in Languages)
        {
            section.Append(CultureInfo.InvariantCulture, $"\n### By field, {name}, held out\n\n");
            section.Append(Table(EntryHearings.Of(held.Where(c => string.Equals(c.Language, id, StringComparison.Ordinal)))));
        }

        var all = EntryHearings.Of(held);
        section.Append(CultureInfo.InvariantCulture, $"""

            **In plain words.** In such talks it writes down {all.All.FoundShare * 10:0} of ten things that belong on the form, and of ten lines that it writes {all.All.WrongShare * 10:0} do not belong where they stand: every line waits for the
            customer, and is struck with one press. Most surely found: {Fields(all.Fields.OrderByDescending(f => f.Score.FoundShare).Take(3))}; least: {Fields(all.Fields.OrderBy(f => f.Score.FoundShare).Take(3))}. Of {all.All.Traps} places where somebody else's figure, a supposition or something taken
            back stands, {all.All.Taken} came on the form.

            """);
        return section.Append('\n').ToString();
    }

    private static string Name(string id) => Array.Find(Languages, l => string.Equals(l.Id, id, StringComparison.Ordinal)).Name;

    private static string Fields(IEnumerable<(string Field, EntryScore Score)> fields) => string.Join(", ", fields.Select(f => f.Field));

    /// <summary>The score of each field, and of all together.</summary>
    public static string Table(EntryHearings hearings)
    {
        var table = new StringBuilder();
        Row(table, "", "quotes", "found", "wrong lines", "again", "traps taken", "values", "yeses");
        Row(table, [.. Enumerable.Repeat("---", 8)]);
        foreach (var (field, score) in hearings.Fields) Row(table, field, Cells(score));
        Row(table, "all", Cells(hearings.All));
        return table.ToString();
    }

    private static string[] Cells(EntryScore score) =>
    [
        Text($"{score.Marks}"),
        Text($"{score.FoundShare:0 %}"),
        Text($"{score.Wrong} of {score.Right + score.Again + score.Wrong} ({score.WrongShare:0 %})"),
        Text($"{score.Again}"),
        Text($"{score.Taken} of {score.Traps}"),
        Text($"{score.ValuesRight} of {score.Values}"),
        Text($"{score.YesesRight} of {score.Yeses}"),
    ];

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static void Row(StringBuilder table, string first, string[] cells) => Row(table, [first, .. cells]);

    private static void Row(StringBuilder table, string first, string second, string[] cells) => Row(table, [first, second, .. cells]);

    private static void Row(StringBuilder table, params string[] cells) => table.Append("| ").AppendJoin(" | ", cells).Append(" |\n");
}
