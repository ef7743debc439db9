namespace Alongside.Listening.Measures;

/// <summary>
/// <c>overlaps</c>: how many times the turn passed, in either direction, before the last words of the other side had ended.
/// A count, 0 and up. Rests on the changes of turn whose times are known.
/// <para>
/// Between-speaker overlap as in Heldner and Edlund 2010. It does not tell an interruption from finishing each other's
/// sentences, and it counts only what the transcriber kept: many give each moment to one speaker.
/// </para>
/// </summary>
internal static class Overlaps
{
    private static readonly Measure Blank = new(
        "overlaps", null, "count", 0,
        "How many times, in either direction, one side began its turn before the other side's last words had ended.",
        "Between-speaker overlap: Heldner and Edlund 2010.");

    public static Measure Of(Tally tally)
    {
        if (!tally.IsSpoken) return Blank with { Unmeasurable = WhyNot.Written };
        var changes = 0;
        var overlaps = 0;
        for (var i = 1; i < tally.Turns.Length; i++)
        {
            if (SpeechTime.Gap(tally, tally.Turns[i - 1], tally.Turns[i]) is not { } gap) continue;
            changes++;
            if (gap < 0) overlaps++;
        }

        return changes > 0 ? Blank with { Value = overlaps, N = changes } : Blank with { Unmeasurable = tally.Turns.Length < 2 ? "Nobody took turns." : WhyNot.NoEndTimes };
    }
}
