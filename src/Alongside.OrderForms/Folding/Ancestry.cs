using Alongside.OrderForms.Changes;

namespace Alongside.OrderForms.Folding;

/// <summary>Which change came out of which: out of those whose place it took.</summary>
internal static class Ancestry
{
    /// <summary>The ids of all that these came out of.</summary>
    public static HashSet<string> Of(IEnumerable<Change> changes, IReadOnlyCollection<Change> all) => Of(changes, ById(all));

    /// <summary>What all of these came out of last: one, or several that were joined before they were gone on from.</summary>
    public static IReadOnlyList<Change> NearestCommon(IReadOnlyCollection<Change> all, IReadOnlyCollection<Change> of)
    {
        var byId = ById(all);
        var common = of.Select(change => Of([change], byId)).Aggregate((a, b) => { a.IntersectWith(b); return a; });
        // Whatever came before something that they have in common is common too: so one step back is enough to leave only the last.
        var older = common.SelectMany(id => byId[id].Act is IReplacing { Over: var over } ? over : Ids.None).ToHashSet(StringComparer.Ordinal);
        return [.. common.Where(id => !older.Contains(id)).Order(StringComparer.Ordinal).Select(id => byId[id])];
    }

    private static Dictionary<string, Change> ById(IReadOnlyCollection<Change> all) => all.ToDictionary(c => c.Id, StringComparer.Ordinal);

    private static HashSet<string> Of(IEnumerable<Change> changes, Dictionary<string, Change> byId)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<Change>(changes);
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
