using Alongside.Listening.Language;

namespace Alongside.Listening.Entries.Judgement;

/// <summary>Tells which field a question of the seller's is about, so that "around four thousand" behind it is known for an answer.</summary>
internal static class SellerTopic
{
    private static readonly PerLanguage<PhraseSet> Budget = PhraseSet.Of(
        "budget|spend|to invest|set aside|price range|put towards|afford|figure in mind|amount in mind|number in mind|ballpark|" +
        "how much could you|how much can you|how much would you|how much do you want|" +
        "about spending|right about spending|could you put into|can you put into|could you put in|comfortable spending|happy spending|" +
        "how much have you got|how much is there|how much money|financially",
        "budget|ausgeben|investieren|preisrahmen|rahmen|preisvorstellung|summe|betrag|hausnummer|schmerzgrenze|obergrenze|was darf das kosten|darf das kosten|darf es kosten|dürfte das kosten|darf so|wie viel können|wie viel wollen|wie viel haben|vorgestellt|finanziell|mittel|topf|was wäre es ihnen wert|preislich");

    private static readonly PerLanguage<PhraseSet> Timing = PhraseSet.Of(
        "when would|when do you|when does it|when does this|by when|deadline|timeline|timeframe|time frame|how soon|launch date|" +
        "what date|how long do you have|how long have we got|when should|when must|when are you hoping|" +
        "when is it due|when is the|when will|when were you hoping|when were you thinking|when could|time pressure|how much time|" +
        "is there a date|any dates",
        "wann|bis wann|ab wann|frist|deadline|zeitplan|zeitrahmen|zeitraum|wie schnell|wie eilig|stichtag|termin|zeitdruck|wie lange haben|wie viel zeit|zeitpunkt|losgehen");

    private static readonly PerLanguage<PhraseSet> People = PhraseSet.Of(
        "who else|who decides|anyone else|anybody else|who makes|who signs|who would be involved|who is involved|who has to|" +
        "who needs to|who would need|who would you|who will decide|makes the decision|make the decision|somebody else|" +
        "someone else|on your own",
        "wer noch|wer entscheidet|wer redet|wer ist noch|noch jemand|wer unterschreibt|wer muss|wer müsste|wer sollte|wer wäre|wer hat noch|wer gehört|mit wem|entscheiden sie das|entscheidest du das|allein entscheiden|alleine|mitreden|mitentscheiden");

    private static readonly PerLanguage<PhraseSet> Present = PhraseSet.Of(
        "now|currently|at the moment|did you|are you spending|are you paying|do you spend|last year|so far|does it cost you|" +
        "is it costing|already",
        "bisher|jetzt|zurzeit|momentan|letztes jahr|aktuell|im moment|zahlen sie bisher|derzeit|schon|haben sie ausgegeben");

    /// <summary>The field that the last question in it is about; null where it asks nothing, or something else.</summary>
    public static Field? Of(Passage passage)
    {
        for (var i = passage.Sentences.Length - 1; i >= Math.Max(0, passage.Sentences.Length - 4); i--)
        {
            var sentence = passage.Sentences[i];
            if (!passage.EndsWithQuestionMark(sentence) && !Asking.Begins(passage, sentence)) continue;
            if (Timing[passage].In(passage.Tokens, sentence)) return Field.Timing;
            if (Budget[passage].In(passage.Tokens, sentence)) return Present[passage].In(passage.Tokens, sentence) ? null : Field.Budget;
            if (People[passage].In(passage.Tokens, sentence)) return Field.People;
        }

        return null;
    }
}
