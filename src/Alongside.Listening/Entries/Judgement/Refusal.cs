using Alongside.Listening.Language;

namespace Alongside.Listening.Entries.Judgement;

/// <summary>Finds where the customer says that they will not say: "I'd rather not give you a number".</summary>
internal static class Refusal
{
    private static readonly PerLanguage<PhraseSet> Refusing = PhraseSet.Of(
        "rather not say|rather not tell|rather not share|rather not give|rather not talk|rather not discuss|rather not name|" +
        "rather not go into|rather keep that to|rather not put a|rather not disclose|prefer not to say|prefer not to tell|" +
        "prefer not to share|prefer not to give|prefer not to discuss|prefer not to talk|prefer not to name|" +
        "prefer not to disclose|not going to give you|not going to tell you|not going to say|not going to name|" +
        "not going to share|not going to discuss|" +
        "do not want to say|do not want to talk about|do not want to discuss|do not want to share|do not want to give|" +
        "do not want to tell|do not want to name|do not want to go into|not comfortable sharing|not comfortable giving|" +
        "not comfortable saying|" +
        "not comfortable talking about|not comfortable discussing|none of your business|keep that to myself|" +
        "keep that to ourselves|keep it to myself|keep that private|not at liberty|can not share that|can not tell you that|" +
        "can not disclose|will not tell you|" +
        "will not say|will not give you a|will not name|would not like to say|not telling you|not allowed to say|" +
        "not prepared to say|not willing to share|not willing to say|not ready to say|not ready to share|not ready to talk about|" +
        "not ready to give",
        "möchte ich nicht sagen|will ich nicht sagen|möchte ich lieber nicht|sage ich lieber nicht|behalte ich für mich|behalten wir für uns|lieber nicht sagen|darüber möchte ich nicht|darüber will ich nicht|geht sie nichts an|geht niemanden etwas an|geht niemanden was an|darf ich nicht sagen|kann ich ihnen nicht sagen|das sage ich nicht|nenne ich nicht|will ich nicht nennen|möchte ich nicht nennen|keine zahl nennen");

    private static readonly PerLanguage<PhraseSet> Money = PhraseSet.Of(
        "budget|number|figure|money|spend|amount|price|numbers|figures|ballpark|finances",
        "budget|zahl|summe|betrag|geld|preis|zahlen|finanzen|ausgeben");
    private static readonly PerLanguage<PhraseSet> Time = PhraseSet.Of(
        "date|deadline|when|timeline|timing|dates|schedule",
        "termin|datum|wann|zeitplan|zeit");
    private static readonly PerLanguage<PhraseSet> Who = PhraseSet.Of(
        "who|names|whose|partner|people",
        "wer|namen|partner|leute");

    /// <summary>The field they will not speak of: the one they name, or the one they were asked about.</summary>
    /// <param name="passage">What they say.</param>
    /// <param name="seller">What the seller said before; null where nothing can be the question any more.</param>
    public static Field? Of(Passage passage, Passage? seller)
    {
        foreach (var sentence in passage.Sentences)
        {
            var at = Refusing[passage].Find(passage.Tokens, sentence.First, sentence.End);
            if (at < 0 || passage.EndsWithQuestionMark(sentence)) continue;
            var rest = new TokenRange(at + Refusing[passage].LengthAt(passage.Tokens, at, sentence.End), sentence.End);
            if (Money[passage].In(passage.Tokens, rest)) return Field.Budget;
            if (Time[passage].In(passage.Tokens, rest)) return Field.Timing;
            if (Who[passage].In(passage.Tokens, rest)) return Field.People;
            return seller is not null && SellerTopic.Of(seller) is (var asked, IsOfNow: false) ? asked : null;
        }

        return null;
    }
}
