using System.Collections.Frozen;
using System.Collections.Immutable;
using Alongside.Listening.Language;

namespace Alongside.Listening.Entries.Money;

/// <summary>
/// Finds the currency that is named before or after an amount. A plain dollar is taken as the US dollar unless a country is
/// named with it; "kr" alone may be of three countries and gives no code.
/// </summary>
internal static class Currency
{
    /// <summary>Stands for a currency that is certainly meant but not certainly which.</summary>
    public const string Unnamed = "";

    private static readonly FrozenDictionary<string, string> Words = Table(
        "$=USD dollar=USD dollars=USD bucks=USD usd=USD €=EUR euro=EUR euros=EUR eur=EUR £=GBP pound=GBP pounds=GBP quid=GBP " +
        "sterling=GBP gbp=GBP chf=CHF franc=CHF francs=CHF cad=CAD aud=AUD nzd=NZD sek=SEK kronor=SEK nok=NOK dkk=DKK " +
        "kroner=? crowns=? kr=? pln=PLN zloty=PLN czk=CZK inr=INR rupees=INR jpy=JPY yen=JPY zar=ZAR");

    private static readonly FrozenDictionary<string, string> Countries = Table(
        "us=USD american=USD a=AUD au=AUD australian=AUD aussie=AUD c=CAD ca=CAD canadian=CAD nz=NZD zealand=NZD " +
        "singapore=SGD hk=HKD");

    /// <summary>The currency written just before an amount, and the token at which it begins.</summary>
    public static (string? Code, int First) Before(ImmutableArray<Token> tokens, int at, int first)
    {
        var i = at - 1;
        if (i < first || !Words.TryGetValue(tokens[i].Norm, out var code) || !StandsBefore(tokens[i])) return (null, at);
        var isGlued = tokens[i].Is("$") && i > first && tokens[i - 1].End == tokens[i].Start;
        return isGlued && Countries.TryGetValue(tokens[i - 1].Norm, out var dollar) ? (dollar, i - 1) : (code, i);
    }

    /// <summary>The currency written or said just after an amount, and the first token after it.</summary>
    public static (string? Code, int End) After(ImmutableArray<Token> tokens, int at, int end)
    {
        var i = at;
        if (i + 1 < end && tokens[i].Is("new") && tokens[i + 1].Is("zealand")) i++;
        if (i + 1 < end && tokens[i + 1].Norm is "dollars" or "dollar" or "$" && Countries.TryGetValue(tokens[i].Norm, out var dollar)) return (dollar, i + 2);
        if (at + 1 < end && tokens[at].Is("swiss") && tokens[at + 1].Norm is "francs" or "franc") return ("CHF", at + 2);
        if (at < end && tokens[at].Is("swedish") && at + 1 < end && tokens[at + 1].Norm is "crowns" or "krona") return ("SEK", at + 2);
        if (at + 1 < end && tokens[at].Is(",") && tokens[at + 1].Kind is TokenKind.Word && Words.TryGetValue(tokens[at + 1].Norm, out var afterPause)) return (afterPause, at + 2);
        return at < end && Words.TryGetValue(tokens[at].Norm, out var code) ? (code, at + 1) : (null, at);
    }

    private static bool StandsBefore(Token token) => token.Kind is TokenKind.Symbol || (token.Norm.Length == 3 && !token.Is("yen")) || token.Is("kr");

    private static FrozenDictionary<string, string> Table(string pairs) => pairs.Split(' ').Select(p => p.Split('='))
        .ToFrozenDictionary(p => p[0], p => p[1] is "?" ? Unnamed : p[1], StringComparer.Ordinal);
}
