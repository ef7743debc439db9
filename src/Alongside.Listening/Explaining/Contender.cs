using Alongside.Listening.Moves;

namespace Alongside.Listening.Explaining;

/// <summary>Something that the whole of an utterance could mainly be.</summary>
/// <param name="Label">The label.</param>
/// <param name="OfRules">The share of it in what the rules found, 0 to 1.</param>
/// <param name="OfModel">How sure the model is of it, 0 to 1.</param>
/// <param name="OfFamily">How likely both hold its family: that the seller asks, says back, tells, or keeps the talk going; that the customer explains, pushes back, comes closer, or goes on.</param>
/// <param name="Together">What rules and model come to, times <paramref name="OfFamily"/>, as its share among all labels that may be chosen (what is grave may not, where it is not sure enough), 0 to 1; the highest is chosen.</param>
public sealed record Contender(Label Label, double OfRules, double OfModel, double OfFamily, double Together);
