using System.Collections.Immutable;
using Alongside.OrderForms.Changes;
using Alongside.OrderForms.Changes.Acts;
using Alongside.OrderForms.Lines;
using Alongside.OrderForms.Merging;

namespace Alongside.OrderForms.Folding;

/// <summary>The words a line has now, from all the wordings it ever had.</summary>
internal static class WordingFold
{
    /// <summary>One wording; or, where two wrote at once and their edits touch, each of theirs, in the order of their ids.</summary>
    public static ImmutableArray<Wording> Of(IReadOnlyCollection<Change> wordings)
    {
        var standing = Register.Standing(wordings);
        // Who typed the same words has the same wording, and then it is the customer's too.
        var distinct = standing
            .GroupBy(TextOf, StringComparer.Ordinal)
            .Select(same => new Wording(Register.Over(same), same.Key, [Register.Winner([.. same])!.Author]))
            .OrderBy(w => w.Ids[0], StringComparer.Ordinal)
            .ToImmutableArray();
        if (distinct.Length == 1) return distinct;

        var before = Ancestry.NearestCommon(wordings, standing);
        if (before is null || ThreeWay.Join(TextOf(before), [.. distinct.Select(w => w.Text)]) is not { } joined) return distinct;
        var authors = distinct.SelectMany(w => w.Authors).Distinct().OrderByDescending(a => a.Party).ThenBy(a => a.Device, StringComparer.Ordinal);
        return [new Wording(Register.Over(standing), joined, [.. authors])];
    }

    private static string TextOf(Change change) => change.Act switch
    {
        AddLine line => line.Text,
        Reword reword => reword.Text,
        _ => throw new ArgumentOutOfRangeException(nameof(change), change.Act, "Not a wording."),
    };
}
