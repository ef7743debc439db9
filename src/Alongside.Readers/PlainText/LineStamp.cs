using Alongside.Readers.Times;

namespace Alongside.Readers.PlainText;

/// <summary>A time written beside the words: <c>[00:01:02]</c>, <c>(01:02)</c>, <c>00:01:02</c>, <c>[00:01.000 --&gt; 00:04.000]</c>.</summary>
/// <param name="Start">The time.</param>
/// <param name="EndSeconds">The second time, where there is one.</param>
/// <param name="IsLoose">Whether it might be a time of day in the text instead: two numbers without brackets, "10:30 Meeting".</param>
/// <param name="Length">How much of the text it takes, the marks and white space behind it included.</param>
internal readonly record struct LineStamp(ClockReading Start, double? EndSeconds, bool IsLoose, int Length)
{
    // "[0000:00:00.000000000 --> 0000:00:00.000000000]"
    private const int MaxLength = 60;

    /// <summary>Reads the stamp at the beginning of a text; null where there is none.</summary>
    public static LineStamp? ReadStart(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return null;
        var window = text[..Math.Min(text.Length, MaxLength)];
        if (text[0] is '[' or '(')
        {
            var close = window.IndexOf(text[0] == '[' ? ']' : ')');
            return close > 0 && ReadRange(window[1..close].Trim()) is { } inside ? inside with { IsLoose = false, Length = Behind(text, close + 1) } : null;
        }

        if (!ClockTime.TryReadStart(text, out var start, out var length)) return null;
        if (length < text.Length && !char.IsWhiteSpace(text[length])) return null;
        return new LineStamp(start, null, IsLoose: !start.HasHours && !start.HasDecimals, Behind(text, length));
    }

    /// <summary>
    /// How much of the text a bracket takes that was meant for a time but is none, such as <c>[00:09:025]</c>; 0 where there is
    /// none. Whoever speaks behind it still speaks, only when is not known.
    /// </summary>
    public static int GarbledLength(ReadOnlySpan<char> text)
    {
        if (text is not ['[', ..]) return 0;
        var close = text[..Math.Min(text.Length, MaxLength)].IndexOf(']');
        if (close <= 1 || !text[1..close].Contains(':')) return 0;
        return text[1..close].IndexOfAnyExcept("0123456789:.,") < 0 ? Behind(text, close + 1) : 0;
    }

    private static LineStamp? ReadRange(ReadOnlySpan<char> inside)
    {
        if (!ClockTime.TryReadStart(inside, out var start, out var length)) return null;
        var rest = inside[length..].Trim().TrimStart("->–—").TrimStart();
        if (rest.IsEmpty) return new LineStamp(start, null, false, 0);
        return ClockTime.TryRead(rest, out var end) ? new LineStamp(start, end.Seconds, false, 0) : null;
    }

    private static int Behind(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && (char.IsWhiteSpace(text[at]) || text[at] is '-' or '–' or '—' or '|' or '*')) at++;
        return at;
    }
}
