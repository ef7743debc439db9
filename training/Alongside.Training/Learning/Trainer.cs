namespace Alongside.Training.Learning;

/// <summary>
/// Learns the weights: independent logistic regressions over the same features, by AdaGrad (Duchi, Hazan and Singer 2011), averaged over the later half of
/// the rounds (Polyak and Juditsky 1992). The order of the examples comes from a fixed seed, and everything runs on one thread, so that the same lines give the same weights.
/// </summary>
internal static class Trainer
{
    private const int Seed = 20261125;

    /// <param name="examples">What to learn from.</param>
    /// <param name="heads">How many heads.</param>
    /// <param name="pace">How fast.</param>
    /// <param name="heeded">What was learnt of other things over the same features: its scores are learnt from as well.</param>
    /// <param name="kept">The features to learn from; null for all that are seen often enough.</param>
    public static Weights Train(IReadOnlyList<Example> examples, int heads, Pace pace, Heeded? heeded = null, Dictionary<uint, int>? kept = null)
    {
        var rows = kept ?? RowsOf(examples, pace.FewestExamples);
        var (weights, average) = (new Weights(rows, heads), new Weights(rows, heads));
        var squares = new float[weights.Values.Length];
        var biasSquares = new float[heads];
        var random = new Random(Seed);
        var order = Enumerable.Range(0, examples.Count).ToArray();
        var known = examples.Select(weights.RowsOf).ToArray();
        var advice = heeded is null ? null : new Advice(heeded, examples, heads);
        var (scores, slopes) = (new float[heads], new float[heads]);
        for (var round = 0; round < pace.Rounds; round++)
        {
            random.Shuffle(order);
            foreach (var at in order)
            {
                weights.Score(known[at], examples[at], scores);
                advice?.Score(at, scores);
                Slopes(examples[at], scores, slopes);
                for (var group = 0; group < known[at].Length; group++)
                    foreach (var row in known[at][group]) Step(weights.Values.AsSpan(row * heads, heads), squares.AsSpan(row * heads, heads), slopes, examples[at].Scales[group], pace.Rate);
                Step(weights.Bias, biasSquares, slopes, 1, pace.Rate);
                advice?.Learn(at, slopes, pace.Rate);
            }

            if (round < pace.Rounds / 2) continue;
            average.Add(weights, 1f / (pace.Rounds - (pace.Rounds / 2)));
            advice?.AddToAverage(1f / (pace.Rounds - (pace.Rounds / 2)));
        }

        return advice?.FoldInto(average, isWhole: kept is not null) ?? average;
    }

    private static void Slopes(Example example, float[] scores, float[] slopes)
    {
        for (var head = 0; head < slopes.Length; head++)
            slopes[head] = float.IsNaN(example.Targets[head]) ? 0 : (1 / (1 + MathF.Exp(-scores[head]))) - example.Targets[head];
    }

    internal static void Step(Span<float> weights, Span<float> squares, float[] slopes, float scale, float rate)
    {
        for (var head = 0; head < slopes.Length; head++)
        {
            if (slopes[head] == 0) continue;
            var slope = slopes[head] * scale;
            squares[head] += slope * slope;
            weights[head] -= rate * slope / MathF.Sqrt(squares[head] + 0.1f);
        }
    }

    /// <summary>In how many examples each feature is.</summary>
    internal static Dictionary<uint, int> CountsOf(IReadOnlyList<Example> examples)
    {
        var seen = new Dictionary<uint, int>();
        foreach (var example in examples)
            foreach (var hash in example.Features.SelectMany(f => f)) seen[hash] = seen.GetValueOrDefault(hash) + 1;
        return seen;
    }

    internal static Dictionary<uint, int> RowsOf(IReadOnlyList<Example> examples, int fewest)
    {
        var rows = new Dictionary<uint, int>();
        foreach (var (hash, count) in CountsOf(examples).OrderBy(s => s.Key))
            if (count >= fewest) rows.Add(hash, rows.Count);
        return rows;
    }
}
