using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Alongside.Listening.Entries.Timing;
using Alongside.Listening.Language;

namespace Alongside.Listening.Entries.German;

/// <summary>
/// Finds times in German: "bis Ende Mai", "am 14. Mai", "in drei Wochen", "nächste Woche", "im Herbst". Days are given where the words and the conversation's date settle
/// them; what is past ("letzten März") is none.
/// </summary>
internal static class GermanTiming
{
    private static readonly PhraseSet By = new("bis|bis zum|bis zur|bis zu den|spätestens|spätestens am|spätestens bis|bis spätestens|zum|zur", Languages.German);
    private static readonly PhraseSet Before = new("vor|vor dem|vor der|vor den|vorm", Languages.German);
    private static readonly PhraseSet After = new("nach|nach dem|nach der|nach den|erst nach", Languages.German);
    private static readonly PhraseSet From = new("ab|ab dem|ab der|frühestens|frühestens ab|erst ab|erst|nicht vor", Languages.German);
    private static readonly PhraseSet On = new("im|in|am|für|anfang|den|der|in den|in der|während", Languages.German);
    private static readonly PhraseSet Past = new("seit|letzten|letzte|letztes|vorigen|vorige|voriges|seit dem|vergangenen|seit letztem", Languages.German);
    private static readonly PhraseSet Loose = new("ungefähr|etwa|so|so um|irgendwann|circa|ca|vielleicht|so gegen|gegen|eher|am liebsten", Languages.German);
    private static readonly PhraseSet Vague = new(
        "so bald wie möglich|so schnell wie möglich|möglichst bald|möglichst schnell|sommerferien|osterferien|herbstferien|pfingstferien|weihnachtsferien|semesterferien|ferien|ostern|pfingsten|fasching|schulanfang|schulbeginn|saison", Languages.German);

