using Alongside.Listening.Moves;

namespace Alongside.Listening.Entries;

/// <summary>Which field a customer's label belongs to.</summary>
internal static class LabelledFields
{
    /// <summary>The field; null where the label fills none.</summary>
    public static Field? Of(Label label) => label switch
    {
        Label.Situation => Field.Situation,
        Label.Need => Field.Need,
        Label.Outcome => Field.Outcome,
        Label.Tried => Field.Tried,
        Label.Constraint => Field.Constraints,
        Label.Budget => Field.Budget,
        Label.Timing => Field.Timing,
        Label.People => Field.People,
        Label.Commitment => Field.NextStep,
        _ => label.IsPushback() ? Field.Concerns : null,
    };
}
