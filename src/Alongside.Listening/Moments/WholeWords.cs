using Alongside.Listening.Conversations;
using Alongside.Listening.Language;

namespace Alongside.Listening.Moments;

/// <summary>Half a sentence seldom says what was meant: "I want to ask Bex, though, before we say anything final".</summary>
internal static class WholeWords
{
    /// <summary>A sentence of more words than this is not shown for the sake of one clause in it.</summary>
    private const int MostWords = 24;

    /// <summary>The sentence that the quote is a part of, where it is short; else the quote without a comma at its end.</summary>
    public static Quote Of(Hearing hearing, Quote quote)
    {
        var passage = hearing.Passages[quote.Utterance];
        foreach (var sentence in passage.Sentences)
        {
            if (sentence.Count == 0 || !passage.SpanOf(sentence).Contains(quote.Span)) continue;
            if (Words(passage, sentence) <= MostWords) return hearing.Quote(quote.Utterance, sentence);
        }

        var text = quote.Text.TrimEnd(',', ';', '–', ' ');
        return text.Length == 0 || text.Length == quote.Text.Length
            ? quote : Quote.From(hearing.Conversation.Utterances[quote.Utterance], new TextSpan(quote.Span.Start, quote.Span.Start + text.Length));
    }

    private static int Words(Passage passage, TokenRange sentence)
    {
        var words = 0;
        for (var i = sentence.First; i < sentence.End; i++)
            if (passage.Tokens[i].Kind is TokenKind.Word) words++;
        return words;
    }
}
