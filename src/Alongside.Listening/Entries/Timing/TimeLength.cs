using System.Globalization;

namespace Alongside.Listening.Entries.Timing;

/// <summary>A length of time in one unit.</summary>
/// <param name="Count">How many; more than 0.</param>
/// <param name="Unit">H, D, W, M or Y, as ISO 8601 has them.</param>
internal readonly record struct TimeLength(int Count, char Unit)
{
    private const int LongestToCount = 2000;

    /// <summary>The unit that a word names; null where it names none.</summary>
    public static char? UnitOf(string norm) => norm switch
    {
        "hour" or "hours" => 'H',
        "day" or "days" => 'D',
        "week" or "weeks" => 'W',
        "fortnight" or "fortnights" => 'F',
        "month" or "months" => 'M',
        "year" or "years" => 'Y',
        _ => null,
    };

    /// <summary>The length of that many units; a fraction is told in the next smaller unit. Null where it is nothing one plans with.</summary>
    public static TimeLength? Of(decimal count, char unit)
    {
        if (count is <= 0 or > LongestToCount) return null;
        if (unit is 'F') (count, unit) = (count * 2, 'W');
        if (count != decimal.Truncate(count))
        {
            (count, unit) = unit switch
            {
                'Y' => (count * 12, 'M'),
                'M' => (count * 52 / 12, 'W'),
                'W' => (count * 7, 'D'),
                'D' => (count * 24, 'H'),
                _ => (count, unit),
            };
        }

        return new((int)Math.Round(count, MidpointRounding.AwayFromZero), unit);
    }

    public DateOnly After(DateOnly day) => Unit switch
    {
        'H' => day.AddDays((Count + 23) / 24),
        'D' => day.AddDays(Count),
        'W' => day.AddDays(7 * Count),
        'M' => day.AddMonths(Count),
        _ => day.AddYears(Count),
    };

    /// <summary>ISO 8601, such as <c>P6W</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"P{(Unit is 'H' ? "T" : "")}{Count}{Unit}");
}
