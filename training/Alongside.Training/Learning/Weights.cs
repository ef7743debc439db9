namespace Alongside.Training.Learning;

/// <summary>What was learnt: for each feature a weight for each head, and what each head begins with.</summary>
internal sealed class Weights(Dictionary<uint, int> rows, int heads)
{
    /// <summary>Which row belongs to a feature.</summary>
    public Dictionary<uint, int> Rows { get; } = rows;

    public int Heads => heads;

    public float[] Values { get; } = new float[rows.Count * heads];

    public float[] Bias { get; } = new float[heads];

    /// <summary>The scores of an example that this may never have seen.</summary>
    public float[] Score(Example example)
    {
        var scores = new float[heads];
        Score(RowsOf(example), example, scores);
        return scores;
    }

    /// <summary>The rows of an example's features that are known, group by group.</summary>
    public int[][] RowsOf(Example example) => [.. example.Features.Select(group => group.Where(Rows.ContainsKey).Select(h => Rows[h]).ToArray())];

    public void Score(int[][] known, Example example, float[] scores)
    {
        Bias.CopyTo(scores, 0);
        for (var group = 0; group < known.Length; group++)
        {
            foreach (var row in known[group])
            {
                var own = Values.AsSpan(row * heads, heads);
                for (var head = 0; head < heads; head++) scores[head] += own[head] * example.Scales[group];
            }
        }
    }

    /// <summary>Adds a share of other weights over the same features.</summary>
    public void Add(Weights other, float share)
    {
        for (var i = 0; i < Values.Length; i++) Values[i] += share * other.Values[i];
        for (var i = 0; i < Bias.Length; i++) Bias[i] += share * other.Bias[i];
    }
}
