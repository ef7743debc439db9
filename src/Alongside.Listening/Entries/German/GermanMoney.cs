using System.Collections.Frozen;
using System.Collections.Immutable;
using Alongside.Listening.Entries.Money;
using Alongside.Listening.Entries.Numbers;
using Alongside.Listening.Language;

namespace Alongside.Listening.Entries.German;

/// <summary>
/// Finds amounts in German: "1.500 €", "Fr. 80.– die Stunde", "so um die fünftausend", "höchstens 38 pro Kopf". As in English, a bare number is one only where money is
/// what is talked about, and nothing else is counted.
/// </summary>
internal static class GermanMoney
{
    private const decimal SmallestBare = 100;

    private static readonly FrozenDictionary<string, string> Currencies =
        "€=EUR euro=EUR euros=EUR eur=EUR franken=CHF fr=CHF sfr=CHF chf=CHF stutz=CHF $=USD dollar=USD usd=USD £=GBP pfund=GBP gbp=GBP"
            .Split(' ').Select(p => p.Split('=')).ToFrozenDictionary(p => p[0], p => p[1], StringComparer.Ordinal);

    private static readonly PhraseSet UpTo = new("bis zu|höchstens|maximal|max|allerhöchstens|unter|nicht mehr als|nicht über|mehr als|über", Languages.German);
    private static readonly PhraseSet UpToAfter = new("höchstens|maximal|max|ist die grenze|ist das höchste|ist obergrenze|als grenze|ist schluss|geht nicht|mehr nicht|und keinen cent mehr", Languages.German);
    private static readonly PhraseSet Hedges = new("ungefähr|etwa|circa|ca|so um die|um die|so|rund|knapp|gut|irgendwas um|vielleicht|zirka|an die", Languages.German);
    private static readonly PhraseSet Between = new("bis|–|oder", Languages.German);
    private static readonly PhraseSet Talk = new(
        "budget|rahmen|ausgeben|ausgegeben|zahlen|zahle|bezahlen|zahlt|kosten|preis|geld|investieren|eingeplant|vorgesehen|zur verfügung|bewilligt|genehmigt|übrig|topf|kasse|beiseite|auf die seite|zugesagt|drin|höchstens|maximal|pro kopf|" +
        "im monat|im jahr|die stunde|pro stunde|netto|brutto|summe|betrag|finanzieren|zuschuss|förderung|dafür|leisten", Languages.German);

    private static readonly FrozenSet<string> Counted = WordSet.Of(
        "leute personen gäste kinder mitarbeiter mitglieder jahre jahren jahr monate monaten wochen woche tage tagen tag stunden minuten uhr kilo kilometer meter quadratmeter zentimeter grad prozent stück seiten zimmer teilnehmer schüler kunden leuten betten plätze mal köpfe tische " +
        "fenster sekunden termine sitzungen rechnungen prozentpunkte kw kwh liter ps");

    /// <summary>The amounts in a range, in their order; where one is taken back ("vierzig, nein, fünfzig") only the last.</summary>
    public static IReadOnlyList<MoneyMention> Read(Passage passage, TokenRange range, bool talkOfMoney)
    {
        var tokens = passage.Tokens;
        var mentions = new List<MoneyMention>(1);
        var isTalk = talkOfMoney || Talk.In(tokens, range);
        for (var i = range.First; i < range.End;)
        {
            if (GermanNumber.Read(tokens, i, range.End) is not { } number)
            {
                i++;
                continue;
            }

            var next = number.End;
            if (At(passage, range, i, number, isTalk, ref next) is { } mention)
            {
                if (mentions.Count > 0 && TakesBack(tokens, mentions[^1].Words.End, mention.Words.First)) mentions.Clear();
                mentions.Add(mention);
            }

            i = next;
        }

        return mentions;
    }

