using Alongside.Listening.Conversations;
using Alongside.Listening.Moves;

namespace Alongside.Listening.Measures;

/// <summary>
/// <c>side-by-side</c>: how far the seller mirrored and asked rather than told. Each of the seller's turns is worth its
/// mirroring minus its telling, between −2 and 2; the mean of the turns goes through a logistic curve. An index from 0 (only
/// telling) to 1 (only mirroring), 0.5 where they balance. Rests on the seller's turns; unmeasurable with fewer than
/// <see cref="FewestTurns"/>.
/// <para>
/// What separates good from poor helping conversations best, of all that was tried, is reflections minus input per turn (AUC
/// 0.96 with expert labels on AnnoMI, Wu et al. 2022, 2023), and that is its core. It is there to compare one person's own
/// conversations with each other. It is no mark: a customer who asks for advice should get it, and with labels that are
/// recognised rather than given by experts it is less sure than the figure.
/// </para>
/// </summary>
internal static class SideBySide
{
    /// <summary>With fewer turns a single sentence would decide. Our choice.</summary>
    public const int FewestTurns = 3;

    /// <summary>
    /// A reflection weighs as much as a piece of telling, as in the measured difference. Open questions, affirmations, asking permission
    /// and leaving the choice weigh half: they belong to the method, but alone they separated little (open questions: AUC 0.54).
    /// </summary>
    private const double Half = 0.5;

    /// <summary>No turn is worth more than this either way, so that neither one lecture nor one long summary decides alone.</summary>
    private const double MostPerTurn = 2;

    /// <summary>Spreads the usual range of means, about −1 to 1, over most of the scale (0.12 to 0.88).</summary>
    private const double Slope = 2;

    private static readonly Measure Blank = new(
        "side-by-side", null, "index", 0,
        "For each of the seller's turns, reflections + ½ (open questions, affirmations, asking permission, leaving the choice) − (advice, persuasion, " +
        "contradiction, pressure, information nobody asked for), between −2 and 2; the mean m of the turns as 1 ÷ (1 + e^(−2m)).",
        "Ours, after what separates conversations in AnnoMI (Wu et al. 2022, 2023). For comparing one's own conversations only.");

    public static Measure Of(Tally tally)
    {
        if (!tally.IsUnderstood) return Blank with { Unmeasurable = WhyNot.NoLanguage };
        var blank = Blank with { N = tally.Seller.Turns };
        if (tally.Seller.Turns < FewestTurns) return blank with { Unmeasurable = "The seller had fewer than three turns." };
        var sum = 0.0;
        foreach (var turn in tally.Turns)
            if (turn.Side is Side.Seller) sum += Worth(tally, turn);
        return blank with { Value = Logistic(sum / tally.Seller.Turns) };
    }

    /// <summary>From a mean to 0–1; grows with the mean.</summary>
    public static double Logistic(double mean) => 1 / (1 + Math.Exp(-Slope * mean));

    private static double Worth(Tally tally, Turn turn)
    {
        var asked = tally.WasAsked(turn);
        var worth = 0.0;
        foreach (var utterance in turn.Utterances)
            foreach (var span in tally.Hearing.Utterances[utterance].Labels) worth += Weight(span.Label, asked);
        return Math.Clamp(worth, -MostPerTurn, MostPerTurn);
    }

    private static double Weight(Label label, bool asked) => label switch
    {
        Label.ReflectionSimple or Label.ReflectionComplex => 1,
        Label.QuestionOpen or Label.Affirmation or Label.SeekCollaboration or Label.EmphasizeAutonomy => Half,
        Label.Advice or Label.Persuasion or Label.Contradiction or Label.Pressure => -1,
        Label.Information => asked ? 0 : -1,
        _ => 0,
    };
}