    private static readonly FrozenDictionary<string, int> Ordinals =
        ("ersten=1 zweiten=2 dritten=3 vierten=4 fünften=5 sechsten=6 siebten=7 siebenten=7 achten=8 neunten=9 zehnten=10 elften=11 zwölften=12 dreizehnten=13 vierzehnten=14 fünfzehnten=15 sechzehnten=16 siebzehnten=17 " +
         "achtzehnten=18 neunzehnten=19 zwanzigsten=20 einundzwanzigsten=21 fünfundzwanzigsten=25 dreissigsten=30 einunddreissigsten=31 erster=1 erste=1 fünfzehnte=15")
        .Split(' ').Select(p => p.Split('=')).ToFrozenDictionary(p => p[0], p => int.Parse(p[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);

    /// <summary>The times in a range, in their order.</summary>
    public static IReadOnlyList<TimingMention> Read(Passage passage, TokenRange range, DateOnly? today)
    {
        if (today is { Year: < 1900 or > 2200 }) today = null;
        var mentions = new List<TimingMention>(1);
        for (var i = range.First; i < range.End;)
        {
            if (passage.Tokens[i].Kind is not TokenKind.Word and not TokenKind.Number || At(passage.Tokens, i, range.End, today) is not { } reading)
            {
                i++;
                continue;
            }

            if (Bounded(passage.Tokens, range, i, reading, today) is { } mention) mentions.Add(mention);
            i = Math.Max(i + 1, reading.End);
        }

        return mentions;
    }

    private static TimingMention? Bounded(ImmutableArray<Token> tokens, TokenRange range, int at, TimeReading reading, DateOnly? today)
    {
        var (from, loose) = (at, reading.Loose);
        if (Take(Loose, tokens, range, ref from)) loose = true;
        if (Past.LengthBefore(tokens, from, range.First) > 0) return null;
        (DateOnly? First, DateOnly? Last) bounds = (reading.Days?.From, reading.Days?.To);
        if (reading.Duration is { } length)
        {
            if (from > range.First && tokens[from - 1].Norm is "vor" or "seit") return null;
            var within = from > range.First && tokens[from - 1].Norm is "in" or "innerhalb" or "binnen";
            if (within) from--;
            bounds = within && today is { } now ? tokens[from].Is("in") ? (length.After(now), length.After(now)) : (now, length.After(now)) : (null, null);
        }
        else if (Take(By, tokens, range, ref from)) bounds.First = null;
        else if (Take(From, tokens, range, ref from)) bounds.Last = null;
        else if (Take(Before, tokens, range, ref from)) bounds = (null, reading.IsEnd ? bounds.Last : bounds.First?.AddDays(-1));
        else if (Take(After, tokens, range, ref from)) bounds = (bounds.Last?.AddDays(1), null);
        else _ = Take(On, tokens, range, ref from);
        if (Take(Loose, tokens, range, ref from)) loose = true;
        var value = new TimingValue(bounds.First, bounds.Last, reading.Duration?.ToString(), loose);
        return new TimingMention(value, new TokenRange(from, reading.End), reading.Duration is not null && bounds.Last is null);
    }

    private static bool Take(PhraseSet phrases, ImmutableArray<Token> tokens, TokenRange range, ref int from)
    {
        var length = phrases.LengthBefore(tokens, from, range.First, mostTokens: 4);
        from -= length;
        return length > 0;
    }

    private static TimeReading? At(ImmutableArray<Token> tokens, int at, int end, DateOnly? today)
    {
        if (Vague.LengthAt(tokens, at, end) is var vague and > 0) return new TimeReading(at + vague, null, null, Loose: true);
        return Date(tokens, at, end, today) ?? Length(tokens, at, end) ?? Part(tokens, at, end, today) ?? Period(tokens, at, end, today) ?? Weekday(tokens, at, end, today);
    }

    /// <summary>"14. Mai", "14.5.", "14.05.2026", "zwölften Juni", "am Ersten".</summary>
    private static TimeReading? Date(ImmutableArray<Token> tokens, int at, int end, DateOnly? today)
    {
        var norm = tokens[at].Norm;
        if (tokens[at].Kind is TokenKind.Number && norm.Contains('.', StringComparison.Ordinal))
        {
            var parts = norm.Split('.');
            if (parts.Length is not (2 or 3) || !int.TryParse(parts[0], out var d) || !int.TryParse(parts[1], out var m)) return null;
            var isClosed = at + 1 < end && tokens[at + 1].Is(".");
            if (parts.Length == 2 && !isClosed) return null;
            var year = parts.Length == 3 && int.TryParse(parts[2], out var y) ? y < 100 ? 2000 + y : y : (int?)null;
            return Day(d, m, year, today) is { } known ? new TimeReading(at + (isClosed ? 2 : 1), known.Days) : null;
        }

        var day = tokens[at].Kind is TokenKind.Number && norm.Length <= 2 && int.TryParse(norm, out var number) ? number : Ordinals.GetValueOrDefault(norm);
        if (day is < 1 or > 31) return null;
        var i = at + 1 < end && tokens[at + 1].Is(".") ? at + 2 : at + 1;
        if (i >= end || GermanMonths.Number(tokens[i].Norm) is not (var month and > 0)) return null;
        var said = i + 1 < end && tokens[i + 1].Norm.Length == 4 && int.TryParse(tokens[i + 1].Norm, out var full) && full is > 1990 and < 2100 ? full : (int?)null;
        return Day(day, month, said, today) is { } read ? new TimeReading(said is null ? i + 1 : i + 2, read.Days) : null;
    }

    private static (Days? Days, bool IsDay)? Day(int day, int month, int? year, DateOnly? today)
    {
        if (month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year is >= 1 and <= 9999 ? year.Value : 2000, month)) return null;
        if (year is { } said) return (Days.One(new DateOnly(said, month, day)), true);
        if (today is not { } now) return (null, true);
        for (var y = now.Year; ; y++)
            if (day <= DateTime.DaysInMonth(y, month) && new DateOnly(y, month, day) >= now) return (Days.One(new DateOnly(y, month, day)), true);
    }

    /// <summary>"drei Wochen", "ein halbes Jahr", "14 Tage".</summary>
    private static TimeReading? Length(ImmutableArray<Token> tokens, int at, int end)
    {
        if (tokens[at].Norm is "halbes" or "halben" && at + 1 < end && tokens[at + 1].Is("jahr")) return new TimeReading(at + 2, null, new TimeLength(6, 'M'));
        var count = tokens[at].Norm is "einer" or "einem" or "eine" or "einen" or "ein" ? 1 : GermanNumber.Read(tokens, at, end) is { Scale: 1 } number ? number.Value : 0;
        var i = at + 1;
        if (count <= 0 || i >= end) return null;
        char? unit = tokens[i].Norm switch { "woche" or "wochen" => 'W', "tag" or "tage" or "tagen" => 'D', "monat" or "monate" or "monaten" or "monats" => 'M', "jahr" or "jahre" or "jahren" => 'Y', _ => null };
        return unit is { } u && TimeLength.Of(count, u) is { } length ? new TimeReading(i + 1, null, length) : null;
    }

    /// <summary>"Ende Mai", "Anfang nächster Woche", "Mitte des Monats", "Jahresende".</summary>
    private static TimeReading? Part(ImmutableArray<Token> tokens, int at, int end, DateOnly? today)
    {
        if (tokens[at].Norm is "jahresende" or "monatsende" or "quartalsende")
            return new TimeReading(at + 1, today is { } now ? End(tokens[at].Norm[0], now) : null, null, Loose: false, IsEnd: true);
        var third = tokens[at].Norm switch { "anfang" => 0, "mitte" => 1, "ende" => 2, _ => -1 };
        if (third < 0 || at + 1 >= end) return null;
        var i = tokens[at + 1].Norm is "des" or "der" or "vom" ? at + 2 : at + 1;
        if (i < end && tokens[i].Norm is "monats" or "jahres") return new TimeReading(i + 1, today is { } day ? (tokens[i].Is("monats") ? Days.OfMonths(day.Year, day.Month, 1) : Days.OfMonths(day.Year, 1, 12)).Third(third) : null, null, Loose: false, IsEnd: third == 2);
        return i < end && Period(tokens, i, end, today) is { } whole ? whole with { Days = whole.Days?.Third(third), IsEnd = third == 2 } : null;
    }

    private static Days End(char unit, DateOnly now) => unit switch
    {
        'j' => Days.OfMonths(now.Year, 12, 1),
        'm' => Days.OfMonths(now.Year, now.Month, 1).Third(2),
        _ => Days.OfMonths(now.Year, (now.Month - 1) / 3 * 3 + 3, 1).Third(2),
    };

    /// <summary>A month, a season, "nächste Woche", "nächstes Jahr", "KW 12".</summary>
    private static TimeReading? Period(ImmutableArray<Token> tokens, int at, int end, DateOnly? today)
    {
        var norm = tokens[at].Norm;
        if (GermanMonths.Number(norm) is var month and > 0)
        {
            var year = at + 1 < end && tokens[at + 1].Norm.Length == 4 && int.TryParse(tokens[at + 1].Norm, out var said) && said is > 1990 and < 2100 ? said : (int?)null;
            if (year is { } y) return new TimeReading(at + 2, Days.OfMonths(y, month, 1));
            return new TimeReading(at + 1, today is { } now ? Days.NextMonths(now, month, 1) : null);
        }

        var season = norm switch { "frühjahr" or "frühling" => 3, "sommer" => 6, "herbst" => 9, "winter" => 12, _ => 0 };
        if (season > 0) return new TimeReading(at + 1, today is { } day ? Days.NextMonths(day, season, 3) : null, null, Loose: true);
        if (norm is "weihnachten") return new TimeReading(at + 1, today is { } t ? Days.NextMonths(t, 12, 1) is var december ? new Days(new DateOnly(december.From.Year, 12, 24), new DateOnly(december.From.Year, 12, 26)) : null : null);
        var ahead = norm switch { "nächste" or "nächsten" or "nächster" or "nächstes" or "kommende" or "kommenden" or "kommendes" => 1, "diese" or "diesen" or "dieser" or "dieses" => 0, "heuer" => 0, _ => -1 };
        if (ahead < 0) return null;
        if (norm is "heuer") return new TimeReading(at + 1, today is { } thisYear ? Days.OfMonths(thisYear.Year, 1, 12) : null);
        if (at + 1 >= end) return null;
        if (GermanMonths.Number(tokens[at + 1].Norm) > 0 || tokens[at + 1].Norm is "frühjahr" or "frühling" or "sommer" or "herbst" or "winter") return Period(tokens, at + 1, end, today);
        Days? days = today is { } d ? tokens[at + 1].Norm switch
        {
            "woche" => Days.WeekOf(d.AddDays(7 * ahead)),
            "monat" or "monats" => Days.OfMonths(d.AddMonths(ahead).Year, d.AddMonths(ahead).Month, 1),
            "jahr" or "jahres" => Days.OfMonths(d.Year + ahead, 1, 12),
            "quartal" => Days.OfMonths(d.AddMonths(3 * ahead).Year, (d.AddMonths(3 * ahead).Month - 1) / 3 * 3 + 1, 3),
            _ => null,
        }
        : null;
        return days is not null || tokens[at + 1].Norm is "woche" or "monat" or "jahr" or "quartal" ? new TimeReading(at + 2, days) : null;
    }

    private static TimeReading? Weekday(ImmutableArray<Token> tokens, int at, int end, DateOnly? today)
    {
        var i = tokens[at].Norm is "nächsten" or "kommenden" or "diesen" && at + 1 < end ? at + 1 : at;
        var isMorning = at > 0 && tokens[at - 1].Norm is "guten" or "am";
        if (tokens[i].Norm is "übermorgen" || (tokens[i].Is("morgen") && !isMorning))
            return new TimeReading(i + 1, today is { } t ? Days.One(t.AddDays(tokens[i].Is("morgen") ? 1 : 2)) : null);
        var day = tokens[i].Norm switch { "montag" => 1, "dienstag" => 2, "mittwoch" => 3, "donnerstag" => 4, "freitag" => 5, "samstag" or "sonnabend" => 6, "sonntag" => 7, _ => 0 };
        if (day == 0) return null;
        if (today is not { } now) return new TimeReading(i + 1, null);
        var ahead = (day % 7 - (int)now.DayOfWeek + 7) % 7;
        return new TimeReading(i + 1, Days.One(now.AddDays(ahead == 0 ? 7 : ahead)), null, Loose: i > at);
    }
}
