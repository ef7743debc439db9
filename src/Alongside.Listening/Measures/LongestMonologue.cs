using Alongside.Listening.Conversations;

namespace Alongside.Listening.Measures;

/// <summary>
/// <c>longest-monologue</c>: the length of the seller's longest turn (<see cref="LongestTurn"/>). Seconds, or words without
/// speaking times; 0 and up. Rests on the seller's turns.
/// <para>
/// Term and idea: Gong, Demodesk. It does not tell a lecture from an explanation that was asked for, and over a whole
/// conversation it hardly told good helping conversations from poor ones (AUC near 0.55 on AnnoMI).
/// </para>
/// </summary>
internal static class LongestMonologue
{
    private static readonly Measure Blank = new("longest-monologue", null, "seconds", 0, "", "Term: Gong, Demodesk. A turn as in Sacks, Schegloff and Jefferson 1974.");

    public static Measure Of(Tally tally) => LongestTurn.Of(tally, Side.Seller, Blank, "The seller's longest turn");
}
