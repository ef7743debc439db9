using System.Collections.Immutable;
using Alongside.Listening.Conversations;
using Alongside.Listening.Language;
using Alongside.Listening.Moves;

namespace Alongside.Listening;

/// <summary>A conversation as far as it has been understood utterance by utterance: what responses, entries, measures and moments are drawn from.</summary>
/// <param name="Conversation">The conversation.</param>
/// <param name="Language">Its language, or null where it is none that is known.</param>
/// <param name="Passages">Each utterance's text cut into tokens, sentences and clauses; by utterance index.</param>
/// <param name="IsBackChannel">Whether an utterance is only a sign of listening; by utterance index.</param>
/// <param name="Turns">The turns.</param>
/// <param name="Utterances">Each utterance with its labels; by utterance index. Without labels where the language is not known.</param>
public sealed record Hearing(
    Conversation Conversation,
    string? Language,
    ImmutableArray<Passage> Passages,
    ImmutableArray<bool> IsBackChannel,
    ImmutableArray<Turn> Turns,
    ImmutableArray<HeardUtterance> Utterances)
{
    /// <summary>Cuts a quote out of an utterance, by a range of its tokens.</summary>
    public Quote Quote(int utterance, TokenRange range) =>
        Conversations.Quote.From(Conversation.Utterances[utterance], Passages[utterance].SpanOf(range));
}