    private static MoneyMention? At(Passage passage, TokenRange range, int at, NumberReading number, bool isTalk, ref int next)
    {
        var tokens = passage.Tokens;
        var (first, low, scale, high) = (at, number.Value, number.Scale, null as decimal?);
        var currency = Before(tokens, ref first, range.First);
        // "Drei- bis viertausend".
        if (next + 1 < range.End && tokens[next].Is("–") && tokens[next + 1].Is("bis")) next++;
        if (Between.LengthAt(tokens, next, range.End) == 1 && GermanNumber.Read(tokens, next + 1, range.End) is { } second && second.Value * (second.Scale > 1 ? 1 : number.Scale) > low)
        {
            if (number.Scale == 1 && second.Scale >= 100 && low * second.Scale < second.Value * second.Scale && low < 100) low *= second.Scale;
            (high, next, scale) = (second.Value, second.End, Math.Max(scale, second.Scale));
        }

        currency = After(tokens, ref next, range.End) ?? currency;
        var per = Per(tokens, ref next, range.End);
        if (next < range.End && currency is null && (Counted.Contains(tokens[next].Norm) || tokens[next].Norm is "%" or ":" or "uhr")) return null;
        if (currency is null && !(number.IsMoneyWord || (isTalk && !IsDateLike(tokens, at, next, number, range.End) && (low >= SmallestBare || per is not null)))) return null;
        if (per is "other") return null;
        var from = first;
        while (Hedges.LengthBefore(tokens, from, range.First) is var hedge and > 0) from -= hedge;
        var limit = UpTo.LengthBefore(tokens, from, range.First);
        from -= limit;
        var isLimit = limit > 0 || UpToAfter.LengthAt(tokens, next, range.End) > 0;
        if (isLimit && limit == 0) next += UpToAfter.LengthAt(tokens, next, range.End);
        var value = new MoneyValue(isLimit && high is null ? null : Plain(low), Plain(high ?? (isLimit ? low : null)), currency, per);
        return new MoneyMention(value, new TokenRange(from, next), scale);
    }

    private static string? Before(ImmutableArray<Token> tokens, ref int first, int start)
    {
        var at = first - 1;
        if (at > start && tokens[at].Is(".") && tokens[at - 1].Norm is "fr" or "sfr") at--;
        if (at < start || !Currencies.TryGetValue(tokens[at].Norm, out var code) || tokens[at].Norm is "euro" or "franken" or "dollar" or "pfund") return null;
        first = at;
        return code;
    }

    private static string? After(ImmutableArray<Token> tokens, ref int next, int end)
    {
        var at = next;
        while (at < end && tokens[at].Kind is TokenKind.Punctuation && tokens[at].Norm is "." or "–" && tokens[at].Start == tokens[at - 1].End) at++;
        if (at >= end || !Currencies.TryGetValue(tokens[at].Norm, out var code)) return null;
        next = at + 1;
        return code;
    }

    private static string? Per(ImmutableArray<Token> tokens, ref int next, int end)
    {
        var at = next;
        while (at < end && tokens[at].Norm is "." or "–" or "netto" or "brutto" or ",") at++;
        if (at + 1 >= end || tokens[at].Norm is not ("pro" or "die" or "der" or "den" or "im" or "in" or "je" or "am" or "jeden" or "jede" or "/")) return null;
        var unitAt = tokens[at].Is("in") ? at + 2 : at + 1;
        if (unitAt >= end) return null;
        var unit = tokens[unitAt].Norm switch { "stunde" or "std" or "h" => "hour", "tag" => "day", "woche" => "week", "monat" or "mt" => "month", "jahr" or "quartal" => "year", _ => null };
        if (tokens[unitAt].Is("quartal")) return null;
        if (unit is null && tokens[at].Norm is not ("pro" or "je" or "/")) return null;
        next = unitAt + 1;
        return unit ?? "other";
    }

    /// <summary>A day ("der 14. Mai"), a year, a clock time.</summary>
    private static bool IsDateLike(ImmutableArray<Token> tokens, int at, int next, NumberReading number, int end) =>
        tokens[at].Norm.Contains(':', StringComparison.Ordinal) || (tokens[at].Norm.Length == 4 && number.Value is >= 1900 and <= 2100 && !tokens[at].Norm.Contains('.', StringComparison.Ordinal))
        || (next < end && (GermanMonths.Number(tokens[next].Norm) > 0 || (next + 1 < end && tokens[next].Is(".") && GermanMonths.Number(tokens[next + 1].Norm) > 0)))
        || (at > 0 && tokens[at - 1].Norm is "seit" or "jahrgang" or "nummer" or "nr" or "kw" or "seite");

    private static bool TakesBack(ImmutableArray<Token> tokens, int from, int to)
    {
        if (to - from is < 1 or > 6) return false;
        for (var i = from; i < to; i++)
            if (tokens[i].Norm is "nein" or "quatsch" or "moment" or "halt" or "vielmehr" or "beziehungsweise") return true;
        return false;
    }

    private static decimal? Plain(decimal? amount) => amount / 1.0000000000000000000000000000m;
}
