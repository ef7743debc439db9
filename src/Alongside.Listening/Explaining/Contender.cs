using System.Collections.Immutable;
using Alongside.Listening.Moves;

namespace Alongside.Listening.Explaining;

/// <summary>Something that the whole of an utterance could mainly be.</summary>
/// <param name="Labels">The label, for the customer. For the seller a family of labels: it is decided first whether they ask, say back, tell, or keep the talk going.</param>
/// <param name="OfRules">The share of it in what the rules found, 0 to 1.</param>
/// <param name="OfModel">How sure the model is of it, 0 to 1.</param>
/// <param name="Together">What both come to, 0 to 1; the highest is chosen.</param>
public sealed record Contender(ImmutableArray<Label> Labels, double OfRules, double OfModel, double Together);
