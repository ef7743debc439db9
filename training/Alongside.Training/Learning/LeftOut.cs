using Alongside.Listening.Learned;

namespace Alongside.Training.Learning;

/// <summary>Calibrates on what the weights had not seen: in a few parts, all that a hand wrote is left out in turn.</summary>
internal static class LeftOut
{
    private const int Parts = 5;

    /// <summary>How sure each head may be.</summary>
    /// <param name="examples">The examples, each with the batch it comes from.</param>
    /// <param name="heads">How many heads.</param>
    /// <param name="pace">How they are learnt.</param>
    /// <param name="limits">For a head: how many of those it says yes to must be right, and from how sure on it may say yes at all.</param>
    /// <param name="kept">The features that they are learnt from.</param>
    /// <param name="heeded">What is heeded while they are learnt.</param>
    public static HeadScale[] Scales(IReadOnlyList<(string Batch, Example Example)> examples, int heads, Pace pace, Func<int, (double LeastPrecision, double LeastThreshold)> limits, Dictionary<uint, int> kept, Heeded? heeded = null)
    {
        var parts = examples.Select(e => HandOf(e.Batch)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select((hand, i) => (hand, Part: i % Parts)).ToDictionary(p => p.hand, p => p.Part, StringComparer.Ordinal);
        var scored = new List<(float Score, bool Yes)>[Parts][];
        Parallel.For(0, Parts, part =>
        {
            scored[part] = [.. Enumerable.Range(0, heads).Select(_ => new List<(float, bool)>())];
            if (!parts.ContainsValue(part)) return;
            var weights = Trainer.Train([.. examples.Where(e => parts[HandOf(e.Batch)] != part).Select(e => e.Example)], heads, pace, heeded, kept);
            foreach (var (_, example) in examples.Where(e => parts[HandOf(e.Batch)] == part))
            {
                var scores = weights.Score(example);
                for (var head = 0; head < heads; head++)
                    if (!float.IsNaN(example.Targets[head])) scored[part][head].Add((scores[head], example.Targets[head] > 0.5f));
            }
        });
        return [.. Enumerable.Range(0, heads).Select(head => Calibration.Of([.. scored.SelectMany(s => s[head])], limits(head).LeastPrecision, limits(head).LeastThreshold))];
    }

    /// <summary>A batch is named after the hand that wrote it, and numbered.</summary>
    public static string HandOf(string batch) => Path.GetFileNameWithoutExtension(batch).TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9').TrimEnd('-');
}
