using System.Collections.Immutable;
using Alongside.Listening.Entries.Numbers;
using Alongside.Listening.Language;

namespace Alongside.Listening.Entries.Timing;

/// <summary>
/// Reads weeks, months, quarters, seasons and years, and parts of them: "the end of May", "early next year", "Q2", "mid-June". The seasons are
/// the northern half's, by whole months, and therefore always loose.
/// </summary>
internal static class PeriodReader
{
    private static readonly PhraseSet Early = new(
        "early|early in|start of|the start of|beginning of|the beginning of|early part of|the early part of|first half of|" +
        "the first half of");
    private static readonly PhraseSet Middle = new("mid|middle of|the middle of");
    private static readonly PhraseSet Late = new(
        "late|late in|end of|the end of|back end of|the back end of|second half of|the second half of|ends of");

    /// <summary>The period that begins at a token, with its part, or null.</summary>
    public static TimeReading? Read(Passage passage, int at, int first, int end, DateOnly? today)
    {
        var tokens = passage.Tokens;
        var (part, i) = Part(tokens, at, end);
        if (part >= 0 && i < end && tokens[i].Is("the")) i++;
        if (ReadWhole(passage, i, first, end, today, hasPart: part >= 0) is not { } whole) return null;
        if (part < 0) return whole;
        var isEnd = part == 2 && !tokens[at].Is("late");
        var isLoose = whole.Loose || tokens[at].Norm is "early" or "mid" or "late";
        return whole with { Days = whole.Days is { } days ? PartOf(days, part, isEnd) : null, Loose = isLoose, IsEnd = isEnd };
    }

    /// <summary>The end of a week is its Friday and the weekend, the end of a year its last month; else a third.</summary>
    private static Days PartOf(Days days, int part, bool isEnd)
    {
        var length = days.To.DayNumber - days.From.DayNumber + 1;
        if (!isEnd) return days.Third(part);
        return length switch
        {
            7 => days with { From = days.To.AddDays(-2) },
            > 31 => days with { From = new DateOnly(days.To.Year, days.To.Month, 1) },
            _ => days.Third(part),
        };
    }

    private static (int Part, int End) Part(ImmutableArray<Token> tokens, int at, int end)
    {
        if (Late.LengthAt(tokens, at, end) is var late and > 0) return (2, at + late);
        if (Early.LengthAt(tokens, at, end) is var early and > 0) return (0, at + early);
        return Middle.LengthAt(tokens, at, end) is var middle and > 0 ? (1, at + middle) : (-1, at);
    }

    private static TimeReading? ReadWhole(Passage passage, int at, int first, int end, DateOnly? today, bool hasPart)
    {
        if (at >= end) return null;
        var tokens = passage.Tokens;
        var norm = tokens[at].Norm;
        if (MonthNames.Number(norm) is var month and > 0)
            return MonthNames.IsMeant(passage, at, first, end) ? Months(tokens, at + 1, end, month, 1, today, loose: false) : null;
        if (norm is "q" && at + 1 < end && tokens[at + 1].Norm is "1" or "2" or "3" or "4")
            return Months(tokens, at + 2, end, 3 * (tokens[at + 1].Norm[0] - '1') + 1, 3, today, loose: false);
        if (at + 1 < end && tokens[at + 1].Is("quarter") && Quarter(norm) is var quarter and > 0) return Months(tokens, at + 2, end, 3 * quarter - 2, 3, today, loose: false);
        if (Season(norm) is var season and > 0) return IsSeasonMeant(tokens, at, first, end, hasPart) ? Months(tokens, at + 1, end, season, 3, today, loose: true) : null;
        if (norm is "next" or "this" or "coming" && at + 1 < end) return Relative(passage, at, first, end, today);
        if (hasPart && Named(norm, today) is { } named) return new TimeReading(at + 1, named.Days);
        return CalendarDayReader.YearAt(tokens, at, end) is { } year && (hasPart || (at > first && IsYearPreposition(tokens[at - 1].Norm)))
            ? new TimeReading(year.End, Days.OfMonths(year.Year, 1, 12))
            : null;
    }

