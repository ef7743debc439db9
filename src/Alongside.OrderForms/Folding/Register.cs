using Alongside.OrderForms.Changes;

namespace Alongside.OrderForms.Folding;

/// <summary>What stands, of acts that take the place of one another.</summary>
internal static class Register
{
    /// <summary>
    /// The changes whose place no other takes. Several stand side by side when they were made without knowledge of each
    /// other. Were they to name one another in a circle, all of them stand: nothing written is lost.
    /// </summary>
    public static IReadOnlyList<Change> Standing(IReadOnlyCollection<Change> changes)
    {
        if (changes.Count <= 1) return [.. changes];
        var replaced = new HashSet<string>(StringComparer.Ordinal);
        foreach (var change in changes)
        {
            if (change.Act is not IReplacing replacing) continue;
            foreach (var id in replacing.Over)
            {
                if (!string.Equals(id, change.Id, StringComparison.Ordinal)) replaced.Add(id);
            }
        }

        var standing = changes.Where(c => !replaced.Contains(c.Id)).OrderBy(c => c.Id, StringComparer.Ordinal).ToList();
        return standing.Count > 0 ? standing : [.. changes.OrderBy(c => c.Id, StringComparer.Ordinal)];
    }

    /// <summary>The one that counts where only one can: the customer's before the seller's, then by id.</summary>
    public static Change? Winner(IReadOnlyCollection<Change> standing) =>
        standing.OrderByDescending(c => c.Author.Party).ThenBy(c => c.Id, StringComparer.Ordinal).FirstOrDefault();

    /// <summary>Their ids: what the next act of this kind takes the place of.</summary>
    public static Ids Over(IEnumerable<Change> standing) => Ids.Of(standing.Select(c => c.Id));
}
