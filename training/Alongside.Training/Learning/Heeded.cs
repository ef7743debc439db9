namespace Alongside.Training.Learning;

/// <summary>What was learnt of something else, and is heeded while something is learnt.</summary>
/// <param name="Weights">What was learnt.</param>
/// <param name="FirstDeaf">From this head on it is not heeded,</param>
/// <param name="EndOfDeaf">up to before this one.</param>
internal sealed record Heeded(Weights Weights, int FirstDeaf, int EndOfDeaf)
{
    /// <summary>The same, as far as it speaks through these features: what is learnt from them alone has to do with that.</summary>
    public Heeded Through(Dictionary<uint, int> kept)
    {
        var shared = Weights.Rows.Keys.Where(kept.ContainsKey).Order().Select((hash, row) => (hash, row)).ToDictionary(r => r.hash, r => r.row);
        var part = new Weights(shared, Weights.Heads);
        foreach (var (hash, row) in shared) Weights.Values.AsSpan(Weights.Rows[hash] * Weights.Heads, Weights.Heads).CopyTo(part.Values.AsSpan(row * Weights.Heads));
        Weights.Bias.CopyTo(part.Bias, 0);
        return this with { Weights = part };
    }

    public bool Reaches(int head) => head < FirstDeaf || head >= EndOfDeaf;
}
