using System.Collections.Immutable;
using Alongside.Listening.Conversations;
using Alongside.Listening.Explaining;
using Alongside.Listening.Language;
using Alongside.Listening.Learned;
using Alongside.Listening.Rules;

namespace Alongside.Listening.Moves;

/// <summary>The one label that fits a whole utterance best.</summary>
internal static class MainLabel
{
    /// <summary>No single label of a long speech outweighs everything else in it: words beyond this many count no more.</summary>
    private const int MostWordsCounted = 25;

    /// <summary>What the rules count beside the model where it is told how likely each of the seller's families of labels is.</summary>
    private const double ShareOfRules = 0.3;

    /// <summary>What they count for a family of the customer's.</summary>
    private const double ShareOfRulesForCustomer = 0.15;

    /// <summary>What they count for a single label.</summary>
    private const double ShareOfRulesForLabel = 0.15;

    /// <summary>What is hard to hear is said of the whole only when the model, which has heard the rules out, holds it for as likely as this.</summary>
    private const double SureOfPressure = 0.6;

    /// <summary>The same of a contradiction, which is nearer to what is none: a fact, a word said back.</summary>
    private const double SureOfContradiction = 0.83;

    /// <summary>What is less likely than this does not contend.</summary>
    private const double LeastContending = 0.01;

    /// <summary>The label as the rules alone have it.</summary>
    public static Label Of(Side side, Passage passage, List<Finding> findings)
    {
        Span<double> weights = stackalloc double[LabelNames.Count];
        Weigh(passage, findings, weights);
        var main = side is Side.Seller ? Label.SellerOther : Label.CustomerOther;
        var best = 0.0;
        for (var i = 0; i < weights.Length; i++)
            if (weights[i] > best) (main, best) = ((Label)i, weights[i]);
        return main;
    }

    /// <summary>The label as rules and model have it together: the likeliest, where it counts as much how likely its whole family is; that is told more surely than which label of it.</summary>
    public static Label Of(Side side, Passage passage, List<Finding> findings, Opinion opinion)
    {
        Span<double> weights = stackalloc double[LabelNames.Count];
        var sum = Weigh(passage, findings, weights);
        Span<double> families = stackalloc double[Families.EachSide];
        WeighFamilies(side, weights, sum, opinion, families);
        var (best, most) = (side is Side.Seller ? Label.SellerOther : Label.CustomerOther, 0.0);
        for (var head = 0; head < Heads.LabelsOf(side); head++)
        {
            var label = Heads.LabelAt(side, head);
            if (IsTooGrave(label, opinion)) continue;
            var likely = Likely(label, weights, sum, opinion) * families[Families.Of(label) - Families.FirstOf(side)];
            if (likely > most) (best, most) = (label, likely);
        }

        return best;
    }

    /// <summary>Between what it is decided what an utterance mainly does, the likeliest first.</summary>
    public static ImmutableArray<Contender> Contenders(Side side, Passage passage, List<Finding> findings, Opinion opinion)
    {
        Span<double> weights = stackalloc double[LabelNames.Count];
        var sum = Weigh(passage, findings, weights);
        Span<double> families = stackalloc double[Families.EachSide];
        WeighFamilies(side, weights, sum, opinion, families);
        var contenders = new List<Contender>();
        for (var head = 0; head < Heads.LabelsOf(side); head++)
        {
            var label = Heads.LabelAt(side, head);
            if (IsTooGrave(label, opinion)) continue;
            var family = families[Families.Of(label) - Families.FirstOf(side)];
            contenders.Add(new Contender(label, ShareOf(label, weights, sum), opinion.MainOf(label), family, Likely(label, weights, sum, opinion) * family));
        }

        var all = contenders.Sum(c => c.Together);
        return [.. contenders.Select(c => c with { Together = all > 0 ? c.Together / all : 0 }).Where(c => c.Together >= LeastContending).OrderByDescending(c => c.Together)];
    }

    /// <summary>Whether a label that must not be said lightly is not sure enough to be what all of it mainly does.</summary>
    private static bool IsTooGrave(Label label, Opinion opinion) => label switch
    {
        Label.Contradiction => opinion.MainOf(label) < SureOfContradiction,
        Label.Pressure => opinion.MainOf(label) < SureOfPressure,
        _ => false,
    };

    private static double Weigh(Passage passage, List<Finding> findings, Span<double> weights)
    {
        var sum = 0.0;
        foreach (var finding in findings)
        {
            if (finding.Page.Label is not { } label) continue;
            var words = 0;
            for (var i = finding.Range.First; i < finding.Range.End && words < MostWordsCounted; i++)
                if (passage.Tokens[i].Kind is TokenKind.Word or TokenKind.Number) words++;
            var weight = (3 + words) * Weight.Of(label) * finding.Page.Confidence;
            weights[(int)label] += weight;
            sum += weight;
        }

        return sum;
    }

    private static double ShareOf(Label label, ReadOnlySpan<double> weights, double sum) => sum > 0 ? weights[(int)label] / sum : 0;

    private static double Likely(Label label, ReadOnlySpan<double> weights, double sum, Opinion opinion) => Together(ShareOf(label, weights, sum), opinion.MainOf(label), ShareOfRulesForLabel);

    private static double Together(double ofRules, double ofModel, double share) => (ofRules * share) + (ofModel * (1 - share));

    /// <summary>How likely each of a side's families is; where the rules found nothing they speak for the seller's keeping the talk going, and for nothing of the customer's.</summary>
    private static void WeighFamilies(Side side, ReadOnlySpan<double> weights, double sum, Opinion opinion, Span<double> families)
    {
        var first = Families.FirstOf(side);
        for (var head = 0; head < Heads.LabelsOf(side); head++)
        {
            var label = Heads.LabelAt(side, head);
            if (weights[(int)label] > 0) families[Families.Of(label) - first] += weights[(int)label] / sum;
        }

        if (sum == 0 && side is Side.Seller) families[^1] = 1;
        for (var i = 0; i < families.Length; i++) families[i] = Together(families[i], opinion.MainSurenessOf(first + i), side is Side.Seller ? ShareOfRules : ShareOfRulesForCustomer);
    }
}
