namespace Alongside.Listening.Entries.Timing;

/// <summary>A stretch of days, both ends included.</summary>
internal readonly record struct Days(DateOnly From, DateOnly To)
{
    public static Days One(DateOnly day) => new(day, day);

    public static Days OfMonths(int year, int month, int count)
    {
        var first = new DateOnly(year, month, 1);
        return new(first, first.AddMonths(count).AddDays(-1));
    }

    /// <summary>Monday to Sunday of the week that holds a day (ISO 8601).</summary>
    public static Days WeekOf(DateOnly day)
    {
        var monday = day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
        return new(monday, monday.AddDays(6));
    }

    /// <summary>The months that begin with <paramref name="month"/>, in the first year in which they are not over on <paramref name="today"/>.</summary>
    public static Days NextMonths(DateOnly today, int month, int count)
    {
        var days = OfMonths(today.Year, month, count);
        var before = OfMonths(today.Year - 1, month, count);
        return before.To >= today ? before : days.To >= today ? days : OfMonths(today.Year + 1, month, count);
    }

    /// <summary>A third of it: the early, the middle or the late part.</summary>
    public Days Third(int which)
    {
        var length = To.DayNumber - From.DayNumber + 1;
        var third = Math.Max(1, length / 3);
        return which switch
        {
            0 => new(From, From.AddDays(third - 1)),
            1 => new(From.AddDays(third), From.AddDays(2 * third - 1)),
            _ => new(From.AddDays(2 * third), To),
        };
    }
}
