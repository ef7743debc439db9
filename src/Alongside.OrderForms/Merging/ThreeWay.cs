namespace Alongside.OrderForms.Merging;

/// <summary>Joins edits that were made at once to the same words.</summary>
internal static class ThreeWay
{
    /// <summary>
    /// The words with every edit in them, where no two edits touch each other; null where they do. In which order the
    /// edits are given makes no difference.
    /// </summary>
    /// <param name="before">The words that all began with.</param>
    /// <param name="after">What each made of them.</param>
    public static string? Join(string before, IReadOnlyList<string> after)
    {
        var pieces = Pieces.Of(before);
        var edits = after.SelectMany(text => Edits.Between(pieces, Pieces.Of(text))).OrderBy(e => e.Start).ThenBy(e => e.End).ToList();
        var joined = new List<string>();
        var at = 0;
        for (var i = 0; i < edits.Count; i++)
        {
            // Edits that meet at the same place touch, too: one would have been written differently, had its author seen the other.
            if (i > 0 && edits[i].Start <= edits[i - 1].End) return null;
            joined.AddRange(pieces[at..edits[i].Start]);
            joined.AddRange(edits[i].Pieces);
            at = edits[i].End;
        }

        joined.AddRange(pieces[at..]);
        return string.Concat(joined);
    }
}
