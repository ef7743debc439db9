using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Alongside.Listening.Language;

/// <summary>Finds where sentences end: at <c>. ? ! …</c> and line breaks, but not after "e.g." or "Mr.".</summary>
internal static class Sentence
{
    private static readonly FrozenSet<string> Abbreviations =
        new[] { "mr", "mrs", "ms", "dr", "prof", "st", "e", "g", "i", "eg", "ie", "etc", "approx", "ca", "vs", "no", "inc", "ltd", "co", "p" }
            .ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> German = WordSet.Of(
        "z b d h u a o s v ä bzw usw ca evtl ev ggf inkl exkl zzgl nr hr fr dr prof mag dipl ing st str tel vgl max min mind std mio mrd tsd mwst etc s abs bspw sog resp art lt zb dh ua ph");

    public static ImmutableArray<TokenRange> Split(string text, Token[] tokens, string language)
    {
        var room = tokens.Length <= Clause.FewTokens ? stackalloc TokenRange[tokens.Length] : new TokenRange[tokens.Length];
        var (first, count) = (0, 0);
        for (var i = 0; i < tokens.Length; i++)
        {
            if (i + 1 < tokens.Length && (!EndsAt(text, tokens, i) || (language is Languages.German && GoesOnInGerman(text, tokens, i)))) continue;
            room[count++] = new TokenRange(first, i + 1);
            first = i + 1;
        }

        return [.. room[..count]];
    }

    private static bool EndsAt(string text, Token[] tokens, int i)
    {
        var next = tokens[i + 1];
        for (var at = tokens[i].End; at < next.Start; at++)
            if (text[at] == '\n') return true;
        if (next.Kind is TokenKind.Punctuation && next.Norm is "." or "?" or "!" or "…" or ")" || (next.Is("\"") && next.Start == tokens[i].End)) return false;
        if (tokens[i].Kind is not TokenKind.Punctuation) return false;
        return tokens[i].Norm switch
        {
            "?" or "!" => true,
            "." => next.Start > tokens[i].End && !IsAbbreviation(text, tokens, i),
            "…" => char.IsUpper(text[next.Start]),
            "\"" or ")" => i > 0 && tokens[i - 1].Norm is "." or "?" or "!" && char.IsUpper(text[next.Start]),
            _ => false,
        };
    }

    /// <summary>"z. B.", "Fr. 1'500", "am 3. Mai", "der 3. in diesem Jahr": a full stop that ends nothing.</summary>
    private static bool GoesOnInGerman(string text, Token[] tokens, int i)
    {
        if (!tokens[i].Is(".") || i == 0 || tokens[i - 1].End != tokens[i].Start || text.AsSpan(tokens[i].End, tokens[i + 1].Start - tokens[i].End).Contains('\n')) return false;
        if (tokens[i - 1].Kind is TokenKind.Number)
            return tokens[i - 1].Norm.Length <= 2 && (GermanMonths.Number(tokens[i + 1].Norm) > 0 || tokens[i + 1].Norm is "quartal" or "stock" or "og" or "klasse" or "woche" || char.IsLower(text[tokens[i + 1].Start]));
        return German.Contains(tokens[i - 1].Norm);
    }

    /// <summary>"no." ends a sentence unless a figure follows; the others go on unless they stand alone.</summary>
    private static bool IsAbbreviation(string text, Token[] tokens, int i) =>
        i > 0 && Abbreviations.Contains(tokens[i - 1].Norm) && tokens[i - 1].End == tokens[i].Start
        && (tokens[i - 1].Norm is "no" or "p" or "i" or "co" or "inc" or "ltd" or "etc" ? !char.IsUpper(text[tokens[i + 1].Start]) && tokens[i + 1].Kind is TokenKind.Number : true);
}
