using System.Collections.Frozen;
using Alongside.Listening.Conversations;
using Alongside.Listening.Language;
using Alongside.Listening.Moves;

namespace Alongside.Listening.Phrases;

/// <summary>Finds the one open question among several, to be kept as it was asked.</summary>
internal static class OpenQuestion
{
    private static readonly PerLanguage<FrozenSet<string>> Openers = WordSet.Of(
        "and so but or um uh well okay ok , – then also", "und also aber oder äh ähm na ja gut okay , – dann auch nun so");

    private static readonly PerLanguage<FrozenSet<string>> Asking = WordSet.Of(
        "what how why who when where which is are do does did have can would will",
        "was wie warum wieso weshalb wer wen wem wann wo wohin woher welche welcher welches welchen womit worum woran wofür ist sind hat haben hast kann können gibt geht wird werden würden machen");

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
        while (first + 1 < sentence.End && Openers[passage].Contains(passage.Tokens[first].Norm)) first++;
        return first;
    }

    private static bool IsOpen(Passage passage, int first, int end)
    {
        var next = first + 1 < end ? passage.Tokens[first + 1].Norm : "";
        return passage.Tokens[first].Norm switch
        {
            "what" => next is not ("time" or "day" or "kind" or "size" or "if" or "about"),
            "how" => next is not ("many" or "much" or "old" or "long" or "often" or "big" or "far" or "soon" or "about"),
            "why" or "wieso" or "warum" or "weshalb" or "woran" or "worum" or "wofür" or "womit" => true,
            "was" => next is not ("für" or "kostet" or "ist"),
            "wie" => next is not ("viel" or "viele" or "lange" or "oft" or "gross" or "alt" or "weit" or "hoch" or "breit"),
            _ => false,
        };
    }

    /// <summary>One sentence can hold several questions: "what do you use and is it slow?"</summary>
    private static bool IsSingle(Passage passage, TokenRange sentence, int first)
    {
        for (var i = first + 1; i + 1 < sentence.End; i++)
        {
            if (passage.Tokens[i].Norm is not ("and" or "or" or "," or "und" or "oder")) continue;
            if (Asking[passage].Contains(passage.Tokens[i + 1].Norm)) return false;
        }

        return true;
    }
}
