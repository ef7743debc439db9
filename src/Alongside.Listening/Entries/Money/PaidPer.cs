using System.Collections.Immutable;
using Alongside.Listening.Language;

namespace Alongside.Listening.Entries.Money;

/// <summary>Finds what an amount is paid for: by the hour, the day, the week, the month or the year.</summary>
internal static class PaidPer
{
    private const int MostWordsBetween = 4;

    /// <summary>The unit just after an amount, and the first token after it. An amount per anything else ("a head", "per page") gives <c>other</c>.</summary>
    public static (string? Per, int End) After(ImmutableArray<Token> tokens, int at, int end)
    {
        if (at >= end) return (null, at);
        if (Adverb(tokens[at].Norm) is { } adverb) return (adverb, at + 1);
        if (at + 1 >= end || tokens[at].Norm is not ("a" or "an" or "per" or "each" or "every" or "/" or "the")) return (null, at);
        if (Unit(tokens[at + 1].Norm) is { } unit) return (unit, at + 2);
        return tokens[at].Norm is "per" or "/" || tokens[at + 1].Norm is "head" or "person" or "piece" or "page" or "seat" or "user" or "unit" or "pop" or "word" or "item"
            ? ("other", at + 2)
            : (null, at);
    }

    /// <summary>The unit said a little later ("500 for this each month") or before ("a day rate of 600"), in the same clause.</summary>
    public static string? Near(ImmutableArray<Token> tokens, int first, int at, int after, int end)
    {
        for (var i = after; i < Math.Min(end, after + MostWordsBetween); i++)
        {
            if (tokens[i].Kind is TokenKind.Number or TokenKind.Punctuation) break;
            if (tokens[i].Norm is "a" or "an" or "per" or "each" or "every" && i + 1 < end && Unit(tokens[i + 1].Norm) is { } unit) return unit;
        }

        for (var i = at - 1; i >= Math.Max(first, at - 2 * MostWordsBetween); i--)
        {
            if (Adverb(tokens[i].Norm) is { } adverb && i + 1 < at && IsPayment(tokens[i + 1].Norm)) return adverb;
            if (IsPayment(tokens[i].Norm) && i > first && Unit(tokens[i - 1].Norm) is { } unit) return unit;
        }

        return null;
    }

    private static bool IsPayment(string norm) => norm is "rate" or "budget" or "fee" or "retainer" or "cost" or "price" or "limit" or "spend" or "rates";

    private static string? Adverb(string norm) => norm switch
    {
        "hourly" => "hour",
        "daily" => "day",
        "weekly" => "week",
        "monthly" => "month",
        "yearly" or "annually" or "annual" => "year",
        _ => null,
    };

    private static string? Unit(string norm) => norm switch
    {
        "hour" or "hr" or "h" => "hour",
        "day" => "day",
        "week" or "wk" => "week",
        "month" or "mo" => "month",
        "year" or "yr" or "annum" => "year",
        _ => null,
    };
}
