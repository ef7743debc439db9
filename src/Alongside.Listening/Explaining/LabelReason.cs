using Alongside.Listening.Moves;

namespace Alongside.Listening.Explaining;

/// <summary>Why a label is there.</summary>
/// <param name="Label">The label as the review has it.</param>
/// <param name="Reason">Why.</param>
/// <param name="IsKindGuessed">Whether the model is sure that this is a pushback, but not of which kind; then its reason is about pushback of any kind.</param>
public sealed record LabelReason(LabelSpan Label, Reason Reason, bool IsKindGuessed);
