using Alongside.Listening.Conversations;
using Alongside.Listening.Moves;
using Alongside.Listening.Rules;
using Alongside.Listening.Learned;
using Alongside.Training.Learning;
using Alongside.Training.Lines;

namespace Alongside.Training.Measuring;

/// <summary>What a linear model learns from some lines, and how well it then does on others: main label, response code and lean of each line as it stands.</summary>
internal sealed class Experiment
{
    public Tally Main { get; } = new();

    public Tally Code { get; } = new();

    public Tally Lean { get; } = new();

    public static Experiment Of(IEnumerable<LabelledLine> learn, IEnumerable<LabelledLine> measure, string language, Side side)
    {
        var maker = new ExampleMaker(language, BuiltInRules.Load(language), ModelFile.BuiltIn.ClassesOf(language));
        bool Belongs(LabelledLine line) => line.Side == side && string.Equals(line.Language, language, StringComparison.Ordinal);
        var weights = Trainer.Train([.. learn.Where(Belongs).SelectMany(maker.Of)], Heads.Of(side).Length, Pace.OfLines);
        return Of(measure.Where(Belongs), maker, weights.Score);
    }

    /// <summary>The same of anything that scores an example, head by head.</summary>
    public static Experiment Of(IEnumerable<LabelledLine> measure, ExampleMaker maker, Func<Example, float[]> score)
    {
        var experiment = new Experiment();
        foreach (var line in measure) experiment.Add(line, score(maker.Of(line)[0]));
        return experiment;
    }

    private void Add(LabelledLine line, float[] scores)
    {
        var (heads, labels) = (Heads.Of(line.Side), Heads.LabelsOf(line.Side));
        Main.Add(line.Main.Name(), heads[Best(scores, 0, labels)]);
        if (line.Code is { } code) Code.Add(code.Name(), heads[Best(scores, labels, labels + Heads.CodeCount)]["code.".Length..]);
        if (line.Lean is not { } lean) return;
        var (toward, away) = (scores[labels], scores[labels + 1]);
        Lean.Add(lean.ToString(), (Math.Max(toward, away) < -0.4f ? Listening.Moves.Lean.Neutral : toward > away ? Listening.Moves.Lean.Toward : Listening.Moves.Lean.Away).ToString());
    }

    private static int Best(float[] scores, int from, int to)
    {
        var best = from;
        for (var i = from; i < to; i++)
            if (scores[i] > scores[best]) best = i;
        return best;
    }
}
