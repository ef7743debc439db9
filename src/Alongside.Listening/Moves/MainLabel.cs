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

    /// <summary>What the rules count beside the model where it is decided whether the seller mainly asks, says back, tells, or keeps the talk going.</summary>
    private const double ShareOfRules = 0.3;

    /// <summary>What they count where it is decided whether the customer mainly explains, pushes back, comes closer, or goes on.</summary>
    private const double ShareOfRulesForCustomer = 0.15;

    /// <summary>Below this a rule that found something of the same family knows better which.</summary>
    private const double SureOfLabel = 0.5;

    /// <summary>From here on a rule is good enough for that.</summary>
    private const double GoodRule = 0.7;

    /// <summary>What is hard to hear is said of the whole only when it is as sure as this, or a sure rule says so.</summary>
    private const double SureOfGrave = 0.6;

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

    /// <summary>The label as rules and model have it together.</summary>
    public static Label Of(Side side, Passage passage, List<Finding> findings, Opinion opinion)
    {
        Span<double> weights = stackalloc double[LabelNames.Count];
        var sum = Weigh(passage, findings, weights);
        var family = FamilyOf(side, weights, sum, opinion);
        if (side is Side.Customer) return OfCustomer(family, weights, sum, opinion);
        // What argues with the customer decides how all of it lands, where a sure rule and the model both hear it.
        if (family is Family.Tells && opinion.Of(Label.Contradiction) >= SureOfLabel && IsSurelyFound(Label.Contradiction, findings)) return Label.Contradiction;
        var main = opinion.LikeliestOf(family);
        if (main is Label.Contradiction or Label.Pressure && opinion.MainOf(main) < SureOfGrave && !IsSurelyFound(main, findings))
            return opinion.LikeliestOf(family, but: static l => l is Label.Contradiction or Label.Pressure);
        if (opinion.MainOf(main) >= SureOfLabel) return main;
        var found = 0.0;
        foreach (var finding in findings)
        {
            var label = finding.Page.Label!.Value;
            if (finding.Page.Confidence >= GoodRule && Families.Of(label) == family && weights[(int)label] > found) (main, found) = (label, weights[(int)label]);
        }

        return main;
    }

    /// <summary>Between what it is decided what an utterance mainly does, the likeliest first.</summary>
    public static ImmutableArray<Contender> Contenders(Side side, Passage passage, List<Finding> findings, Opinion opinion)
    {
        Span<double> weights = stackalloc double[LabelCount];
        var sum = Weigh(passage, findings, weights);
        Span<double> ruled = stackalloc double[Families.EachSide];
        Rule(side, weights, sum, ruled);
        var (contenders, first) = (new List<Contender>(), Families.FirstOf(side));
        for (var family = first; family < first + Families.EachSide; family++)
        {
            var (ofRules, ofModel) = (ruled[family - first], opinion.MainSurenessOf(family));
            contenders.Add(new Contender(Families.Members(family), ofRules, ofModel, Together(ofRules, ofModel, ShareFor(side))));
        }

        return [.. contenders.Where(c => c.Together >= LeastContending).OrderByDescending(c => c.Together)];
    }

    private const int LabelCount = (int)Label.CustomerOther + 1;

    private static bool IsSurelyFound(Label label, List<Finding> findings)
    {
        foreach (var finding in findings)
            if (finding.Page.Label == label && finding.Page.Confidence >= LabelJudge.SureRule) return true;
        return false;
    }

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

    private static Family FamilyOf(Side side, ReadOnlySpan<double> weights, double sum, Opinion opinion)
    {
        Span<double> ruled = stackalloc double[Families.EachSide];
        Rule(side, weights, sum, ruled);
        var first = Families.FirstOf(side);
        var (best, most) = (first + Families.EachSide - 1, 0.0);
        for (var family = first; family < first + Families.EachSide; family++)
        {
            var sureness = Together(ruled[family - first], opinion.MainSurenessOf(family), ShareFor(side));
            if (sureness > most) (best, most) = (family, sureness);
        }

        return best;
    }

    private static Label OfCustomer(Family family, ReadOnlySpan<double> weights, double sum, Opinion opinion)
    {
        var (best, most) = (Label.CustomerOther, -1.0);
        for (var label = Label.Situation; label <= Label.CustomerOther; label++)
        {
            if (Families.Of(label) != family) continue;
            var sureness = Together(sum > 0 ? weights[(int)label] / sum : 0, opinion.MainOf(label), ShareOfRulesForCustomer);
            if (sureness > most) (best, most) = (label, sureness);
        }

        return best;
    }

    private static double ShareFor(Side side) => side is Side.Seller ? ShareOfRules : ShareOfRulesForCustomer;

    private static double Together(double ofRules, double ofModel, double share) => (ofRules * share) + (ofModel * (1 - share));

    /// <summary>The share of each of a side's families in what the rules found; where they found nothing the seller keeps the talk going, and of the customer they say nothing.</summary>
    private static void Rule(Side side, ReadOnlySpan<double> weights, double sum, Span<double> ruled)
    {
        var first = Families.FirstOf(side);
        for (var head = 0; head < Heads.LabelsOf(side); head++)
        {
            var label = Heads.LabelAt(side, head);
            if (weights[(int)label] > 0) ruled[Families.Of(label) - first] += weights[(int)label] / sum;
        }

        if (sum == 0 && side is Side.Seller) ruled[^1] = 1;
    }
}
