using System.Collections.Immutable;
using Alongside.Listening.Conversations;
using Alongside.Listening.Language;
using Alongside.Listening.Rules;

namespace Alongside.Listening.Moves;

/// <summary>
/// Decides what an utterance does, out of what every source of labels says about it. This is the one place where they meet:
/// today the rules, and whatever else learns to hear joins here.
/// </summary>
internal static class LabelJudge
{
    /// <summary>No single label of a long speech outweighs everything else in it: words beyond this many count no more.</summary>
    private const int MostWordsCounted = 25;

    /// <summary>The utterance with its labels, its main label and its lean.</summary>
    public static HeardUtterance Judge(Utterance utterance, Passage passage, ImmutableArray<Finding> findings)
    {
        findings = findings.RemoveAll(f => Contrast.Follows(passage, f));
        var kept = Conflicts.Resolve(findings);
        var labels = ImmutableArray.CreateBuilder<LabelSpan>(kept.Count);
        foreach (var finding in kept)
            if (finding.Page.Label is { } label) labels.Add(new LabelSpan(label, passage.SpanOf(finding.Range), finding.Page.Confidence, finding.Page.Id));
        var main = MainOf(utterance.Side, passage, kept);
        Lean? lean = utterance.Side is Side.Customer ? LeanOf(findings) : null;
        return new HeardUtterance(utterance, main, lean, labels.ToImmutable());
    }

    private static Label MainOf(Side side, Passage passage, List<Finding> findings)
    {
        Span<double> weights = stackalloc double[Enum.GetValues<Label>().Length];
        foreach (var finding in findings)
        {
            if (finding.Page.Label is not { } label) continue;
            var words = 0;
            for (var i = finding.Range.First; i < finding.Range.End && words < MostWordsCounted; i++)
                if (passage.Tokens[i].Kind is TokenKind.Word or TokenKind.Number) words++;
            weights[(int)label] += (3 + words) * Weight.Of(label) * finding.Page.Confidence;
        }

        var main = side is Side.Seller ? Label.SellerOther : Label.CustomerOther;
        var best = 0.0;
        for (var i = 0; i < weights.Length; i++)
            if (weights[i] > best) (main, best) = ((Label)i, weights[i]);
        return main;
    }

    private static Lean LeanOf(ImmutableArray<Finding> findings)
    {
        var sum = 0.0;
        foreach (var finding in findings)
            sum += finding.Page.Lean switch { Lean.Toward => finding.Page.Confidence, Lean.Away => -finding.Page.Confidence, _ => 0 };
        return sum switch { > 0.3 => Lean.Toward, < -0.3 => Lean.Away, _ => Lean.Neutral };
    }
}
