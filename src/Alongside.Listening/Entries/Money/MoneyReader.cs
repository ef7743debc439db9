using System.Collections.Immutable;
using Alongside.Listening.Entries.German;
using Alongside.Listening.Entries.Numbers;
using Alongside.Listening.Language;

namespace Alongside.Listening.Entries.Money;

/// <summary>
/// Finds amounts of money. A number counts as money where a currency, "k" or "grand" says so, or where money is what is being
/// talked about and nothing else is being counted. What is not said is not guessed: "around five" has no amount.
/// </summary>
internal static class MoneyReader
{
    /// <summary>Below this, a number without currency, scale or unit is too likely to stand for thousands, or for no money, to be written down.</summary>
    private const decimal SmallestBare = 100;

    /// <summary>The amounts in a range that still stand at its end, in their order.</summary>
    /// <param name="passage">The text.</param>
    /// <param name="range">Where to look.</param>
    /// <param name="talkOfMoney">Whether money is known to be the subject, as in an answer to a question about the budget; the words themselves may say so too.</param>
    public static IReadOnlyList<MoneyMention> Read(Passage passage, TokenRange range, bool talkOfMoney)
    {
        if (passage.Language is Languages.German) return GermanMoney.Read(passage, range, talkOfMoney);
        var tokens = passage.Tokens;
        if (!MayHoldAmount(passage, range)) return [];
        var candidates = Candidates(tokens, range);
        if (candidates.Count == 0) return [];
        var mentions = new List<MoneyMention>(1);
        var isMoneyTalk = talkOfMoney || AmountSurroundings.TalkOfMoney(tokens, range);
        foreach (var candidate in MoneyCorrection.Apply(tokens, candidates))
        {
            if (!IsMoney(candidate, isMoneyTalk)) continue;
            var (isLimit, words) = AmountBounds.Of(tokens, range, candidate.First, candidate.End);
            var per = candidate.Per ?? PaidPer.Near(tokens, range.First, candidate.First, candidate.End, range.End);
            var value = new MoneyValue(
                isLimit && candidate.High is null ? null : Plain(candidate.Low),
                Plain(candidate.High ?? (isLimit ? candidate.Low : null)),
                string.IsNullOrEmpty(candidate.Currency) ? null : candidate.Currency,
                per);
            mentions.Add(new MoneyMention(value, words, candidate.Scale));
        }

        return mentions;
    }

    /// <summary>The amount that is put in the place of an <paramref name="earlier"/> one: "make that five", said of four thousand euros, is five thousand euros.</summary>
    /// <param name="passage">The text.</param>
    /// <param name="range">Where to look.</param>
    /// <param name="earlier">The amount that is taken back.</param>
    /// <param name="scale">The scale it was said with.</param>
    public static MoneyMention? ReadRepair(Passage passage, TokenRange range, MoneyValue earlier, decimal scale)
    {
        foreach (var mention in Read(passage, range, talkOfMoney: true))
            return mention with { Value = mention.Value with { Currency = mention.Value.Currency ?? earlier.Currency, Per = mention.Value.Per ?? earlier.Per } };
        if (scale <= 1 || passage.Language is Languages.German) return null;
        foreach (var candidate in Candidates(passage.Tokens, range))
        {
            if (candidate is not { IsPlausible: true, Scale: 1, High: null, Low: > 0 and < 1000, Currency: null }) continue;
            return new MoneyMention(new MoneyValue(Plain(candidate.Low * scale), null, earlier.Currency, earlier.Per), new TokenRange(candidate.First, candidate.End), scale);
        }

        return null;
    }

    /// <summary>Whether there are figures in the range, and all of them count something else: "1,100 members". Not told in German.</summary>
    public static bool CountsOtherThings(Passage passage, TokenRange range) =>
        passage.Language is not Languages.German && MayHoldAmount(passage, range) && Candidates(passage.Tokens, range) is { Count: > 0 } candidates && candidates.TrueForAll(c => !c.IsPlausible);

    /// <summary>The cheap check: whether anything in the range can be a number at all.</summary>
    public static bool MayHoldAmount(Passage passage, TokenRange range)
    {
        var (tokens, isGerman) = (passage.Tokens, passage.Language is Languages.German);
        for (var i = range.First; i < range.End; i++)
            if (tokens[i].Kind is TokenKind.Number || (tokens[i].Kind is TokenKind.Word && (isGerman ? GermanNumber.CanBelong(tokens[i].Norm) : NumberWords.CanBelong(tokens[i].Norm)))) return true;
        return false;
    }

    /// <summary>Without the trailing zeros that a decimal keeps: 3.5 × 1000 is written 3500 and not 3500.0.</summary>
    private static decimal? Plain(decimal? amount) => amount / 1.0000000000000000000000000000m;

    private static bool IsMoney(AmountCandidate candidate, bool talkOfMoney)
    {
        if (!candidate.IsPlausible || candidate.Per is "other" || candidate.Low <= 0) return false;
        if (candidate.Currency is not null) return true;
        if (candidate.IsMoneyWord) return true;
        return talkOfMoney && (candidate.Low >= SmallestBare || (candidate.Per is not null && candidate.Low >= 5));
    }

    private static List<AmountCandidate> Candidates(ImmutableArray<Token> tokens, TokenRange range)
    {
        var found = new List<AmountCandidate>(2);
        for (var i = range.First; i < range.End;)
        {
            if (NumberReader.Read(tokens, i, range.End) is not { } number)
            {
                i++;
                continue;
            }

            var candidate = AmountReader.Read(tokens, range, i, number);
            found.Add(candidate);
            i = Math.Max(candidate.End, i + 1);
        }

        return found;
    }
}
