using Alongside.Listening.Moves;

namespace Alongside.Listening.Explaining;

/// <summary>Why the customer's words lean as they do.</summary>
/// <param name="Lean">Which way.</param>
/// <param name="Reason">Why; where they lean neither way, the model's side of it is about the likelier way.</param>
/// <param name="Toward">How sure the model is that they lean towards the change, 0 to 1; null where there is no model.</param>
/// <param name="Away">How sure the model is that they lean away from it, 0 to 1; null where there is no model.</param>
public sealed record LeanReason(Lean Lean, Reason Reason, double? Toward, double? Away);
