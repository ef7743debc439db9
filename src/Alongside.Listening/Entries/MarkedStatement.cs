using Alongside.Listening.Language;
using Alongside.Listening.Moves;

namespace Alongside.Listening.Entries;

/// <summary>A statement of the customer's that a label marks for a field.</summary>
/// <param name="Field">The field.</param>
/// <param name="Label">The label.</param>
/// <param name="Words">The statement.</param>
/// <param name="Confidence">How sure the label is, 0 to 1.</param>
internal readonly record struct MarkedStatement(Field Field, Label Label, TokenRange Words, double Confidence);
