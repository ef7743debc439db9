using Alongside.Listening.Conversations;
using Alongside.Listening.Entries.Judgement;
using Alongside.Listening.Language;

namespace Alongside.Listening.Entries;

/// <summary>Makes an entry out of a statement: cuts the quote, and the short form that is shown.</summary>
internal sealed class EntryWriter(Hearing hearing)
{
    /// <summary>An entry that rests on the customer's own words.</summary>
    /// <param name="field">Where it belongs.</param>
    /// <param name="utterance">Who said it.</param>
    /// <param name="statement">What says it.</param>
    /// <param name="confidence">How sure its label is.</param>
    /// <param name="value">What it comes to.</param>
    /// <param name="shown">The words to show, where fewer than the whole statement say it.</param>
    /// <param name="scale">The scale an amount was said with.</param>
    /// <returns>The entry; null where the statement holds no words.</returns>
    public EntryDraft? Own(Field field, int utterance, TokenRange statement, double confidence, EntryValue? value = null, TokenRange? shown = null, decimal scale = 1)
    {
        var passage = hearing.Passages[utterance];
        var trimmed = RunUp.Trim(passage, statement);
        if (shown is { } part)
        {
            trimmed = new TokenRange(Math.Min(trimmed.First, part.First), Math.Max(trimmed.End, part.End));
        }

        var words = WordsIn(passage, trimmed);
        if (words.Count == 0 || (value is null && Substance.IsIdle(passage, trimmed))) return null;
        var quote = hearing.Quote(utterance, trimmed);
        var text = Quote.From(hearing.Conversation.Utterances[utterance], passage.SpanOf(shown ?? RunUp.Short(passage, trimmed))).Text;
        return new EntryDraft(field, new FormEntry(text, quote, value, null), words, confidence, scale);
    }

    /// <summary>An entry in which the customer says yes to the seller's words.</summary>
    public EntryDraft? Confirmed(Field field, Quote yes, int seller, TokenRange proposal, TokenRange shown, EntryValue? value, decimal scale = 1)
    {
        var passage = hearing.Passages[seller];
        var words = WordsIn(passage, shown);
        if (words.Count == 0 && value is null) return null;
        var text = hearing.Quote(seller, shown).Text;
        return new EntryDraft(field, new FormEntry(text, yes, value, hearing.Quote(seller, proposal)), words, 0.8, scale);
    }

    /// <summary>The content words; where there are none ("I don't need this"), all words.</summary>
    private static HashSet<string> WordsIn(Passage passage, TokenRange range)
    {
        var tokens = passage.Tokens.AsSpan()[range.First..range.End];
        var words = ContentWords.In(tokens, passage.Language);
        if (words.Count > 0) return words;
        foreach (var token in tokens)
            if (token.Kind is TokenKind.Word or TokenKind.Number) words.Add(token.Norm);
        return words;
    }
}
