using Alongside.Listening.Conversations;
using Alongside.Listening.Language;
using Alongside.Listening.Moves;
using Alongside.Listening.Pushback;
using Alongside.Listening.Rules;
using Alongside.Listening.Learned;
using Alongside.Training.Corpora;
using Alongside.Training.Lines;

namespace Alongside.Training.Learning;

/// <summary>Turns lines into examples.</summary>
internal sealed class ExampleMaker(string language, RuleBook rules, WordClasses classes)
{
    private const int Groups = 3;

    private readonly Featurizer _featurizer = new(classes);

    /// <summary>The line as it stands, and once more as a transcriber without marks would have it.</summary>
    public Example[] Of(LabelledLine line)
    {
        var bare = Bare(line.Text);
        return string.Equals(bare, line.Text, StringComparison.Ordinal)
            ? [Make(line, line.Before, line.Text)]
            : [Make(line, line.Before, line.Text), Make(line, Bare(line.Before), bare)];
    }

    /// <summary>Lower case, without marks.</summary>
    public static string Bare(string text) => string.Join(' ', string.Concat(text.ToLowerInvariant().Select(c => ",.?!;:…–—\"“”„".Contains(c, StringComparison.Ordinal) ? ' ' : c))
        .Split(' ', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>An utterance of a corpus, heard as if this side had said it, and once more without marks.</summary>
    public Example[] Of(CorpusLine line, Side side, float[] targets)
    {
        var bare = Bare(line.Text);
        return string.Equals(bare, line.Text, StringComparison.Ordinal)
            ? [Make(side, line.Before, line.Text, pushedBack: false, targets)]
            : [Make(side, line.Before, line.Text, pushedBack: false, targets), Make(side, Bare(line.Before), bare, pushedBack: false, targets)];
    }

    private Example Make(LabelledLine line, string previous, string text) => Make(line.Side, previous, text, line.Code is not null, Targets(line));

    private Example Make(Side side, string previous, string text, bool pushedBack, float[] targets)
    {
        var passage = Passage.Of(text, language);
        var (before, context) = Before(side, previous, pushedBack);
        var features = _featurizer.Of(passage, before, rules.Find(passage, side, context));
        HashSet<uint>[] groups = [.. Enumerable.Range(0, Groups).Select(_ => new HashSet<uint>())];
        foreach (var feature in features.All)
            if (!Array.Exists(groups, g => g.Contains(feature.Hash))) groups[feature.Group].Add(feature.Hash);
        return new Example([.. groups.Select(g => g.ToArray())], [Scale(_featurizer.WordCount), Scale(_featurizer.BeforeCount), 1], targets);
    }

    private static float Scale(int words) => 1 / MathF.Sqrt(Math.Max(words, 6) / 6f);

    private static float[] Targets(LabelledLine line)
    {
        var targets = new float[Heads.Of(line.Side).Length];
        var labels = Heads.LabelsOf(line.Side);
        for (var head = 0; head < labels; head++) targets[head] = line.Labels.Contains(Heads.LabelAt(line.Side, head)) ? 1 : 0;
        if (line.Side is Side.Customer)
        {
            targets[labels] = line.Lean is Lean.Toward ? 1 : 0;
            targets[labels + 1] = line.Lean is Lean.Away ? 1 : 0;
        }
        else
        {
            foreach (var code in Enum.GetValues<ResponseCode>()) targets[labels + (int)code] = line.Code is null ? float.NaN : line.Code == code ? 1 : 0;
        }

        for (var i = 0; i < Families.EachSide; i++)
        {
            var family = Families.FirstOf(line.Side) + i;
            targets[Heads.MainOf(family)] = Families.Of(line.Main) == family ? 1 : 0;
        }

        if (line.Side is Side.Customer) targets[Heads.AnyPushback] = line.Labels.Any(l => l.IsPushback()) ? 1 : 0;
        // Of what kind it is, only those lines say that hold one.
        if (line.Side is Side.Customer && targets[Heads.AnyPushback] == 0)
            for (var head = Heads.IndexOf(Label.PushbackNoNeed); head <= Heads.IndexOf(Label.PushbackOther); head++) targets[head] = float.NaN;

        return targets;
    }

    private (Earlier Before, RuleContext Context) Before(Side side, string previous, bool pushedBack)
    {
        var earlier = new Earlier();
        if (previous.Length == 0) return (earlier, RuleContext.None);
        var (passage, other) = (Passage.Of(previous, language), side is Side.Seller ? Side.Customer : Side.Seller);
        var heard = rules.Find(passage, other, RuleContext.None);
        earlier.Add(other, passage, classes);
        earlier.PushesBack = pushedBack || heard.Any(f => f.Page.Label is { } l && l.IsPushback());
        earlier.Asks = heard.Any(f => f.Page.Label is { } l && (l.IsQuestion() || l is Label.CustomerQuestion));
        return (earlier, new RuleContext(earlier.PushesBack, earlier.Asks || earlier.EndsAsking, [passage]));
    }
}
