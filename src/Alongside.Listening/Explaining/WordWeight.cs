using Alongside.Listening.Conversations;

namespace Alongside.Listening.Explaining;

/// <summary>What one word adds to a score.</summary>
/// <param name="Span">The word, by its place in the utterance's text. A contraction ("don't") is one word.</param>
/// <param name="Weight">What it adds; below 0 where it speaks against it.</param>
public readonly record struct WordWeight(TextSpan Span, double Weight);
