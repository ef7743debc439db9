using Alongside.Listening.Conversations;

namespace Alongside.Listening.Explaining;

/// <summary>What the trained model made of a piece of an utterance.</summary>
/// <param name="Span">The piece: all of it, or one sentence.</param>
/// <param name="Share">How much it counts, 0 to 1; the shares of all readings come to 1.</param>
/// <param name="Sureness">How sure the model is, having read this, 0 to 1.</param>
/// <param name="Score">What the weights come to.</param>
public readonly record struct Reading(TextSpan Span, double Share, double Sureness, double Score);
