using Alongside.Listening.Conversations;

namespace Alongside.Listening.Measures;

/// <summary>
/// <c>longest-customer-story</c>: the length of the customer's longest turn (<see cref="LongestTurn"/>). Seconds, or words
/// without speaking times; 0 and up. Rests on the customer's turns.
/// <para>Term: Gong. It does not say what was told: a long complaint about the weather is long too.</para>
/// </summary>
internal static class LongestCustomerStory
{
    private static readonly Measure Blank = new("longest-customer-story", null, "seconds", 0, "", "Term: Gong. A turn as in Sacks, Schegloff and Jefferson 1974.");

    public static Measure Of(Tally tally) => LongestTurn.Of(tally, Side.Customer, Blank, "The customer's longest turn");
}
