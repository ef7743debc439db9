using System.Collections.Immutable;
using Alongside.Listening.Conversations;
using Alongside.Listening.Learned;
using Alongside.Training.Learning;

namespace Alongside.Training.Corpora;

/// <summary>What the open corpora say that utterances do, learnt by itself: each of their acts a head, of which the lines of the other corpora say nothing.</summary>
internal static class CorpusActs
{
    /// <summary>What is heeded while it is learnt what a side does: of English sellers only, as customers were not heard better for it (docs/corpora.md); and not of codes, as none of the corpora knows replies to a pushback.</summary>
    public static Heeded? Heeded(IReadOnlyCollection<CorpusLine> lines, ExampleMaker maker, string language, Side side) =>
        lines.Count == 0 || language is not "en" || side is not Side.Seller ? null : new(Learn(lines, maker, side), Heads.LabelsOf(side), Heads.LabelsOf(side) + Heads.CodeCount);

    private static Weights Learn(IReadOnlyCollection<CorpusLine> lines, ExampleMaker maker, Side side)
    {
        var heads = lines.SelectMany(l => l.Acts).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToImmutableArray();
        var examples = lines.SelectMany(l => maker.Of(l, side, Targets(l, heads))).ToArray();
        return Trainer.Train(examples, heads.Length, Pace.OfCorpora);
    }

    private static float[] Targets(CorpusLine line, ImmutableArray<string> heads)
    {
        var corpus = CorpusOf(line.Acts[0]);
        return [.. heads.Select(h => line.Acts.Contains(h) ? 1 : CorpusOf(h) == corpus ? 0 : float.NaN)];
    }

    private static string CorpusOf(string act) => act[..act.IndexOf(':', StringComparison.Ordinal)];
}
