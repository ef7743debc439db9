using System.Collections.Immutable;
using Alongside.Listening.Conversations;
using Alongside.Listening.Entries;
using Alongside.Listening.Language;
using Alongside.Listening.Moves;

namespace Alongside.Listening;

/// <summary>The one way in: listens to a conversation and returns everything there is to say about it.</summary>
public sealed class Listener
{
    /// <summary>A listener with the rules and phrases that come with the program.</summary>
    public static Listener BuiltIn { get; } = new();

    /// <summary>Listens to a conversation. Deterministic: the same conversation always gives the same review.</summary>
    public Review Review(Conversation conversation)
    {
        ArgumentNullException.ThrowIfNull(conversation);
        var hearing = Hear(conversation);
        return new Review(conversation, hearing.Language, hearing.Utterances, [], [], [], new OrderForm("default", []), []);
    }

    private static Hearing Hear(Conversation conversation)
    {
        var utterances = conversation.Utterances;
        var passages = ImmutableArray.CreateBuilder<Passage>(utterances.Length);
        var backChannels = ImmutableArray.CreateBuilder<bool>(utterances.Length);
        var heard = ImmutableArray.CreateBuilder<HeardUtterance>(utterances.Length);
        foreach (var utterance in utterances)
        {
            var passage = Passage.Of(utterance.Text);
            passages.Add(passage);
            backChannels.Add(BackChannel.Is(passage, afterQuestion: false));
            heard.Add(new HeardUtterance(utterance, Main: null, Lean: null, []));
        }

        var flags = backChannels.MoveToImmutable();
        return new Hearing(conversation, "en", passages.MoveToImmutable(), flags, Turn.Of(utterances, flags), heard.MoveToImmutable());
    }
}
