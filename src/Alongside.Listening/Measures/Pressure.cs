using Alongside.Listening.Moves;

namespace Alongside.Listening.Measures;

/// <summary>
/// <c>pressure</c>: how many times the seller used urgency, scarcity, guilt, flattery as a lever, an assumed yes, or asked
/// again after a no. A count, 0 and up. Rests on the seller's utterances.
/// <para>
/// Ours; the terms come from the persuasion literature (Cialdini 2009) and the reason from reactance (Brehm 1966). A real deadline
/// that the customer asked about is none.
/// </para>
/// </summary>
internal static class Pressure
{
    private static readonly Measure Blank = new(
        "pressure", null, "count", 0,
        "How many times the seller used urgency, scarcity, guilt, flattery as a lever, an assumed yes, or asked again after a no.",
        "Ours; terms from Cialdini 2009, reason from Brehm 1966.");

    public static Measure Of(Tally tally) => Counted.Seller(tally, Blank, tally.Count(Label.Pressure));
}
