using System.Collections.Frozen;
using Alongside.Listening.Conversations;

namespace Alongside.Listening.Moves;

/// <summary>The names under which labels are written out and under which rule pages name them.</summary>
public static class LabelNames
{
    private static readonly string[] Names =
    [
        "question.open", "question.closed", "question.leading", "reflection.simple", "reflection.complex", "affirmation",
        "seek-collaboration", "emphasize-autonomy", "information", "advice", "persuasion", "contradiction", "pressure",
        "apology", "next-step", "other",
        "situation", "need", "outcome", "tried", "constraint", "budget", "timing", "people", "pushback.no-need",
        "pushback.price", "pushback.timing", "pushback.trust", "pushback.status-quo", "pushback.authority", "pushback.fit",
        "pushback.stall", "pushback.other", "interest", "commitment", "question", "other",
    ];

    private static readonly FrozenDictionary<(Side, string), Label> Labels =
        Enum.GetValues<Label>().ToFrozenDictionary(l => (l.Side(), Names[(int)l]));

    /// <summary>How many labels there are.</summary>
    internal static int Count => Names.Length;

    /// <summary>How the label is written out, such as <c>pushback.no-need</c>.</summary>
    public static string Name(this Label label) => Names[(int)label];

    /// <summary>Whose label it is.</summary>
    public static Side Side(this Label label) =>
        label <= Label.SellerOther ? Conversations.Side.Seller : Conversations.Side.Customer;

    /// <summary>Whether it is one of the kinds of pushback.</summary>
    public static bool IsPushback(this Label label) => label is >= Label.PushbackNoNeed and <= Label.PushbackOther;

    /// <summary>Whether it is a question of the seller's, of whichever kind.</summary>
    public static bool IsQuestion(this Label label) => label is >= Label.QuestionOpen and <= Label.QuestionLeading;

    /// <summary>Whether it is a reflection, of whichever kind.</summary>
    public static bool IsReflection(this Label label) => label is Label.ReflectionSimple or Label.ReflectionComplex;

    /// <summary>The label of that side with that name, or null where there is none.</summary>
    public static Label? Parse(Side side, string name) => Labels.TryGetValue((side, name), out var label) ? label : null;
}
