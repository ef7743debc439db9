namespace Alongside.Listening.Entries;

/// <summary>The fields of the default order form, in the order of <see cref="OrderForm.FieldIds"/>.</summary>
internal enum Field
{
    Situation,
    Need,
    Outcome,
    Tried,
    Constraints,
    Budget,
    Timing,
    People,
    Concerns,
    NextStep,
}
