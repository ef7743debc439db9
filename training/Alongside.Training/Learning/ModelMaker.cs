using Alongside.Listening.Conversations;
using Alongside.Listening.Learned;
using Alongside.Listening.Moves;
using Alongside.Listening.Rules;
using Alongside.Training.Lines;

namespace Alongside.Training.Learning;

/// <summary>Makes the file of trained models out of labelled lines: for each language and side the weights, and how sure they may be.</summary>
internal static class ModelMaker
{
    /// <summary>A label that is not likelier than not is not given.</summary>
    private const double LikelierThanNot = 0.5;

    /// <summary>What is missed of a pushback is lost for all that follows from it, so it may be less likely.</summary>
    private const double LeastForPushback = 0.3;

    /// <summary>Scores to calibrate on come from weights that had not seen the line: in so many parts, all that a hand wrote is left out in turn.</summary>
    private const int Parts = 5;

    /// <summary>Labels that must not be said lightly: what they say is hard to hear.</summary>
    private static readonly Label[] Grave = [Label.Contradiction, Label.Pressure];

    private const double PrecisionOfGrave = 0.85;

    /// <summary>A pushback that was none makes a misstep out of an innocent answer.</summary>
    private const double PrecisionOfPushback = 0.7;

    public static byte[] Make(IReadOnlyCollection<LabelledLine> lines)
    {
        var file = new ModelWriter();
        foreach (var language in (string[])["en", "de"])
        {
            var maker = new ExampleMaker(language, BuiltInRules.Load(language));
            foreach (var side in Enum.GetValues<Side>())
            {
                var examples = lines.Where(l => l.Side == side && string.Equals(l.Language, language, StringComparison.Ordinal))
                    .SelectMany(l => maker.Of(l).Select(e => (l.Batch, Example: e))).ToList();
                if (examples.Count == 0) continue;
                var heads = Heads.Of(side).Length;
                file.Add(language, side, Trainer.Train([.. examples.Select(e => e.Example)], heads), Scales(examples, side, heads));
            }
        }

        return file.ToArray();
    }

    private static HeadScale[] Scales(List<(string Batch, Example Example)> examples, Side side, int heads)
    {
        var parts = examples.Select(e => HandOf(e.Batch)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select((hand, i) => (hand, Part: i % Parts)).ToDictionary(p => p.hand, p => p.Part, StringComparer.Ordinal);
        var scored = new List<(float Score, bool Yes)>[Parts][];
        Parallel.For(0, Parts, part =>
        {
            var weights = Trainer.Train([.. examples.Where(e => parts[HandOf(e.Batch)] != part).Select(e => e.Example)], heads);
            scored[part] = [.. Enumerable.Range(0, heads).Select(_ => new List<(float, bool)>())];
            foreach (var (_, example) in examples.Where(e => parts[HandOf(e.Batch)] == part))
            {
                var scores = weights.Score(example);
                for (var head = 0; head < heads; head++)
                    if (!float.IsNaN(example.Targets[head])) scored[part][head].Add((scores[head], example.Targets[head] > 0.5f));
            }
        });
        return [.. Enumerable.Range(0, heads).Select(head => Calibration.Of([.. scored.SelectMany(s => s[head])], LeastPrecision(side, head), IsAnyPushback(side, head) ? LeastForPushback : LikelierThanNot))];
    }

    /// <summary>A batch is named after the hand that wrote it, and numbered.</summary>
    private static string HandOf(string batch) => Path.GetFileNameWithoutExtension(batch).TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');

    private static bool IsAnyPushback(Side side, int head) => side is Side.Customer && head == Heads.AnyPushback;

    private static double LeastPrecision(Side side, int head) =>
        head < Heads.LabelsOf(side) && Grave.Contains(Heads.LabelAt(side, head)) ? PrecisionOfGrave
        : IsAnyPushback(side, head) ? PrecisionOfPushback
        : 0;
}
