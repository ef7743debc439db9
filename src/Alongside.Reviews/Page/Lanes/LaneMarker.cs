using Alongside.Listening.Conversations;

namespace Alongside.Reviews.Page.Lanes;

/// <summary>The number of a moment below a row.</summary>
/// <param name="Number">The moment's number, from 1.</param>
/// <param name="At">Where the words begin, in pixels from the row's left edge.</param>
/// <param name="X">The middle of the circle: as near to <paramref name="At"/> as its neighbours and the edges allow.</param>
/// <param name="Side">Whose words they are.</param>
internal sealed record LaneMarker(int Number, double At, double X, Side Side)
{
    public const double Radius = 12;
    private const double Apart = 2 * Radius + 4;

    /// <summary>The markers of every row, from left to right, none touching another.</summary>
    public static List<LaneMarker>[] Place(PageContext page, LaneRow[] rows, LaneScale scale, LaneFormat format)
    {
        var placed = new List<LaneMarker>[rows.Length];
        for (var r = 0; r < rows.Length; r++) placed[r] = [];
        foreach (var (moment, i) in page.Review.Moments.Select((m, i) => (m, i)))
        {
            var utterance = page.UtteranceOf(moment.Quote);
            var at = scale.At(utterance, moment.Quote.Span.Start);
            var r = LaneRow.RowOf(at, scale, rows.Length);
            var x = rows[r].X(at, format);
            placed[r].Add(new LaneMarker(i + 1, x, x, utterance.Side));
        }
        return Array.ConvertAll(placed, row => Spread([.. row.OrderBy(m => m.At)], format.RowWidth));
    }

    /// <summary>
    /// Moves circles apart by as little as it takes. Counted in places of one circle's width each, markers that crowd share
    /// the mean of where they belong (pool adjacent violators), so that a crowd stays centred over its words.
    /// </summary>
    private static List<LaneMarker> Spread(List<LaneMarker> row, double width)
    {
        var pools = new List<(double Sum, int Count)>();
        for (var i = 0; i < row.Count; i++)
        {
            pools.Add((row[i].At - i * Apart, 1));
            while (pools.Count > 1 && Mean(pools[^2]) > Mean(pools[^1]))
            {
                pools[^2] = (pools[^2].Sum + pools[^1].Sum, pools[^2].Count + pools[^1].Count);
                pools.RemoveAt(pools.Count - 1);
            }
        }
        const double leftmost = Radius + 1;
        var rightmost = Math.Max(leftmost, width - Radius - 1 - (row.Count - 1) * Apart);
        var places = pools.SelectMany(p => Enumerable.Repeat(Math.Clamp(Mean(p), leftmost, rightmost), p.Count)).ToArray();
        return [.. row.Select((marker, i) => marker with { X = places[i] + i * Apart })];
    }

    private static double Mean((double Sum, int Count) pool) => pool.Sum / pool.Count;
}
