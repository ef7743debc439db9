using Alongside.Listening.Conversations;
using Alongside.Listening.Moves;

namespace Alongside.Listening.Measures;

/// <summary>
/// <c>pushbacks</c>: in how many of the customer's turns something pushed back. A count, 0 and up. Rests on the customer's
/// turns.
/// <para>
/// Ours; close to sustain talk and discord in the MI literature, which our kinds of pushback cut by subject. Pushback is
/// no failure of the seller's: a conversation without any may simply have stayed polite.
/// </para>
/// </summary>
internal static class Pushbacks
{
    private static readonly Measure Blank = new(
        "pushbacks", null, "count", 0,
        "In how many of the customer's turns something pushed back.",
        "Ours; close to sustain talk in MISC 2.5.");

    /// <summary>Counts the turns with a pushback that is at least that sure.</summary>
    public static Measure Of(Tally tally, double leastConfidence = 0)
    {
        var pushbacks = 0;
        foreach (var turn in tally.Turns)
            if (turn.Side is Side.Customer && tally.Carries(turn, static label => label.IsPushback(), leastConfidence)) pushbacks++;
        return Counted.Customer(tally, Blank, pushbacks, tally.Customer.Turns);
    }
}
