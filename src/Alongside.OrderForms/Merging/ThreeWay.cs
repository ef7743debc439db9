namespace Alongside.OrderForms.Merging;

/// <summary>Joins edits that were made at once to the same words.</summary>
internal static class ThreeWay
{
    /// <summary>
    /// The words with every edit in them, where no two edits touch each other; null where they do. Two edits touch where
    /// no word that all have kept stands between them: each would have been written differently, had its author seen the
    /// other. The same edit made by several counts once. In which order the texts are given makes no difference.
    /// </summary>
    /// <param name="before">The words that all began with.</param>
    /// <param name="after">What each made of them.</param>
    public static string? Join(string before, IReadOnlyList<string> after)
    {
        var pieces = Pieces.Of(before);
        var edits = after.SelectMany((text, author) => Edits.Between(pieces, Pieces.Of(text)).Select(edit => (Edit: edit, Author: author)))
            .GroupBy(e => (e.Edit.Start, e.Edit.End, Words: string.Concat(e.Edit.Pieces)))
            .OrderBy(e => e.Key.Start).ThenBy(e => e.Key.End)
            .Select(e => (e.Key.Start, e.Key.End, e.Key.Words, Authors: e.Select(a => a.Author).ToHashSet()))
            .ToList();
        var kept = KeptWords(pieces, edits.Select(e => (e.Start, e.End)));
        var ends = new int?[after.Count];
        var joined = new System.Text.StringBuilder();
        var at = 0;
        foreach (var (start, end, words, authors) in edits)
        {
            for (var author = 0; author < ends.Length; author++)
            {
                if (ends[author] is { } last && !authors.Contains(author) && (last > start || kept[start] == kept[last])) return null;
            }

            foreach (var author in authors) ends[author] = end;
            joined.AppendJoin("", pieces[at..start]).Append(words);
            at = end;
        }

        return joined.AppendJoin("", pieces[at..]).ToString();
    }

    // How many words that nobody touched there are before each piece.
    private static int[] KeptWords(string[] pieces, IEnumerable<(int Start, int End)> edits)
    {
        var touched = new bool[pieces.Length];
        foreach (var (start, end) in edits) touched.AsSpan(start, end - start).Fill(true);
        var kept = new int[pieces.Length + 1];
        for (var i = 0; i < pieces.Length; i++) kept[i + 1] = kept[i] + (!touched[i] && Pieces.IsWord(pieces[i]) ? 1 : 0);
        return kept;
    }
}
