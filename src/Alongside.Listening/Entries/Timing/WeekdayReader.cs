using System.Collections.Immutable;
using Alongside.Listening.Language;

namespace Alongside.Listening.Entries.Timing;

/// <summary>
/// Reads weekdays and "tomorrow". "Next Tuesday" is the coming one for some people and the one in the week after for others: then both
/// are possible days, and it is loose.
/// </summary>
internal static class WeekdayReader
{
    /// <summary>The day that begins at a token, or null.</summary>
    public static TimeReading? Read(ImmutableArray<Token> tokens, int at, int first, int end, DateOnly? today)
    {
        var norm = tokens[at].Norm;
        if (norm is "tomorrow") return new TimeReading(at + 1, today is { } now ? Days.One(now.AddDays(IsDayAfter(tokens, at, first) ? 2 : 1)) : null);
        if (norm is "today" && at > first && tokens[at - 1].Norm is "by" or "later") return new TimeReading(at + 1, today is { } t ? Days.One(t) : null);
        var isNext = norm is "next";
        var i = isNext || norm is "this" or "coming" ? at + 1 : at;
        if (i >= end || Of(tokens[i].Norm) is not { } weekday) return null;
        if (i > first && tokens[i - 1].Norm is "every" or "last" or "each" or "per") return null;
        if (i + 1 < end && tokens[i + 1].Norm is "week" or "fortnight") return new TimeReading(i + 2, Plus(Coming(today, weekday), 7));
        var coming = Coming(today, weekday);
        if (!isNext || coming is not { } days || today is not { } day) return new TimeReading(i + 1, coming, null, isNext);
        var inNextWeek = Days.WeekOf(day.AddDays(7)).From.AddDays(((int)weekday + 6) % 7);
        return new TimeReading(i + 1, days with { To = inNextWeek }, null, inNextWeek != days.To);
    }

    private static bool IsDayAfter(ImmutableArray<Token> tokens, int at, int first) => at - 2 >= first && tokens[at - 1].Is("after") && tokens[at - 2].Is("day");

    private static Days? Coming(DateOnly? today, DayOfWeek weekday)
    {
        if (today is not { } now) return null;
        var ahead = ((int)weekday - (int)now.DayOfWeek + 7) % 7;
        return Days.One(now.AddDays(ahead == 0 ? 7 : ahead));
    }

    private static Days? Plus(Days? days, int count) => days is { } d ? new Days(d.From.AddDays(count), d.To.AddDays(count)) : null;

    private static DayOfWeek? Of(string norm) => norm switch
    {
        "monday" => DayOfWeek.Monday,
        "tuesday" or "tues" => DayOfWeek.Tuesday,
        "wednesday" => DayOfWeek.Wednesday,
        "thursday" or "thurs" => DayOfWeek.Thursday,
        "friday" => DayOfWeek.Friday,
        "saturday" => DayOfWeek.Saturday,
        "sunday" => DayOfWeek.Sunday,
        _ => null,
    };
}
