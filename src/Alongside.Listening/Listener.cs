using System.Collections.Frozen;
using System.Collections.Immutable;
using Alongside.Listening.Conversations;
using Alongside.Listening.Entries;
using Alongside.Listening.Explaining;
using Alongside.Listening.Language;
using Alongside.Listening.Learned;
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
        "This was not recognised as English or German, the languages that are understood here so far, so it shows who spoke when, and nothing about what was said.";

    private static readonly Hearer Deaf = new(RuleBook.Of([], ("none", "")), ModelFile.None);

    private readonly FrozenDictionary<string, Lazy<(Hearer Hearer, PhraseBook Phrases)>> _byLanguage;

    /// <summary>A listener for one language, with the given rules and phrases in it.</summary>
    public Listener(RuleBook rules, PhraseBook phrases)
        : this([(rules, phrases)])
    {
    }

    /// <summary>A listener for several languages, with rules and phrases for each.</summary>
    public Listener(IEnumerable<(RuleBook Rules, PhraseBook Phrases)> languages)
        : this(languages, ModelFile.BuiltIn)
    {
    }

    /// <summary>A listener with other trained models.</summary>
    internal Listener(IEnumerable<(RuleBook Rules, PhraseBook Phrases)> languages, ModelFile models)
        : this(languages.Select(l => (l.Rules.Language, new Lazy<(Hearer, PhraseBook)>((new Hearer(l.Rules, models), l.Phrases)))))
    {
    }

    private Listener(IEnumerable<(string Language, Lazy<(Hearer, PhraseBook)> Books)> languages) =>
        _byLanguage = languages.ToFrozenDictionary(l => l.Language, l => l.Books, StringComparer.Ordinal);

    /// <summary>A listener with the rules and phrases that come with the program. What a language has is read when the first conversation in it comes.</summary>
    public static Listener BuiltIn { get; } = new([BuiltInIn(Languages.English), BuiltInIn(Languages.German)]);

    /// <summary>Listens to a conversation. Deterministic: the same conversation always gives the same review.</summary>
    public Review Review(Conversation conversation)
    {
        var hearing = Hear(conversation);
        var responses = Responses.Of(hearing);
        var phrases = Phrases(hearing);
        var form = OrderFormFiller.Fill(hearing, phrases.Asks, FormModel(hearing));
        return new Review(
            conversation,
            hearing.Language,
            hearing.Utterances,
            responses,
            Responses.Unanswered(hearing),
            MomentFinder.Find(hearing, responses, phrases),
            MeasureSet.Of(hearing, responses, form),
            MeasureSet.OfSurePushback(hearing, responses, form),
            form,
            NotesOn(hearing));
    }

    /// <summary>Says why an utterance of a conversation is heard as it is in the conversation's review.</summary>
    /// <param name="conversation">The conversation.</param>
    /// <param name="utterance">The <see cref="Utterance.Index"/> of the utterance.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such utterance.</exception>
    public Explanation Explain(Conversation conversation, int utterance)
    {
        ArgumentNullException.ThrowIfNull(conversation);
        ArgumentOutOfRangeException.ThrowIfNegative(utterance);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(utterance, conversation.Utterances.Length);
        var witnesses = new Witness?[conversation.Utterances.Length];
        var witness = witnesses[utterance] = new Witness();
        var hearing = Hear(conversation, witnesses);
        return Explainer.Explain(hearing, Responses.Of(hearing), utterance, witness, ExplainForm(hearing), NotesOn(hearing));
    }

    /// <summary>Says of every utterance of a conversation why it is heard as it is in the conversation's review; by utterance index.</summary>
    public ImmutableArray<Explanation> Explain(Conversation conversation)
    {
        ArgumentNullException.ThrowIfNull(conversation);
        Witness[] witnesses = [.. conversation.Utterances.Select(_ => new Witness())];
        var hearing = Hear(conversation, witnesses);
        var (responses, form, notes) = (Responses.Of(hearing), ExplainForm(hearing), NotesOn(hearing));
        return [.. witnesses.Select((witness, utterance) => Explainer.Explain(hearing, responses, utterance, witness, form, notes))];
    }

    /// <summary>The conversation as far as it is understood utterance by utterance.</summary>
    /// <param name="conversation">The conversation.</param>
    /// <param name="witnesses">Who looks on, by utterance index; null where nobody does.</param>
    internal Hearing Hear(Conversation conversation, Witness?[]? witnesses = null)
    {
        ArgumentNullException.ThrowIfNull(conversation);
        var passages = Cut(conversation, Languages.English);
        var language = LanguageDetector.Detect(passages);
        if (language is null || !_byLanguage.TryGetValue(language, out var books)) return Deaf.Hear(conversation, passages, language: null);
        return books.Value.Hearer.Hear(conversation, language is Languages.English ? passages : Cut(conversation, language), language, witnesses);
    }

    private FormModel? FormModel(Hearing hearing) => hearing.Language is { } language ? _byLanguage[language].Value.Hearer.FormModel(language) : null;

    /// <summary>Fills the order form once more, with somebody who looks on; null where there is no model of it, and so nothing in it.</summary>
    private FormExplainer? ExplainForm(Hearing hearing)
    {
        if (FormModel(hearing) is not { Model: { } model } by) return null;
        var form = new FormExplainer(hearing, model);
        OrderFormFiller.Fill(hearing, Phrases(hearing).Asks, by, form);
        return form;
    }

    private static ImmutableArray<string> NotesOn(Hearing hearing) => hearing.Language is null ? [UnknownLanguage] : [];

    private static ImmutableArray<Passage> Cut(Conversation conversation, string language) => [.. conversation.Utterances.Select(u => Passage.Of(u.Text, language))];

    private static (string Language, Lazy<(Hearer, PhraseBook)> Books) BuiltInIn(string language) =>
        (language, new(() => (new Hearer(BuiltInRules.Load(language), ModelFile.BuiltIn), PhraseBook.BuiltIn(language)!)));

    /// <summary>The phrases in the language of the conversation, and in the address that is used in it.</summary>
    private PhraseBook Phrases(Hearing hearing)
    {
        if (hearing.Language is not { } language) return PhraseBook.Empty;
        var phrases = _byLanguage[language].Value.Phrases;
        return phrases.Said(language is Languages.German ? GermanAddress.Of(hearing.Passages) : Address.Formal);
    }
}
