using Alongside.Listening.Conversations;

namespace Alongside.Listening.Pushback;

/// <summary>The answer to a pushback as the trained model hears it.</summary>
internal static class LearnedReply
{
    /// <summary>From here on something that takes the pushback up outweighs that another utterance of the same turn does not.</summary>
    private const double LeastSureness = 0.35;

    /// <summary>Of all that is said in the reply, what the model is surest of; null where it has heard none of it.</summary>
    /// <param name="hearing">The conversation.</param>
    /// <param name="reply">The seller's turn after the pushback.</param>
    /// <param name="untaken">The response as it is where nothing took the pushback up.</param>
    /// <param name="mostSentences">How far into the turn the answer reaches.</param>
    public static Response? Of(Hearing hearing, Turn reply, Response untaken, int mostSentences)
    {
        (HeardReply Heard, int Utterance)? best = null;
        var sentences = 0;
        foreach (var utterance in reply.Utterances)
        {
            if (hearing.IsBackChannel[utterance] || hearing.Utterances[utterance].Reply is not { } heard) continue;
            if (best is null || Outweighs(heard, best.Value.Heard)) best = (heard, utterance);
            sentences += hearing.Passages[utterance].Sentences.Length;
            if (sentences >= mostSentences) break;
        }

        if (best is not { } found) return null;
        var ((code, sureness, span), at) = found;
        var words = code is ResponseCode.Ignores ? null : Quote.From(hearing.Conversation.Utterances[at], span);
        return untaken with { Reply = words, Code = code, Confidence = sureness };
    }

    private static bool Outweighs(HeardReply heard, HeardReply best) =>
        heard.Code is not ResponseCode.Ignores && (heard.Sureness > best.Sureness || (best.Code is ResponseCode.Ignores && heard.Sureness >= LeastSureness));
}
