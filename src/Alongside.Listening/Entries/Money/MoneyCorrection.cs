using System.Collections.Frozen;
using System.Collections.Immutable;
using Alongside.Listening.Language;

namespace Alongside.Listening.Entries.Money;

/// <summary>
/// Drops what the speaker took back in the same breath: in "forty, no wait, fourteen thousand" only the fourteen counts.
/// The structure is Levelt's (1983): what is taken back, an editing term, the repair.
/// </summary>
internal static class MoneyCorrection
{
    private const int LongestRepair = 9;

    private static readonly PhraseSet EditingTerms = new(
        "no wait|wait|sorry|i mean|i meant|make that|make it|scratch that|correction|or rather|rather|actually|let me say|hang on|hold on|no , no|what am i saying|no");

    private static readonly FrozenSet<string> Allowed =
        "no wait sorry i mean meant make made that it actually or rather hang hold on let me say see scratch correction well um uh er erm oh is was what am saying not , – … . about around more like a second sec the"
            .Split(' ').ToFrozenSet(StringComparer.Ordinal);

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
            if (IsDenied(tokens, last.End, next.First)) standing[^1] = Mended(next, last);
            else if (IsRepair(tokens, last.End, next.First)) standing[^1] = Mended(last, next);
            else standing.Add(next);
        }

        return standing;
    }

    /// <summary>Whether the words between two amounts take the first one back.</summary>
    private static bool IsRepair(ImmutableArray<Token> tokens, int from, int to)
    {
        if (to - from is < 1 or > LongestRepair) return false;
        for (var i = from; i < to; i++)
            if (!Allowed.Contains(tokens[i].Norm)) return false;
        return EditingTerms.Find(tokens, from, to) >= 0;
    }

    /// <summary>"five, not four": the second is what it is not.</summary>
    private static bool IsDenied(ImmutableArray<Token> tokens, int from, int to) =>
        to > from && to - from <= 2 && tokens[to - 1].Is("not") && (to - from == 1 || tokens[from].Norm is "," or "–" or "and");

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
