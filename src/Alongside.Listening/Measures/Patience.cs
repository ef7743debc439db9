using Alongside.Listening.Conversations;

namespace Alongside.Listening.Measures;

/// <summary>
/// <c>patience</c>: the median of the pauses that the seller left when the turn passed from the customer to them, from the
/// end of the customer's last words to the seller's first that are no back-channel. Seconds, above 0. Pauses of exactly
/// nothing are left out (many transcribers end each cue where the next begins), overlaps are counted apart
/// (<see cref="Overlaps"/>). Rests on the pauses counted.
/// <para>
/// Term: Gong. Gaps and overlaps as in Heldner and Edlund 2010. In ordinary talk in any language the usual gap is about a fifth
/// of a second (Stivers et al. 2009), and automatic transcripts are no more exact than that: read it within one tool only.
/// </para>
/// </summary>
internal static class Patience
{
    private static readonly Measure Blank = new(
        "patience", null, "seconds", 0,
        "The median of the pauses between the customer's last word and the seller's first, where the turn passed to the seller; overlaps are counted apart.",
        "Term: Gong. Gap: Heldner and Edlund 2010.");

    public static Measure Of(Tally tally)
    {
        if (!tally.IsSpoken) return Blank with { Unmeasurable = WhyNot.Written };
        var pauses = new List<double>();
        var timed = 0;
        for (var i = 1; i < tally.Turns.Length; i++)
        {
            var (from, to) = (tally.Turns[i - 1], tally.Turns[i]);
            if (from.Side is not Side.Customer || to.Side is not Side.Seller || SpeechTime.Gap(tally, from, to) is not { } gap) continue;
            timed++;
            if (gap > 0) pauses.Add(gap);
        }

        if (pauses.Count > 0) return Blank with { Value = Median.Of(pauses), N = pauses.Count };
        return Blank with { Unmeasurable = timed == 0 ? WhyNot.NoEndTimes : "The times show no pause before the seller's turns: they abut or overlap." };
    }
}
