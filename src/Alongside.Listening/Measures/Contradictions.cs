using Alongside.Listening.Moves;

namespace Alongside.Listening.Measures;

/// <summary>
/// <c>contradictions</c>: how many times the seller denied, corrected or argued with what the customer had said. A count, 0
/// and up. Rests on the seller's utterances.
/// <para>
/// Confront (Con) in MITI 4.2.1, which sets no threshold for it. Setting a plain fact right when asked is none; a
/// contradiction wrapped in agreement ("yes, but") is one.
/// </para>
/// </summary>
internal static class Contradictions
{
    private static readonly Measure Blank = new(
        "contradictions", null, "count", 0,
        "How many times the seller denied, corrected or argued with what the customer had said.",
        "Confront (Con) in MITI 4.2.1.");

    public static Measure Of(Tally tally) => Counted.Seller(tally, Blank, tally.Count(Label.Contradiction));
}
