using Alongside.Listening.Conversations;

namespace Alongside.Listening.Measures;

/// <summary>
/// Reads times as sources really write them: missing, out of order, ending before they begin, or no number at all. What
/// cannot be a time is treated as missing.
/// </summary>
internal static class SpeechTime
{
    /// <summary>Some thirty years: keeps sums of broken times finite and leaves every real one alone.</summary>
    private const double Furthest = 1e9;

    /// <summary>The time, where it can be one.</summary>
    public static double? Usable(double? seconds) => seconds is >= -Furthest and <= Furthest ? seconds : null;

    /// <summary>How long it took to say; null without both times, and where it ends before it begins.</summary>
    public static double? Seconds(Utterance utterance) =>
        Usable(utterance.StartSeconds) is { } start && Usable(utterance.EndSeconds) is { } end && end >= start ? end - start : null;

    /// <summary>
    /// From the last words of one turn to the first words of the next, in seconds to the millisecond (no source is more
    /// exact); negative where they overlap, null where either time is missing.
    /// </summary>
    public static double? Gap(Tally tally, Turn from, Turn to) =>
        Usable(tally.Utterances[from.Last].EndSeconds) is { } end && Usable(tally.Utterances[to.First].StartSeconds) is { } start
            ? Math.Round(start - end, 3)
            : null;
}