    private static bool IsYearPreposition(string norm) => norm is "in" or "by" or "until" or "before" or "during" or "sometime";

    /// <summary>Months in the year that is said with them, or in the coming ones.</summary>
    private static TimeReading Months(ImmutableArray<Token> tokens, int at, int end, int month, int count, DateOnly? today, bool loose)
    {
        if (CalendarDayReader.YearAt(tokens, at, end) is { } said) return new TimeReading(said.End, Days.OfMonths(said.Year, month, count), null, loose);
        var i = at < end && tokens[at].Is("of") ? at + 1 : at;
        if (i + 1 < end && tokens[i].Norm is "next" or "this" or "the" && tokens[i + 1].Is("year"))
        {
            var year = today?.Year + (tokens[i].Is("next") ? 1 : 0);
            return new TimeReading(i + 2, year is { } y ? Days.OfMonths(y, month, count) : null, null, loose);
        }

        return new TimeReading(at, today is { } now ? Days.NextMonths(now, month, count) : null, null, loose);
    }

    /// <summary>"next month", "this week", "the coming year", "next spring".</summary>
    private static TimeReading? Relative(Passage passage, int at, int first, int end, DateOnly? today)
    {
        var tokens = passage.Tokens;
        var norm = tokens[at + 1].Norm;
        var isNext = !tokens[at].Is("this");
        if (MonthNames.Number(norm) is var month and > 0) return MonthNames.IsMeant(passage, at + 1, first, end) ? Months(tokens, at + 2, end, month, 1, today, loose: isNext) : null;
        if (Season(norm) is var season and > 0) return Months(tokens, at + 2, end, season, 3, today, loose: true);
        if (norm is not ("week" or "month" or "quarter" or "year")) return null;
        return new TimeReading(at + 2, today is { } now ? Around(norm, isNext ? 1 : 0, now) : null);
    }

    /// <summary>"(the end of) the month": the one that is running.</summary>
    private static TimeReading? Named(string norm, DateOnly? today) =>
        norm is "week" or "month" or "quarter" or "year" ? new TimeReading(0, today is { } now ? Around(norm, 0, now) : null) : null;

    private static Days Around(string unit, int ahead, DateOnly today) => unit switch
    {
        "week" => Days.WeekOf(today.AddDays(7 * ahead)),
        "month" => Days.OfMonths(today.AddMonths(ahead).Year, today.AddMonths(ahead).Month, 1),
        "quarter" => Days.OfMonths(today.AddMonths(3 * ahead).Year, (today.AddMonths(3 * ahead).Month - 1) / 3 * 3 + 1, 3),
        _ => Days.OfMonths(today.Year + ahead, 1, 12),
    };

    private static int Quarter(string norm) => NumberWords.Ordinal(norm) is >= 1 and <= 4 and var quarter ? quarter : 0;

    private static int Season(string norm) => norm switch { "spring" => 3, "summer" => 6, "autumn" or "fall" => 9, "winter" => 12, _ => 0 };

    private static bool IsSeasonMeant(ImmutableArray<Token> tokens, int at, int first, int end, bool hasPart)
    {
        if (at + 1 < end && tokens[at + 1].Norm is "holidays" or "holiday" or "break" or "clean" or "cleaning" or "water" or "back" or "through" or "apart" or "out" or "for" && !tokens[at + 1].Is("for")) return false;
        var previous = at > first ? tokens[at - 1].Norm : "";
        var beforeThat = at > first + 1 ? tokens[at - 2].Norm : "";
        return hasPart || previous is "in" or "by" or "until" or "before" or "after" or "during" or "till" or "over"
            || (previous is "the" && beforeThat is "in" or "by" or "until" or "before" or "after" or "during" or "over" or "for" or "till" or "through");
    }
}
