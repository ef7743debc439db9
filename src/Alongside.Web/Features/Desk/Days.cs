using System.Globalization;
using Alongside.Documents.Words;
using Alongside.Web.Words;

namespace Alongside.Web.Features.Desk;

/// <summary>Days, as the desk speaks of them.</summary>
internal static class Days
{
    /// <summary>Which day it is where the program runs.</summary>
    public static DateOnly Today(TimeProvider time) => DateOnly.FromDateTime(time.GetLocalNow().DateTime);

    /// <summary>The day, in words.</summary>
    public static string In(this Reader reader, DateOnly day) => FormWords.For(reader.Language).Day(new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero));

    /// <summary>Day and time of day where the program runs, in words.</summary>
    public static string In(this Reader reader, DateTimeOffset moment, TimeProvider time) => FormWords.For(reader.Language).Moment(moment, time.LocalTimeZone);

    /// <summary>When the owner said they would be in touch. It never says that a day has passed.</summary>
    public static string InTouch(this Reader reader, DateOnly day, DateOnly today) => (day.DayNumber - today.DayNumber) switch
    {
        0 => reader.In("You said you’d be in touch today.", "Du wolltest dich heute melden."),
        1 => reader.In("You said you’d be in touch tomorrow.", "Du wolltest dich morgen melden."),
        _ => reader.In($"You said you’d be in touch on {reader.In(day)}.", $"Du wolltest dich am {reader.In(day)} melden."),
    };

    /// <summary>A day as a date field sends it; null where it is none.</summary>
    public static DateOnly? Read(string field) =>
        DateOnly.TryParseExact(field, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>A day as a date field takes it.</summary>
    public static string Field(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
