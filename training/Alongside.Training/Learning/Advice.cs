namespace Alongside.Training.Learning;

/// <summary>
/// The scores of weights that were learnt of something else, as further features of what is learnt now. As both are sums over the same features, the whole folds into one layer of weights at the end
/// and costs nothing where it is used.
/// </summary>
internal sealed class Advice
{
    /// <summary>Scores are a few units large, features one.</summary>
    private const float Share = 0.25f;

    private readonly Heeded _heeded;
    private readonly Weights _beside;
    private readonly int _heads;
    private readonly float[][] _scores;
    private readonly float[] _weights;
    private readonly float[] _average;
    private readonly float[] _squares;
    private readonly float[] _slopes;

    public Advice(Heeded heeded, IReadOnlyList<Example> examples, int heads)
    {
        (_heeded, _beside, _heads) = (heeded, heeded.Weights, heads);
        _scores = [.. examples.Select(_beside.Score)];
        _slopes = new float[heads];
        _weights = new float[_beside.Heads * heads];
        (_average, _squares) = (new float[_weights.Length], new float[_weights.Length]);
    }

    /// <summary>Adds what is made of the advice on an example.</summary>
    public void Score(int example, float[] scores)
    {
        for (var from = 0; from < _beside.Heads; from++)
        {
            var own = _weights.AsSpan(from * _heads, _heads);
            var score = _scores[example][from] * Share;
            for (var head = 0; head < _heads; head++) scores[head] += own[head] * score;
        }
    }

    /// <summary>Learns how far each advice is to be followed.</summary>
    public void Learn(int example, float[] slopes, float rate)
    {
        for (var head = 0; head < _heads; head++) _slopes[head] = _heeded.Reaches(head) ? slopes[head] : 0;
        for (var from = 0; from < _beside.Heads; from++)
            Trainer.Step(_weights.AsSpan(from * _heads, _heads), _squares.AsSpan(from * _heads, _heads), _slopes, _scores[example][from] * Share, rate);
    }

    public void AddToAverage(float share)
    {
        for (var i = 0; i < _weights.Length; i++) _average[i] += share * _weights[i];
    }

    /// <summary>The weights and the advice as one layer.</summary>
    /// <param name="weights">The weights.</param>
    /// <param name="isWhole">Whether their features are all there are to be; else those that only the advice knew come along.</param>
    public Weights FoldInto(Weights weights, bool isWhole)
    {
        var rows = new Dictionary<uint, int>(weights.Rows);
        if (!isWhole)
            foreach (var hash in _beside.Rows.Keys.Order()) rows.TryAdd(hash, rows.Count);
        var whole = new Weights(rows, _heads);
        weights.Values.CopyTo(whole.Values, 0);
        weights.Bias.CopyTo(whole.Bias, 0);
        foreach (var (hash, row) in _beside.Rows)
            if (rows.ContainsKey(hash)) Fold(_beside.Values.AsSpan(row * _beside.Heads, _beside.Heads), whole.Values.AsSpan(rows[hash] * _heads, _heads));
        Fold(_beside.Bias, whole.Bias);
        return whole;
    }

    private void Fold(ReadOnlySpan<float> from, Span<float> to)
    {
        for (var k = 0; k < from.Length; k++)
            for (var head = 0; head < to.Length; head++) to[head] += _average[(k * _heads) + head] * from[k] * Share;
    }
}
