using System.Collections.Immutable;
using System.Globalization;
using Alongside.Listening.Entries.Numbers;
using Alongside.Listening.Language;

namespace Alongside.Listening.Entries.Timing;

/// <summary>Reads single days: "May 12", "the 12th of May", 2026-05-12, 12.05.2026. A date that could be read in two ways (12/05/2026) is left loose.</summary>
internal static class CalendarDayReader
{
    /// <summary>The day that begins at a token, or null.</summary>
    public static TimeReading? Read(ImmutableArray<Token> tokens, int at, int end, DateOnly? today) =>
        tokens[at].Kind is TokenKind.Number
            ? ReadDashed(tokens, at, end) ?? ReadSlashed(tokens, at, end) ?? ReadDotted(tokens[at].Norm, at) ?? ReadDayFirst(tokens, at, end, today)
            : ReadMonthFirst(tokens, at, end, today) ?? ReadDayFirst(tokens, at, end, today);

    private static TimeReading? ReadDashed(ImmutableArray<Token> tokens, int at, int end)
    {
        if (at + 5 > end || tokens[at].Norm.Length != 4 || !tokens[at + 1].Is("–") || !tokens[at + 3].Is("–")) return null;
        return Whole(tokens[at].Norm) is { } year && Whole(tokens[at + 2].Norm) is { } month && Whole(tokens[at + 4].Norm) is { } day && Day(year, month, day) is { } date
            ? new TimeReading(at + 5, Days.One(date))
            : null;
    }

    private static TimeReading? ReadSlashed(ImmutableArray<Token> tokens, int at, int end)
    {
        if (at + 5 > end || !tokens[at + 1].Is("/") || !tokens[at + 3].Is("/")) return null;
        if (Whole(tokens[at].Norm) is not { } a || Whole(tokens[at + 2].Norm) is not { } b || Whole(tokens[at + 4].Norm) is not { } year) return null;
        if (tokens[at + 4].Norm.Length == 2) year += 2000;
        var dayFirst = Day(year, b, a);
        var monthFirst = Day(year, a, b);
        if (dayFirst is null && monthFirst is null) return null;
        if (dayFirst is not null && monthFirst is not null && dayFirst != monthFirst) return new TimeReading(at + 5, null, null, Loose: true);
        return new TimeReading(at + 5, Days.One((dayFirst ?? monthFirst)!.Value));
    }

    private static TimeReading? ReadDotted(string figure, int at)
    {
        var parts = figure.Split('.');
        return parts.Length == 3 && parts[2].Length is 2 or 4 && Whole(parts[0]) is { } day && Whole(parts[1]) is { } month && Whole(parts[2]) is { } year
            && Day(year < 100 ? 2000 + year : year, month, day) is { } date
            ? new TimeReading(at + 1, Days.One(date))
            : null;
    }

    private static TimeReading? ReadMonthFirst(ImmutableArray<Token> tokens, int at, int end, DateOnly? today)
    {
        var month = MonthNames.Number(tokens[at].Norm);
        if (month == 0 || at + 1 >= end) return null;
        var i = tokens[at + 1].Is("the") ? at + 2 : at + 1;
        return DayNumber(tokens, i, end) is { } day ? WithYear(tokens, day.End, end, month, day.Number, today) : null;
    }

    private static TimeReading? ReadDayFirst(ImmutableArray<Token> tokens, int at, int end, DateOnly? today)
    {
        if (DayNumber(tokens, at, end) is not { } day) return null;
        var i = day.End < end && tokens[day.End].Is("of") ? day.End + 1 : day.End;
        if (i >= end || MonthNames.Number(tokens[i].Norm) is not (var month and > 0)) return null;
        return WithYear(tokens, i + 1, end, month, day.Number, today);
    }

    private static TimeReading? WithYear(ImmutableArray<Token> tokens, int at, int end, int month, int day, DateOnly? today)
    {
        if (YearAt(tokens, at, end) is { } said) return Day(said.Year, month, day) is { } date ? new TimeReading(said.End, Days.One(date)) : null;
        if (day > 29 && Day(2000, month, day) is null) return null;
        if (today is not { } now) return new TimeReading(at, null);
        var coming = Day(now.Year, month, day);
        if (coming is null || coming < now) coming = Day(now.Year + 1, month, day) ?? coming;
        return new TimeReading(at, coming is { } c ? Days.One(c) : null);
    }

    /// <summary>A year in figures, after a comma or not.</summary>
    public static (int Year, int End)? YearAt(ImmutableArray<Token> tokens, int at, int end)
    {
        if (at + 1 < end && tokens[at].Norm is "," or "of" or "in") at++;
        return at < end && tokens[at].Kind is TokenKind.Number && tokens[at].Norm.Length == 4 && Whole(tokens[at].Norm) is { } year and >= 1990 and <= 2100 ? (year, at + 1) : null;
    }

    private static (int Number, int End)? DayNumber(ImmutableArray<Token> tokens, int at, int end)
    {
        if (at >= end) return null;
        var token = tokens[at];
        if (token.Kind is TokenKind.Number)
        {
            if (Whole(token.Norm) is not (>= 1 and <= 31 and var day)) return null;
            return at + 1 < end && tokens[at + 1].Norm is "th" or "st" or "nd" or "rd" ? (day, at + 2) : (day, at + 1);
        }

        var ordinal = NumberWords.Ordinal(token.Norm);
        if (ordinal > 0) return (ordinal, at + 1);
        return token.Norm is "twenty" or "thirty" && at + 1 < end && NumberWords.Ordinal(tokens[at + 1].Norm) is var unit and > 0 and < 10
            ? (NumberWords.SmallNumber(token.Norm) + unit, at + 2)
            : null;
    }

    private static int? Whole(string digits) => digits.Length <= 4 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static DateOnly? Day(int year, int month, int day) =>
        year is >= 1900 and <= 2200 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
}
