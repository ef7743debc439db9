using System.Collections.Immutable;
using Alongside.Listening.Moves;

namespace Alongside.Listening.Explaining;

/// <summary>Something that the whole of an utterance could mainly be.</summary>
/// <param name="Labels">A family of labels. It is decided first whether the seller asks, says back, tells, or keeps the talk going; and whether the customer explains, pushes back, comes closer, or goes on.</param>
/// <param name="OfRules">The share of it in what the rules found, 0 to 1.</param>
/// <param name="OfModel">How sure the model is of it, 0 to 1.</param>
/// <param name="Together">What both come to, 0 to 1; the highest is chosen.</param>
public sealed record Contender(ImmutableArray<Label> Labels, double OfRules, double OfModel, double Together);
