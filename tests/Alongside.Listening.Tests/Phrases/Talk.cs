using System.Collections.Immutable;
using Alongside.Listening.Conversations;
using Alongside.Listening.Language;
using Alongside.Listening.Moves;

namespace Alongside.Listening.Tests.Phrases;

/// <summary>A small conversation for a test: lines that begin with <c>C:</c> (the customer, Dana) or <c>S:</c> (the seller, Jana).</summary>
internal static class Talk
{
    public static Hearing Of(params string[] lines)
    {
        var utterances = lines.Select((line, i) => new Utterance(
            i, line[0] is 'C' ? "p1" : "p2", line[0] is 'C' ? Side.Customer : Side.Seller, null, null, line[2..].Trim())).ToImmutableArray();
        var conversation = new Conversation(
            "test", "text", Medium.Call, null, [new Participant("p1", "Dana", Side.Customer), new Participant("p2", "Jana", Side.Seller)], utterances);
        var passages = utterances.Select(u => Passage.Of(u.Text)).ToImmutableArray();
        var backChannels = passages.Select(p => BackChannel.Is(p, afterQuestion: false)).ToImmutableArray();
        var heard = utterances.Select(u => new HeardUtterance(u, null, null, [])).ToImmutableArray();
        return new Hearing(conversation, "en", passages, backChannels, Turn.Of(utterances, backChannels), heard);
    }

    /// <summary>All of one utterance.</summary>
    public static Quote Whole(this Hearing hearing, int utterance) =>
        Quote.From(hearing.Conversation.Utterances[utterance], new TextSpan(0, hearing.Conversation.Utterances[utterance].Text.Length));
}
