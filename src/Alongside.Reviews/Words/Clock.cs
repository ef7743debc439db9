using System.Globalization;
using Alongside.Listening.Conversations;

namespace Alongside.Reviews.Words;

/// <summary>Times and lengths of time as one says them.</summary>
public static class Clock
{
    // Longer than any conversation, and short enough for every sum of it with a date.
    private const double LongestSeconds = 3e9;

    /// <summary>A place in a recording: <c>3:07</c>, <c>1:02:33</c>.</summary>
    public static string Offset(double seconds)
    {
        var whole = (long)Math.Clamp(Math.Floor(seconds), 0, LongestSeconds);
        return whole < 3600
            ? string.Create(CultureInfo.InvariantCulture, $"{whole / 60}:{whole % 60:00}")
            : string.Create(CultureInfo.InvariantCulture, $"{whole / 3600}:{whole / 60 % 60:00}:{whole % 60:00}");
    }

    /// <summary>A length of time: <c>0.8 s</c>, <c>45 s</c>, <c>1 min 16 s</c>, <c>2 h 5 min</c>.</summary>
    public static string Length(double seconds)
    {
        var sign = seconds < 0 ? "−" : "";
        var size = Math.Min(Math.Abs(seconds), LongestSeconds);
        if (size < 9.95) return sign + size.ToString("0.#", CultureInfo.InvariantCulture) + " s";
        var whole = (long)Math.Round(size);
        if (whole < 60) return string.Create(CultureInfo.InvariantCulture, $"{sign}{whole} s");
        var (minutes, rest) = (whole / 60, whole % 60);
        if (minutes < 60) return string.Create(CultureInfo.InvariantCulture, $"{sign}{minutes} min{(rest > 0 ? $" {rest} s" : "")}");
        var (hours, minutesLeft) = (minutes / 60, minutes % 60);
        return string.Create(CultureInfo.InvariantCulture, $"{sign}{hours} h{(minutesLeft > 0 ? $" {minutesLeft} min" : "")}");
    }

    /// <summary>A length of time in whole words, roughly: <c>40 seconds</c>, <c>31 minutes</c>, <c>1 hour 4 minutes</c>, <c>3 days</c>.</summary>
    public static string Roughly(double seconds)
    {
        var size = Math.Clamp(seconds, 0, LongestSeconds);
        if (size < 90) return Plural((long)Math.Round(size), "second");
        var minutes = (long)Math.Round(size / 60);
        if (minutes < 60) return Plural(minutes, "minute");
        if (minutes < 36 * 60) return Plural(minutes / 60, "hour") + (minutes % 60 > 0 ? " " + Plural(minutes % 60, "minute") : "");
        return Plural((long)Math.Round(size / 86400), "day");
    }

    /// <summary>
    /// Where an utterance stands: the place in the recording for a call, date and time on the sender's clock for messages;
    /// null where the source does not say.
    /// </summary>
    public static string? At(Conversation conversation, Utterance utterance)
    {
        ArgumentNullException.ThrowIfNull(conversation);
        ArgumentNullException.ThrowIfNull(utterance);
        if (utterance.StartSeconds is not { } start || !double.IsFinite(start)) return null;
        if (conversation.Medium == Medium.Call) return Offset(start);
        return Moment(conversation, start)?.ToString("d MMM, HH:mm", CultureInfo.InvariantCulture);
    }

    /// <summary>The moment that lies <paramref name="seconds"/> after the start, on the clock of the source; null where there is no date.</summary>
    public static DateTime? Moment(Conversation conversation, double seconds)
    {
        ArgumentNullException.ThrowIfNull(conversation);
        if (conversation.StartedAt is not { } started || !(Math.Abs(seconds) < LongestSeconds)) return null;
        return started.Local.Year is > 100 and < 9900 ? started.Local.AddSeconds(seconds) : null;
    }

    /// <summary>A day: <c>31 May 2026</c>.</summary>
    public static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    private static string Plural(long count, string unit) =>
        string.Create(CultureInfo.InvariantCulture, $"{count:N0} {unit}{(count == 1 ? "" : "s")}");
}
