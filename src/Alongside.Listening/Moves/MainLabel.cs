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

    /// <summary>What they count for the customer's label.</summary>
    private const double ShareOfRulesForCustomer = 0.15;

    /// <summary>Below this a rule that found something of the same family knows better which.</summary>
    private const double SureOfLabel = 0.5;

    /// <summary>From here on a rule is good enough for that.</summary>
    private const double GoodRule = 0.7;

    /// <summary>What is hard to hear is said of the whole only when it is as sure as this, or a sure rule says so.</summary>
    private const double SureOfGrave = 0.5;

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
        if (side is Side.Customer) return OfCustomer(weights, sum, opinion);
        var family = FamilyOf(weights, sum, opinion);
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
        var contenders = new List<Contender>();
        if (side is Side.Seller)
        {
            Span<double> ruled = stackalloc double[Families.EachSide];
            Rule(weights, sum, ruled);
            for (var family = Family.Asks; family <= Family.KeepsGoing; family++)
                contenders.Add(Contending(Families.Members(family), ruled[(int)family], opinion.MainSurenessOf(family), ShareOfRules));
        }
        else
        {
            for (var label = Label.Situation; label <= Label.CustomerOther; label++)
                contenders.Add(Contending([label], sum > 0 ? weights[(int)label] / sum : 0, opinion.MainOf(label), ShareOfRulesForCustomer));
        }

        return [.. contenders.Where(c => c.Together >= LeastContending).OrderByDescending(c => c.Together)];
    }

    private static Contender Contending(ImmutableArray<Label> labels, double ofRules, double ofModel, double share) => new(labels, ofRules, ofModel, Together(ofRules, ofModel, share));

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

    private static Family FamilyOf(ReadOnlySpan<double> weights, double sum, Opinion opinion)
    {
        Span<double> ruled = stackalloc double[Families.EachSide];
        Rule(weights, sum, ruled);
        var (best, most) = (Family.KeepsGoing, 0.0);
        for (var family = Family.Asks; family <= Family.KeepsGoing; family++)
        {
            var sureness = Together(ruled[(int)family], opinion.MainSurenessOf(family), ShareOfRules);
            if (sureness > most) (best, most) = (family, sureness);
        }

        return best;
    }

    private static Label OfCustomer(ReadOnlySpan<double> weights, double sum, Opinion opinion)
    {
        var (best, most) = (Label.CustomerOther, 0.0);
        for (var label = Label.Situation; label <= Label.CustomerOther; label++)
        {
            var sureness = Together(sum > 0 ? weights[(int)label] / sum : 0, opinion.MainOf(label), ShareOfRulesForCustomer);
            if (sureness > most) (best, most) = (label, sureness);
        }

        return best;
    }

    private static double Together(double ofRules, double ofModel, double share) => (ofRules * share) + (ofModel * (1 - share));

    /// <summary>The share of each of the seller's families in what the rules found.</summary>
    private static void Rule(ReadOnlySpan<double> weights, double sum, Span<double> ruled)
    {
        for (var i = 0; i < Heads.LabelsOf(Side.Seller); i++)
            if (weights[i] > 0) ruled[(int)Families.Of((Label)i)] += weights[i] / sum;
        if (sum == 0) ruled[(int)Family.KeepsGoing] = 1;
    }
}
