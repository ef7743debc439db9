namespace Alongside.Readers.WhatsApp;

/// <summary>What stands before a message: the three numbers of a date, in an order not yet known, and a time.</summary>
/// <param name="First">The first number of the date as written.</param>
/// <param name="Second">The second number.</param>
/// <param name="Third">The third number; two or four digits for a year.</param>
/// <param name="FirstIsYear">Whether the first number has four digits.</param>
/// <param name="LooksAmerican">Slashes, no leading zeros, and a twelve-hour clock in capitals: how the only common month-first region writes.</param>
/// <param name="Time">The time of day.</param>
/// <param name="Length">How many characters of the line the header takes.</param>
internal readonly record struct WhatsAppHeader(
    int First, int Second, int Third, bool FirstIsYear, bool LooksAmerican, TimeSpan Time, int Length)
{
    /// <summary>The day as a number that grows with time (<c>20260304</c>), or 0 where there is no such month or day.</summary>
    public int DayNumber(WhatsAppDateOrder order)
    {
        var (year, month, day) = InOrder(order);
        return month is >= 1 and <= 12 && day is >= 1 and <= 31 ? (year * 10_000) + (month * 100) + day : 0;
    }

    /// <summary>The date and time, or null where the calendar has no such day.</summary>
    public DateTime? When(WhatsAppDateOrder order)
    {
        var (year, month, day) = InOrder(order);
        return year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateTime(year, month, day, 0, 0, 0, DateTimeKind.Unspecified) + Time
            : null;
    }

    private (int Year, int Month, int Day) InOrder(WhatsAppDateOrder order) => order switch
    {
        WhatsAppDateOrder.YearFirst => (First, Second, Third),
        WhatsAppDateOrder.MonthFirst => (FullYear(Third), First, Second),
        _ => (FullYear(Third), Second, First),
    };

    private static int FullYear(int year) => year < 100 ? 2000 + year : year;
}
