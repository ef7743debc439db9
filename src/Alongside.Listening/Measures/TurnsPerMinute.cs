namespace Alongside.Listening.Measures;

/// <summary>
/// <c>turns-per-minute</c>: the turns of both sides ÷ the minutes from the first time in the source to the last, silence
/// included. Turns per minute, above 0. Needs a begin for nearly every utterance; rests on turns.
/// <para>
/// Close to what Gong calls interactivity. Two people who tell each other long stories have few turns, and so has a
/// lecture.
/// </para>
/// </summary>
internal static class TurnsPerMinute
{
    /// <summary>Below this a turn more or less decides. Our choice.</summary>
    private const double LeastSeconds = 30;

    private static readonly Measure Blank = new(
        "turns-per-minute", null, "turns per minute", 0,
        "The turns of both sides ÷ the minutes from the first time in the source to the last.",
        "Ours, close to interactivity (Gong). A turn as in Sacks, Schegloff and Jefferson 1974.");

    public static Measure Of(Tally tally)
    {
        if (!tally.IsSpoken) return Blank with { Unmeasurable = WhyNot.Written };
        var (first, last, timed) = (double.MaxValue, double.MinValue, 0);
        foreach (var utterance in tally.Utterances)
        {
            if (SpeechTime.Usable(utterance.StartSeconds) is not { } start) continue;
            timed++;
            first = Math.Min(first, start);
            last = Math.Max(last, Math.Max(start, SpeechTime.Usable(utterance.EndSeconds) ?? start));
        }

        if (timed == 0 || timed < Tally.NearlyAll * tally.Utterances.Length) return Blank with { Unmeasurable = WhyNot.NoTimes };
        var blank = Blank with { N = tally.Turns.Length };
        return last - first >= LeastSeconds
            ? blank with { Value = tally.Turns.Length / ((last - first) / 60) }
            : blank with { Unmeasurable = "It lasted less than half a minute." };
    }
}
