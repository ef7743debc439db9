using Alongside.OrderForms.Changes;

namespace Alongside.OrderForms.Folding;

/// <summary>Which wording came out of which.</summary>
internal static class Ancestry
{
    /// <summary>The one wording that all of these came out of last; null where there is no such one.</summary>
    public static Change? NearestCommon(IReadOnlyCollection<Change> all, IReadOnlyCollection<Change> of)
    {
        var byId = all.ToDictionary(c => c.Id, StringComparer.Ordinal);
        var common = of.Select(change => Ancestors(change, byId)).Aggregate((a, b) => { a.IntersectWith(b); return a; });
        // Of what they have in common, only what is not itself an ancestor of something else they have in common.
        var older = common.SelectMany(id => Ancestors(byId[id], byId)).ToHashSet(StringComparer.Ordinal);
        var nearest = common.Where(id => !older.Contains(id)).ToList();
        return nearest is [var one] ? byId[one] : null;
    }

    private static HashSet<string> Ancestors(Change change, Dictionary<string, Change> byId)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<Change>([change]);
        while (open.TryPop(out var next))
        {
            if (next.Act is not IReplacing replacing) continue;
            foreach (var id in replacing.Over)
            {
                if (byId.TryGetValue(id, out var parent) && found.Add(id)) open.Push(parent);
            }
        }

        return found;
    }
}
