using System.Collections.Immutable;
using Alongside.Listening.Entries.Judgement;
using Alongside.Listening.Language;

namespace Alongside.Listening.Entries.Money;

/// <summary>
/// Drops what the speaker took back in the same breath: in "forty, no wait, fourteen thousand" only the fourteen counts.
/// The structure is Levelt's (1983): what is taken back, an editing term, the repair.
/// </summary>
internal static class MoneyCorrection
{
    /// <summary>The candidates that still stand, each with the currency, unit and scale it takes over from the one it mends.</summary>
    public static List<AmountCandidate> Apply(ImmutableArray<Token> tokens, List<AmountCandidate> candidates)
    {
        if (candidates.Count < 2) return candidates;
        var standing = new List<AmountCandidate>(candidates.Count);
        foreach (var next in candidates)
        {
            if (standing.Count == 0)
            {
                standing.Add(next);
                continue;
            }

            var last = standing[^1];
            if (SelfRepair.Denies(tokens, last.End, next.First)) standing[^1] = Mended(next, last);
            else if (SelfRepair.TakesBack(tokens, last.End, next.First)) standing[^1] = Mended(last, next);
            else standing.Add(next);
        }

        return standing;
    }

    private static AmountCandidate Mended(AmountCandidate taken, AmountCandidate repair)
    {
        var takesScale = repair.Scale == 1 && taken.Scale > 1 && repair.Low < 100 && repair.Low * taken.Scale < 1_000_000_000_000m;
        return repair with
        {
            Low = takesScale ? repair.Low * taken.Scale : repair.Low,
            High = takesScale ? repair.High * taken.Scale : repair.High,
            Scale = takesScale ? taken.Scale : repair.Scale,
            Currency = repair.Currency ?? taken.Currency,
            Per = repair.Per ?? taken.Per,
            IsMoneyWord = repair.IsMoneyWord || taken.IsMoneyWord,
        };
    }
}
