using System.Collections.Immutable;
using Alongside.Listening.Conversations;
using Alongside.Listening.Entries;
using Alongside.Listening.Language;
using Alongside.Listening.Measures;
using Alongside.Listening.Moments;
using Alongside.Listening.Phrases;
using Alongside.Listening.Pushback;
using Alongside.Listening.Rules;

namespace Alongside.Listening;

/// <summary>The one way in: listens to a conversation and returns everything there is to say about it.</summary>
public sealed class Listener
{
    private const string UnknownLanguage =
        "This was not recognised as English, the only language that is understood here so far, so it shows who spoke when, and nothing about what was said.";

    private readonly Hearer _hearer;
    private readonly PhraseBook _phrases;

    /// <summary>A listener with the given rules and phrases.</summary>
    public Listener(RuleBook rules, PhraseBook phrases) => (_hearer, _phrases) = (new Hearer(rules), phrases);

    /// <summary>A listener with the rules and phrases that come with the program.</summary>
    public static Listener BuiltIn { get; } = new(BuiltInRules.Load("en"), PhraseBook.BuiltIn("en")!);

    /// <summary>Listens to a conversation. Deterministic: the same conversation always gives the same review.</summary>
    public Review Review(Conversation conversation)
    {
        var hearing = Hear(conversation);
        var responses = Responses.Of(hearing);
        var form = OrderFormFiller.Fill(hearing, _phrases.Asks);
        return new Review(
            conversation,
            hearing.Language,
            hearing.Utterances,
            responses,
            MomentFinder.Find(hearing, responses, _phrases),
            MeasureSet.Of(hearing, responses, form),
            form,
            hearing.Language is null ? [UnknownLanguage] : []);
    }

    /// <summary>The conversation as far as it is understood utterance by utterance.</summary>
    internal Hearing Hear(Conversation conversation)
    {
        ArgumentNullException.ThrowIfNull(conversation);
        ImmutableArray<Passage> passages = [.. conversation.Utterances.Select(u => Passage.Of(u.Text))];
        return _hearer.Hear(conversation, passages, LanguageDetector.Detect(passages));
    }
}
