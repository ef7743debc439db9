namespace Alongside.Readers.Times;

/// <summary>A time as recordings are marked with: <c>1:02:03.450</c>, <c>00:01:02,5</c>, <c>12:03</c>.</summary>
internal static class ClockTime
{
    /// <summary>
    /// Reads a time at the beginning of <paramref name="text"/>: minutes and seconds, with or without hours before and
    /// decimals (after a point or a comma) behind. <paramref name="length"/> is how much of the text it takes.
    /// </summary>
    public static bool TryReadStart(ReadOnlySpan<char> text, out ClockReading reading, out int length)
    {
        reading = default;
        length = 0;
        Span<int> fields = stackalloc int[3];
        var count = 0;
        var at = 0;
        while (true)
        {
            var digits = CountDigits(text[at..]);
            if (digits == 0 || digits > (count == 0 ? 4 : 2)) return false;
            fields[count++] = int.Parse(text.Slice(at, digits), System.Globalization.CultureInfo.InvariantCulture);
            at += digits;
            if (count == 3 || at + 1 >= text.Length || text[at] != ':' || !char.IsAsciiDigit(text[at + 1])) break;
            at++;
        }

        if (count < 2 || fields[count - 1] > 59 || (count == 3 && fields[1] > 59)) return false;
        var whole = count == 3 ? (fields[0] * 3600L) + (fields[1] * 60) + fields[2] : (fields[0] * 60L) + fields[1];
        var decimals = 0;
        if (at + 1 < text.Length && text[at] is '.' or ',') decimals = CountDigits(text[(at + 1)..]);
        // Through decimal, so that 103.828 is the double nearest to 103.828.
        var seconds = decimals is > 0 and <= 9
            ? (double)(whole + decimal.Parse(string.Concat("0.", text.Slice(at + 1, decimals)), System.Globalization.CultureInfo.InvariantCulture))
            : whole;
        if (decimals is > 0 and <= 9) at += decimals + 1;
        // "10:30:15:20" and "10:305" are something else.
        if (at < text.Length && (char.IsAsciiDigit(text[at]) || (text[at] == ':' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1])))) return false;
        reading = new ClockReading(seconds, HasHours: count == 3, HasDecimals: decimals > 0);
        length = at;
        return true;
    }

    /// <summary>Reads a text that is a time and nothing else but white space around it.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out ClockReading reading)
    {
        text = text.Trim();
        return TryReadStart(text, out reading, out var length) && length == text.Length;
    }

    private static int CountDigits(ReadOnlySpan<char> text)
    {
        var count = 0;
        while (count < text.Length && count < 12 && char.IsAsciiDigit(text[count])) count++;
        return count;
    }
}
