using System.Collections.Immutable;
using Alongside.Listening.Conversations;
using Alongside.Listening.Entries;
using Alongside.Listening.Language;
using Alongside.Listening.Pushback;
using Alongside.Listening.Rules;

namespace Alongside.Listening;

/// <summary>The one way in: listens to a conversation and returns everything there is to say about it.</summary>
public sealed class Listener
{
    private readonly Hearer _hearer;

    /// <summary>A listener with the given rules.</summary>
    public Listener(RuleBook rules) => _hearer = new Hearer(rules);

    /// <summary>A listener with the rules and phrases that come with the program.</summary>
    public static Listener BuiltIn { get; } = new(BuiltInRules.Load("en"));

    /// <summary>Listens to a conversation. Deterministic: the same conversation always gives the same review.</summary>
    public Review Review(Conversation conversation)
    {
        var hearing = Hear(conversation);
        var responses = Responses.Of(hearing);
        return new Review(conversation, hearing.Language, hearing.Utterances, responses, [], [], new OrderForm("default", []), []);
    }

    /// <summary>The conversation as far as it is understood utterance by utterance.</summary>
    internal Hearing Hear(Conversation conversation)
    {
        ArgumentNullException.ThrowIfNull(conversation);
        ImmutableArray<Passage> passages = [.. conversation.Utterances.Select(u => Passage.Of(u.Text))];
        return _hearer.Hear(conversation, passages, LanguageDetector.Detect(passages));
    }
}
