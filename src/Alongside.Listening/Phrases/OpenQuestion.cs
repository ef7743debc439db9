using Alongside.Listening.Conversations;
using Alongside.Listening.Language;
using Alongside.Listening.Moves;

namespace Alongside.Listening.Phrases;

/// <summary>Finds the one open question among several, to be kept as it was asked.</summary>
internal static class OpenQuestion
{
    /// <summary>The first open question that stands in the quoted words, verbatim from its first word of its own; null where there is none.</summary>
    public static string? In(Hearing hearing, Quote quote)
    {
        var passage = hearing.Passages[quote.Utterance];
        foreach (var sentence in passage.Sentences)
        {
            if (sentence.Count == 0 || !passage.SpanOf(sentence).Overlaps(quote.Span) || !passage.EndsWithQuestionMark(sentence)) continue;
            var first = SkipOpeners(passage, sentence);
            var isLabelled = hearing.Utterances[quote.Utterance].Labels.Any(l => l.Label is Label.QuestionOpen
                && l.Span.Overlaps(passage.SpanOf(sentence)));
            if (!IsSingle(passage, sentence, first) || !(isLabelled || IsOpen(passage, first, sentence.End))) continue;
            var text = passage.SpanOf(new TokenRange(first, sentence.End)).In(passage.Text);
            return char.ToUpperInvariant(text[0]) + text[1..];
        }

        return null;
    }

    private static int SkipOpeners(Passage passage, TokenRange sentence)
    {
        var first = sentence.First;
        while (first + 1 < sentence.End && passage.Tokens[first].Norm is "and" or "so" or "but" or "or" or "um" or "uh" or "well"
            or "okay" or "ok" or "," or "–" or "then" or "also") first++;
        return first;
    }

    private static bool IsOpen(Passage passage, int first, int end)
    {
        var next = first + 1 < end ? passage.Tokens[first + 1].Norm : "";
        return passage.Tokens[first].Norm switch
        {
            "what" => next is not ("time" or "day" or "kind" or "size" or "if" or "about"),
            "how" => next is not ("many" or "much" or "old" or "long" or "often" or "big" or "far" or "soon" or "about"),
            "why" => true,
            _ => false,
        };
    }

    /// <summary>One sentence can hold several questions: "what do you use and is it slow?"</summary>
    private static bool IsSingle(Passage passage, TokenRange sentence, int first)
    {
        for (var i = first + 1; i + 1 < sentence.End; i++)
        {
            if (passage.Tokens[i].Norm is not ("and" or "or" or ",")) continue;
            if (passage.Tokens[i + 1].Norm is "what" or "how" or "why" or "who" or "when" or "where" or "which" or "is" or "are" or "do"
                or "does" or "did" or "have" or "can" or "would" or "will") return false;
        }

        return true;
    }
}
