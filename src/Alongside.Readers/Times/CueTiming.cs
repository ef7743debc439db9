namespace Alongside.Readers.Times;

/// <summary>The line that begins a cue: <c>00:01.000 --&gt; 00:02.500 align:start</c>.</summary>
/// <param name="StartSeconds">When it begins.</param>
/// <param name="EndSeconds">When it ends; null where what follows the arrow is no time.</param>
internal readonly record struct CueTiming(double StartSeconds, double? EndSeconds)
{
    private const string Arrow = "-->";

    // A timing line is a time, an arrow, a time and settings: its arrow comes early, however long the line is.
    private const int ArrowWithin = 64;

    /// <summary>Reads the line; settings behind the second time are passed over.</summary>
    public static bool TryRead(ReadOnlySpan<char> line, out CueTiming timing)
    {
        timing = default;
        var arrow = line[..Math.Min(line.Length, ArrowWithin)].IndexOf(Arrow, StringComparison.Ordinal);
        if (arrow <= 0 || !ClockTime.TryRead(line[..arrow], out var start)) return false;
        var rest = line[(arrow + Arrow.Length)..].TrimStart();
        timing = new CueTiming(start.Seconds, ClockTime.TryReadStart(rest, out var end, out _) ? end.Seconds : null);
        return true;
    }
}
