namespace Alongside.Listening.Measures;

/// <summary>
/// <c>patience-after-pushback</c>: the median of the pauses before the seller's replies to pushback
/// (<see cref="Pushback.Response.PauseSeconds"/>). Seconds, above 0; overlaps and pauses of nothing left out as in
/// <see cref="Patience"/>. Rests on the pauses counted.
/// <para>
/// Ours. Where people disagree they usually pause first (Pomerantz 1984, on dispreferred turns), so a longer pause is no
/// proof of listening, nor a shorter one of the lack of it.
/// </para>
/// </summary>
internal static class PatienceAfterPushback
{
    private static readonly Measure Blank = new(
        "patience-after-pushback", null, "seconds", 0,
        "The median of the pauses between a pushback's last word and the seller's first; overlaps are left out.",
        "Ours, after patience (Gong).");

    public static Measure Of(Tally tally)
    {
        if (!tally.IsUnderstood) return Blank with { Unmeasurable = WhyNot.NoLanguage };
        if (!tally.IsSpoken) return Blank with { Unmeasurable = WhyNot.Written };
        if (tally.Responses.IsEmpty) return Blank with { Unmeasurable = WhyNot.NoPushback };
        var pauses = new List<double>();
        var timed = 0;
        foreach (var response in tally.Responses)
        {
            if (SpeechTime.Usable(response.PauseSeconds) is not { } pause) continue;
            timed++;
            pause = Math.Round(pause, 3);
            if (pause > 0) pauses.Add(pause);
        }

        if (pauses.Count > 0) return Blank with { Value = Median.Of(pauses), N = pauses.Count };
        return Blank with { Unmeasurable = timed == 0 ? WhyNot.NoEndTimes : "The times show no pause after a pushback: the replies abut or overlap." };
    }
}
