using Alongside.Training.Learning;

namespace Alongside.Training.Comparing;

/// <summary>A small network over the same features: a hidden layer of rectified sums, then the heads. Learnt as <see cref="Trainer"/> learns, some units dropped at random for each example (Srivastava et al. 2014).</summary>
internal sealed class Network
{
    private const int Seed = 20261126;

    private readonly Dictionary<uint, int> _rows;
    private readonly int _units;
    private readonly int _heads;
    private readonly float[] _in;
    private readonly float[] _inBias;
    private readonly float[] _out;
    private readonly float[] _outBias;

    private Network(Dictionary<uint, int> rows, int units, int heads)
    {
        (_rows, _units, _heads) = (rows, units, heads);
        (_in, _inBias, _out, _outBias) = (new float[rows.Count * units], new float[units], new float[units * heads], new float[heads]);
    }

    /// <summary>Learns.</summary>
    /// <param name="examples">From what.</param>
    /// <param name="heads">How many heads.</param>
    /// <param name="pace">How fast.</param>
    /// <param name="units">How many hidden units.</param>
    /// <param name="dropped">Which share of them is left out for each example.</param>
    public static Network Train(IReadOnlyList<Example> examples, int heads, Pace pace, int units, float dropped)
    {
        var network = new Network(Trainer.RowsOf(examples, pace.FewestExamples), units, heads);
        var (average, squares) = (new Network(network._rows, units, heads), new Network(network._rows, units, heads));
        var random = new Random(Seed);
        network.Begin(random);
        var known = examples.Select(network.RowsOf).ToArray();
        var order = Enumerable.Range(0, examples.Count).ToArray();
        var lesson = new Lesson(new float[units], new float[units], new float[heads], new float[units]);
        for (var round = 0; round < pace.Rounds; round++)
        {
            random.Shuffle(order);
            foreach (var at in order)
            {
                network.Forward(known[at], examples[at], lesson, random, dropped);
                network.Backward(known[at], examples[at], lesson, squares, pace.Rate);
            }

            if (round >= pace.Rounds / 2) average.Add(network, 1f / (pace.Rounds - (pace.Rounds / 2)));
        }

        return average;
    }

    public float[] Score(Example example)
    {
        var (hidden, scores) = (new float[_units], new float[_heads]);
        Hidden(RowsOf(example), example, hidden);
        for (var unit = 0; unit < _units; unit++) hidden[unit] = Math.Max(0, hidden[unit]);
        Heads(hidden, scores);
        return scores;
    }

    private void Begin(Random random)
    {
        for (var i = 0; i < _in.Length; i++) _in[i] = (float)((random.NextDouble() - 0.5) * 0.1);
        for (var i = 0; i < _out.Length; i++) _out[i] = (float)((random.NextDouble() - 0.5) * 2 / Math.Sqrt(_units));
        Array.Fill(_inBias, 0.1f);
    }

    private void Forward(int[][] known, Example example, Lesson lesson, Random random, float dropped)
    {
        Hidden(known, example, lesson.Hidden);
        for (var unit = 0; unit < _units; unit++)
        {
            lesson.Open[unit] = lesson.Hidden[unit] <= 0 || random.NextDouble() < dropped ? 0 : 1 / (1 - dropped);
            lesson.Hidden[unit] *= lesson.Open[unit];
        }

        Heads(lesson.Hidden, lesson.Slopes);
        for (var head = 0; head < _heads; head++)
            lesson.Slopes[head] = float.IsNaN(example.Targets[head]) ? 0 : (1 / (1 + MathF.Exp(-lesson.Slopes[head]))) - example.Targets[head];
    }

    private void Backward(int[][] known, Example example, Lesson lesson, Network squares, float rate)
    {
        var (hidden, open, slopes, back) = lesson;
        Array.Clear(back);
        for (var head = 0; head < _heads; head++)
        {
            if (slopes[head] == 0) continue;
            var own = _out.AsSpan(head * _units, _units);
            Vectors.MultiplyAdd(own, slopes[head], back, back);
            Vectors.AdaGrad(own, squares._out.AsSpan(head * _units, _units), hidden, slopes[head], rate);
        }

        Trainer.Step(_outBias, squares._outBias, slopes, 1, rate);
        Vectors.Multiply(back, open, back);
        for (var group = 0; group < known.Length; group++)
            foreach (var row in known[group]) Vectors.AdaGrad(_in.AsSpan(row * _units, _units), squares._in.AsSpan(row * _units, _units), back, example.Scales[group], rate);
        Vectors.AdaGrad(_inBias, squares._inBias, back, 1, rate);
    }

    private int[][] RowsOf(Example example) => [.. example.Features.Select(group => group.Where(_rows.ContainsKey).Select(h => _rows[h]).ToArray())];

    private void Hidden(int[][] known, Example example, float[] hidden)
    {
        _inBias.CopyTo(hidden, 0);
        for (var group = 0; group < known.Length; group++)
            foreach (var row in known[group]) Vectors.MultiplyAdd(_in.AsSpan(row * _units, _units), example.Scales[group], hidden, hidden);
    }

    private void Heads(float[] hidden, float[] scores)
    {
        for (var head = 0; head < _heads; head++) scores[head] = _outBias[head] + Vectors.Dot(_out.AsSpan(head * _units, _units), hidden);
    }

    private void Add(Network other, float share)
    {
        Vectors.MultiplyAdd(other._in, share, _in, _in);
        Vectors.MultiplyAdd(other._inBias, share, _inBias, _inBias);
        Vectors.MultiplyAdd(other._out, share, _out, _out);
        Vectors.MultiplyAdd(other._outBias, share, _outBias, _outBias);
    }

    /// <summary>What one example needs room for: the hidden units, which of them are open and by how much, and the slopes of the heads and of the units.</summary>
    private sealed record Lesson(float[] Hidden, float[] Open, float[] Slopes, float[] Back);
}
