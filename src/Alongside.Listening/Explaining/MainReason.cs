using System.Collections.Immutable;
using Alongside.Listening.Moves;

namespace Alongside.Listening.Explaining;

/// <summary>Why the main label is what it is.</summary>
/// <param name="Label">The label.</param>
/// <param name="Reason">Why.</param>
/// <param name="Contenders">Between what it was decided, the likeliest first; what is most unlikely is left out. Empty where rules alone decide.</param>
public sealed record MainReason(Label Label, Reason Reason, ImmutableArray<Contender> Contenders);
