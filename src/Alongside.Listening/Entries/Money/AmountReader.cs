using System.Collections.Immutable;
using Alongside.Listening.Entries.Numbers;
using Alongside.Listening.Language;

namespace Alongside.Listening.Entries.Money;

/// <summary>Reads one amount with what belongs to it: the currency on either side, the other end of a range, the unit it is paid for.</summary>
internal static class AmountReader
{
    /// <summary>The amount whose first number has been read at <paramref name="at"/>.</summary>
    public static AmountCandidate Read(ImmutableArray<Token> tokens, TokenRange range, int at, NumberReading number)
    {
        var (before, first) = Currency.Before(tokens, at, range.First);
        var (after, end) = Currency.After(tokens, number.End, range.End);
        var (low, scale, isMoneyWord) = (number.Value, number.Scale, number.IsMoneyWord);
        decimal? high = null;
        var second = Second(tokens, range, at, number, end);
        if (second is { } other)
        {
            var (secondAfter, secondEnd) = Currency.After(tokens, other.End, range.End);
            (low, high, scale) = Ends(number, other);
            (after, end) = (after ?? secondAfter, secondEnd);
            isMoneyWord |= other.IsMoneyWord;
        }

        end = SkipIsh(tokens, end, range.End);
        var currency = before ?? after;
        var (per, perEnd) = PaidPer.After(tokens, end, range.End);
        var plausible = AmountSurroundings.LeaveRoomForMoney(tokens, range.First, first, end, range.End, currency is not null)
            && (currency is not null || !AmountSurroundings.LooksLikeNoQuantity(tokens, range.First, at, number.Value));
        return new AmountCandidate(first, perEnd, low, high, scale, currency, per, isMoneyWord, plausible);
    }

    /// <summary>The number at the other end of a range: "three to four thousand", "3-4k", "four, five thousand", "two thousand, maybe three".</summary>
    private static NumberReading? Second(ImmutableArray<Token> tokens, TokenRange range, int at, NumberReading first, int end)
    {
        var i = end;
        if (i >= range.End) return null;
        var separator = tokens[i].Norm;
        var isBetween = separator is "and" && at > range.First && tokens[at - 1].Is("between");
        var isMaybe = separator is "maybe" || (separator is "," && i + 1 < range.End && tokens[i + 1].Is("maybe"));
        var isGlued = tokens[i].Start == tokens[i - 1].End + 1 && tokens[i].Kind is TokenKind.Number;
        if (isMaybe) i += separator is "," ? 2 : 1;
        else if (isBetween || separator is "to" or "–" or "or" or "till" or ",") i++;
        else if (!isGlued && NumberWords.SmallNumber(separator) == 0) return null;
        if (i < range.End && Currency.Before(tokens, i + 1, i).Code is not null) i++;
        if (NumberReader.Read(tokens, i, range.End) is not { } second) return null;
        var isLoose = !isMaybe && (separator is "," || i == end);
        if (isLoose && !(first.Scale == 1 && second.Scale >= 100) && !isGlued) return null;
        if (isMaybe && second.Scale == 1 && first.Scale == 1) return null;
        var (low, high, _) = Ends(first, second);
        return low < high ? second : null;
    }

    /// <summary>Both ends of a range, where the one that was said without a scale shares the other's.</summary>
    private static (decimal Low, decimal? High, decimal Scale) Ends(NumberReading first, NumberReading second)
    {
        var (low, high) = (first.Value, second.Value);
        if (first.Scale == 1 && second.Scale >= 100 && low * second.Scale < high) low *= second.Scale;
        else if (second.Scale == 1 && first.Scale >= 100 && high < 1000 && high * first.Scale > low) high *= first.Scale;
        return (low, high, Math.Max(first.Scale, second.Scale));
    }

    private static int SkipIsh(ImmutableArray<Token> tokens, int at, int end) =>
        at < end && tokens[at].Norm is "ish" or "plus" or "odd" ? at + 1 : at;
}
