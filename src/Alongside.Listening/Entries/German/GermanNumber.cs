using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Alongside.Listening.Entries.Numbers;
using Alongside.Listening.Language;

namespace Alongside.Listening.Entries.German;

/// <summary>Reads German numbers: figures ("1.500", "3,5 Tsd."), and words, which are written in one ("zweitausendfünfhundert", "dreieinhalbtausend") or heard in two.</summary>
internal static class GermanNumber
{
    private const decimal Largest = 1_000_000_000m;

    private static readonly FrozenDictionary<string, int> Units =
        ("ein=1 eine=1 einen=1 eins=1 einer=1 zwei=2 zwo=2 drei=3 vier=4 fünf=5 sechs=6 sieben=7 acht=8 neun=9 zehn=10 elf=11 zwölf=12 dreizehn=13 vierzehn=14 fünfzehn=15 sechzehn=16 siebzehn=17 achtzehn=18 neunzehn=19 " +
         "zwanzig=20 dreissig=30 vierzig=40 fünfzig=50 sechzig=60 siebzig=70 achtzig=80 neunzig=90")
        .Split(' ').Select(p => p.Split('=')).ToFrozenDictionary(p => p[0], p => int.Parse(p[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);

    /// <summary>The number that begins at <paramref name="at"/>, or null.</summary>
    public static NumberReading? Read(ImmutableArray<Token> tokens, int at, int end)
    {
        if (at >= end) return null;
        var token = tokens[at];
        var value = token.Kind switch
        {
            TokenKind.Number => Figure.Read(token.Norm.Replace('\u2019', '\'')),
            TokenKind.Word when !IsArticle(token.Norm) => OfWord(token.Norm),
            _ => null,
        };
        if (value is not { } read) return null;
        var (i, scale, isMoneyWord) = (at + 1, read >= 1000 && token.Kind is TokenKind.Word ? 1000m : 1m, false);
        if (i < end && read < 1000 && Scale(tokens[i].Norm) is var factor and > 1)
        {
            (read, scale, isMoneyWord) = (read * factor, factor, tokens[i].Norm is "k");
            i++;
            if (i < end && tokens[i].Kind is TokenKind.Word && OfWord(tokens[i].Norm) is { } rest and < 1000 and >= 10) (read, i) = (read + rest, i + 1);
        }

        return read <= Largest ? new NumberReading(read, i, scale, Loose: false, isMoneyWord, token.Kind is TokenKind.Number) : null;
    }

    /// <summary>What one word comes to; null where it is no number.</summary>
    public static decimal? OfWord(string norm)
    {
        if (norm.Length == 0) return null;
        if (norm is "anderthalb" or "eineinhalb") return 1.5m;
        if (norm.Length > 13 + 20 || !CanBelong(norm)) return null;
        return Thousands(norm);
    }

    /// <summary>The cheap check: whether the word can be a number at all.</summary>
    public static bool CanBelong(string norm) => Units.ContainsKey(norm) || norm.Contains("hundert", StringComparison.Ordinal) || norm.Contains("tausend", StringComparison.Ordinal)
        || norm.EndsWith("einhalb", StringComparison.Ordinal) || norm.EndsWith("zig", StringComparison.Ordinal) || norm.EndsWith("ssig", StringComparison.Ordinal) || norm is "anderthalb";

    private static decimal? Thousands(string word)
    {
        var cut = word.IndexOf("tausend", StringComparison.Ordinal);
        if (cut < 0) return Hundreds(word);
        var front = cut == 0 ? 1 : Hundreds(word[..cut]);
        var back = Behind(word[(cut + "tausend".Length)..], Hundreds);
        // "Tausendfünf" is said for 1500 where prices are talked about.
        return front * 1000 + (back is > 0 and < 10 ? back * 100 : back);
    }

    private static decimal? Hundreds(string word)
    {
        var cut = word.IndexOf("hundert", StringComparison.Ordinal);
        if (cut < 0) return Tens(word);
        var front = cut == 0 ? 1 : Tens(word[..cut]);
        return front * 100 + Behind(word[(cut + "hundert".Length)..], Tens);
    }

    private static decimal? Behind(string rest, Func<string, decimal?> read) =>
        rest.Length == 0 ? 0 : read(rest.StartsWith("und", StringComparison.Ordinal) ? rest[3..] : rest);

    private static decimal? Tens(string word)
    {
        if (word.EndsWith("einhalb", StringComparison.Ordinal)) return Units.TryGetValue(word[..^"einhalb".Length], out var whole) ? whole + 0.5m : null;
        if (Units.TryGetValue(word, out var unit)) return unit;
        var and = word.IndexOf("und", StringComparison.Ordinal);
        return and > 0 && Units.TryGetValue(word[..and], out var one) && Units.TryGetValue(word[(and + 3)..], out var ten) ? ten + one : null;
    }

    private static decimal Scale(string norm) => norm switch { "hundert" => 100, "tausend" or "tausender" or "tsd" or "k" => 1000, "million" or "millionen" or "mio" => 1_000_000, _ => 1 };

    /// <summary>"Ein" is mostly an article.</summary>
    private static bool IsArticle(string norm) => norm is "ein" or "eine" or "einen" or "einer" or "eins";
}
