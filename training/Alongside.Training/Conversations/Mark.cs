using System.Collections.Immutable;
using Alongside.Listening.Conversations;

namespace Alongside.Training.Conversations;

/// <summary>Words of one utterance with what a person says of them.</summary>
/// <param name="Kind">Whether they belong on the form.</param>
/// <param name="Fields">The fields they belong in; none where they are only numbered.</param>
/// <param name="Value">What they come to, as it was written; null where that was not marked.</param>
/// <param name="Confirms">The number of the seller's words that they say yes to; null where they say it themselves.</param>
/// <param name="Number">Their own number, where they are the seller's; else null.</param>
/// <param name="Span">Where they stand in the utterance.</param>
internal sealed record Mark(MarkKind Kind, ImmutableArray<string> Fields, string? Value, int? Confirms, int? Number, TextSpan Span);
