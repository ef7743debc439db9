using Alongside.OrderForms.Changes;

namespace Alongside.OrderForms.Folding;

/// <summary>What stands, of acts that take the place of one another.</summary>
internal static class Register
{
    /// <summary>
    /// The changes whose place no other takes, by their ids. Several stand side by side when they were made without
    /// knowledge of each other. Were some to name one another in a circle, they stand too: nothing written is lost.
    /// </summary>
    public static IReadOnlyList<Change> Standing(IReadOnlyCollection<Change> changes)
    {
        if (changes.Count <= 1) return [.. changes];
        var replaced = new HashSet<string>(StringComparer.Ordinal);
        var came = new HashSet<string>(StringComparer.Ordinal);
        var backwards = true;
        foreach (var change in changes)
        {
            foreach (var id in Replaced(change))
            {
                replaced.Add(id);
                backwards &= came.Contains(id);
            }

            came.Add(change.Id);
        }

        var standing = changes.Where(c => !replaced.Contains(c.Id)).ToList();
        // Where each names only what came before it, as nearly always, there is no circle to look for.
        if (!backwards)
        {
            var reached = Ancestry.Of(standing, changes);
            standing.AddRange(changes.Where(c => replaced.Contains(c.Id) && !reached.Contains(c.Id)));
        }

        return [.. standing.OrderBy(c => c.Id, StringComparer.Ordinal)];
    }

    /// <summary>The one that counts where only one can: the customer's before the seller's, then by id.</summary>
    public static Change? Winner(IReadOnlyCollection<Change> standing) =>
        standing.OrderByDescending(c => c.Author.Party).ThenBy(c => c.Id, StringComparer.Ordinal).FirstOrDefault();

    /// <summary>Their ids: what the next act of this kind takes the place of.</summary>
    public static Ids Over(IEnumerable<Change> standing) => Ids.Of(standing.Select(c => c.Id));

    private static IEnumerable<string> Replaced(Change change) =>
        change.Act is IReplacing replacing ? replacing.Over.Where(id => !string.Equals(id, change.Id, StringComparison.Ordinal)) : [];
}
