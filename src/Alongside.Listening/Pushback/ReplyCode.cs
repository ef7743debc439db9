using System.Collections.Frozen;
using Alongside.Listening.Language;
using Alongside.Listening.Moves;
using Alongside.Listening.Rules;

namespace Alongside.Listening.Pushback;

/// <summary>What a label of the seller's means right after a pushback.</summary>
internal static class ReplyCode
{
    private const string DiscountPage = "persuasion.discount";

    /// <summary>Facts about the offer that nobody asked for argue for it; a statement that may be about anything does not.</summary>
    private const double FactsConfidence = 0.6;

    private static readonly PerLanguage<FrozenSet<string>> Us = WordSet.Of("i we us", "ich wir uns");

    private static readonly PerLanguage<FrozenSet<string>> About = WordSet.Of(
        "it there something anything that", "es das daran davon darum dabei etwas irgendwas da");

    /// <summary>The code of one labelled piece of the reply; null where it does not take the pushback up.</summary>
    public static ResponseCode? Of(LabelSpan label, Passage passage, bool asked, Echo before) => label.Label switch
    {
        Label.Contradiction => ResponseCode.Contradicts,
        Label.Pressure or Label.QuestionLeading => ResponseCode.Pushes,
        Label.Persuasion when label.Source is DiscountPage => ResponseCode.Discounts,
        Label.Persuasion or Label.Advice => ResponseCode.Defends,
        Label.QuestionOpen => ResponseCode.Explores,
        Label.QuestionClosed when OffersAWay(label, passage) => ResponseCode.Acknowledges,
        Label.QuestionClosed when SharesWords(label, passage, before) || AsksAboutIt(label, passage) => ResponseCode.Explores,
        Label.ReflectionSimple or Label.ReflectionComplex => ResponseCode.Reflects,
        Label.Affirmation or Label.EmphasizeAutonomy or Label.SeekCollaboration => ResponseCode.Acknowledges,
        Label.Information when asked => ResponseCode.Answers,
        Label.Information when label.Confidence >= FactsConfidence => ResponseCode.Defends,
        _ => null,
    };

    /// <summary>Whether a label speaks for a code.</summary>
    public static bool SpeaksFor(Label label, ResponseCode code) => code switch
    {
        ResponseCode.Contradicts => label is Label.Contradiction,
        ResponseCode.Pushes => label is Label.Pressure or Label.QuestionLeading,
        ResponseCode.Discounts or ResponseCode.Defends => label is Label.Persuasion or Label.Advice,
        ResponseCode.Explores => label.IsQuestion(),
        ResponseCode.Reflects => label.IsReflection(),
        ResponseCode.Acknowledges => label is Label.Affirmation or Label.EmphasizeAutonomy or Label.SeekCollaboration,
        ResponseCode.Answers => label is Label.Information,
        _ => false,
    };

    /// <summary>
    /// Which piece decides how a reply lands: what argues or pushes outweighs the kindest words beside it. Plain facts decide only where nothing else was said.
    /// </summary>
    public static int Rank(Label label, ResponseCode code) => label is Label.Information && code is ResponseCode.Defends ? 0 : code switch
    {
        ResponseCode.Contradicts => 9,
        ResponseCode.Pushes => 8,
        ResponseCode.Discounts => 7,
        ResponseCode.Defends => 6,
        ResponseCode.Explores => 5,
        ResponseCode.Reflects => 4,
        ResponseCode.Answers => 3,
        ResponseCode.Acknowledges => label is Label.EmphasizeAutonomy ? 2 : 1,
        _ => 0,
    };

    /// <summary>"Is it the price?", "Is there something that doesn't sit right yet?": what "it" stands for is the pushback. What "we" could do next is not.</summary>
    private static bool AsksAboutIt(LabelSpan label, Passage passage)
    {
        var about = false;
        foreach (var token in passage.Tokens)
        {
            if (token.Start < label.Span.Start || token.End > label.Span.End) continue;
            if (Us[passage].Contains(token.Norm)) return false;
            about |= About[passage].Contains(token.Norm);
        }

        return about;
    }

    /// <summary>"Shall we leave that open?", "Would that help?": a way to go on is put into the customer's hands; nothing is asked about the pushback.</summary>
    private static bool OffersAWay(LabelSpan label, Passage passage)
    {
        var words = passage.Tokens.Where(t => t.Kind is TokenKind.Word && label.Span.Contains(t.Span)).Select(t => t.Norm).Take(3).ToList();
        if (passage.Language is Languages.German)
            return words is ["sollen" or "wollen" or "können" or "könnten", "wir", ..] or ["wäre" or "würde" or "passt" or "hilft", "das" or "es" or "ihnen" or "dir", ..];
        return words is ["could" or "shall" or "should" or "can", "we", ..] or ["would", "it" or "that" or "this", "help" or "work" or "suit" or "do"];
    }

    private static bool SharesWords(LabelSpan label, Passage passage, Echo before)
    {
        foreach (var sentence in passage.Sentences)
            if (passage.SpanOf(sentence).Overlaps(label.Span) && before.ShareOf(passage, sentence) > 0) return true;
        return false;
    }
}
