using System.Collections.Immutable;
using Alongside.OrderForms.Changes;
using Alongside.OrderForms.Lines;
using Alongside.OrderForms.Merging;

namespace Alongside.OrderForms.Folding;

/// <summary>The words a line has now, from all the wordings it ever had.</summary>
internal static class WordingFold
{
    private const int MostSteps = 8;

    /// <summary>One wording; or, where two wrote at once and their edits touch, each of theirs, in the order of their ids.</summary>
    public static ImmutableArray<Wording> Of(IReadOnlyCollection<Change> wordings, IReadOnlyList<Change> standing, Repeats repeats)
    {
        // Who typed the same words has the same wording, and then it is the customer's too.
        var distinct = standing
            .GroupBy(Repeats.TextOf, StringComparer.Ordinal)
            .Select(same => new Wording(Register.Over(same), same.Key, [AuthorOf(same.SelectMany(repeats.FirstOf))]))
            .OrderBy(w => w.Ids[0], StringComparer.Ordinal)
            .ToImmutableArray();
        if (distinct.Length == 1) return distinct;
        if (Before(wordings, standing, MostSteps) is not { } before || ThreeWay.Join(before, [.. distinct.Select(w => w.Text)]) is not { } joined) return distinct;
        var authors = distinct.SelectMany(w => w.Authors).Distinct().OrderByDescending(a => a.Party).ThenBy(a => a.Device, StringComparer.Ordinal);
        return [new Wording(Register.Over(standing), joined, [.. authors])];
    }

    // The words that all of them began with. Where those were joined themselves, they are joined again in the same way.
    private static string? Before(IReadOnlyCollection<Change> all, IReadOnlyList<Change> of, int steps)
    {
        var nearest = Ancestry.NearestCommon(all, of);
        var texts = nearest.Select(Repeats.TextOf).Distinct(StringComparer.Ordinal).ToList();
        if (texts.Count <= 1) return texts.FirstOrDefault();
        return steps > 0 && Before(all, nearest, steps - 1) is { } before ? ThreeWay.Join(before, texts) : null;
    }

    private static Author AuthorOf(IEnumerable<Change> same) =>
        same.OrderByDescending(c => c.Author.Party).ThenBy(c => c.Author.Name is null).ThenBy(c => c.Id, StringComparer.Ordinal).First().Author;
}
