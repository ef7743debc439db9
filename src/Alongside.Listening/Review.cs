using System.Collections.Immutable;
using Alongside.Listening.Conversations;
using Alongside.Listening.Entries;
using Alongside.Listening.Measures;
using Alongside.Listening.Moments;
using Alongside.Listening.Moves;
using Alongside.Listening.Pushback;

namespace Alongside.Listening;

/// <summary>Everything the engine has to say about one conversation.</summary>
/// <param name="Conversation">The conversation.</param>
/// <param name="Language">Its language (<c>en</c>, <c>de</c>), or null where it is none that is known; then there are no labels, responses, moments or entries.</param>
/// <param name="Utterances">Each utterance with what it does.</param>
/// <param name="Responses">What happened after each turn that pushed back or may have, in their order.</param>
/// <param name="Unanswered">The pushback with which the conversation ends; null where it does not end with one.</param>
/// <param name="Moments">What is worth looking at: strengths first, at most <see cref="MaxMoments"/>.</param>
/// <param name="Measures">All measures, in a fixed order. They count whatever was heard as pushback.</param>
/// <param name="SurePushbackMeasures">Those about pushback once more, by the same ids, counting only what surely was one: what is told beside <see cref="HeardPushback.IsSure"/>.</param>
/// <param name="Form">The order form as it was heard.</param>
/// <param name="Notes">What the reader of this review should know about it, in plain sentences; mostly none.</param>
public sealed record Review(
    Conversation Conversation,
    string? Language,
    ImmutableArray<HeardUtterance> Utterances,
    ImmutableArray<Response> Responses,
    HeardPushback? Unanswered,
    ImmutableArray<Moment> Moments,
    ImmutableArray<Measure> Measures,
    ImmutableArray<Measure> SurePushbackMeasures,
    OrderForm Form,
    ImmutableArray<string> Notes)
{
    /// <summary>No more moments than a person can take in at one sitting.</summary>
    public const int MaxMoments = 7;
}
