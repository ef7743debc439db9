using System.Globalization;
using Alongside.Listening.Moves;

namespace Alongside.Listening.Measures;

/// <summary>
/// <c>reflections</c>: how many times the seller said the customer's meaning back, simply or with something added. A count,
/// 0 and up. Rests on the seller's utterances.
/// <para>
/// Simple and complex reflection of MITI 4.2.1 together; the definition says how many were heard as complex, but people
/// themselves hardly agree on which are. It does not say that the customer felt understood.
/// </para>
/// </summary>
internal static class Reflections
{
    private static readonly Measure Blank = new(
        "reflections", null, "count", 0,
        "How many times the seller said the customer's meaning back.",
        "Simple and complex reflection (SR, CR) in MITI 4.2.1.");

    public static Measure Of(Tally tally)
    {
        if (!tally.IsUnderstood) return Blank with { Unmeasurable = WhyNot.NoLanguage };
        var complex = tally.Count(Label.ReflectionComplex).ToString(CultureInfo.InvariantCulture);
        return Counted.Seller(tally, Blank, Made(tally)) with
        {
            Definition = $"{Blank.Definition} Heard as adding meaning (complex): {complex}, which people often judge differently.",
        };
    }

    /// <summary>All reflections of the seller's.</summary>
    public static int Made(Tally tally) => tally.Count(Label.ReflectionSimple) + tally.Count(Label.ReflectionComplex);
}
