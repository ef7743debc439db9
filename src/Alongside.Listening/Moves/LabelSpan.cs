using Alongside.Listening.Conversations;

namespace Alongside.Listening.Moves;

/// <summary>A label on a piece of an utterance.</summary>
/// <param name="Label">What the piece does.</param>
/// <param name="Span">Where it stands in the utterance's text.</param>
/// <param name="Confidence">How sure the label is, 0 to 1. For a rule: the share of its findings that were right when it was written, as its page says.</param>
/// <param name="Source">The id of the rule page that found it; null where no single rule did.</param>
public sealed record LabelSpan(Label Label, TextSpan Span, double Confidence, string? Source);
