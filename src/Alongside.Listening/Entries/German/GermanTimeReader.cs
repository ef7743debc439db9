using System.Collections.Immutable;
using Alongside.Listening.Entries.Timing;
using Alongside.Listening.Language;

namespace Alongside.Listening.Entries.German;

/// <summary>Reads what in German names a time by itself: a length, a part of a month, a season, a weekday.</summary>
internal static class GermanTimeReader
{
    private static readonly PhraseSet Vague = new(
        "so bald wie möglich|so schnell wie möglich|möglichst bald|möglichst schnell|sommerferien|osterferien|herbstferien|pfingstferien|weihnachtsferien|semesterferien|ferien|ostern|pfingsten|fasching|schulanfang|schulbeginn|saison", Languages.German);

    /// <summary>The time that begins at a token, without the words that bound it; null where none does.</summary>
    public static TimeReading? At(ImmutableArray<Token> tokens, int at, int end, DateOnly? today)
    {
        if (Vague.LengthAt(tokens, at, end) is var vague and > 0) return new TimeReading(at + vague, null, null, Loose: true);
        return GermanDate.Read(tokens, at, end, today) ?? Length(tokens, at, end) ?? Part(tokens, at, end, today) ?? Period(tokens, at, end, today) ?? Weekday(tokens, at, end, today);
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
            if (GermanDate.Year(tokens, at + 1, end) is { } y) return new TimeReading(at + 2, Days.OfMonths(y, month, 1));
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
