using Alongside.Listening.Pushback;

namespace Alongside.Reviews.Words;

/// <summary>A pushback and what came after it.</summary>
/// <param name="Pushback">The words that pushed back, or may have.</param>
/// <param name="Response">What the seller did; null where the conversation ends with the pushback.</param>
public sealed record AfterPushback(HeardPushback Pushback, Response? Response);
