using Alongside.Listening.Language;

namespace Alongside.Listening.Entries.Judgement;

/// <summary>Tells which of the fields that people may rather keep to themselves a question of the seller's is about: money, time, or who decides.</summary>
internal static class SellerTopic
{
    /// <summary>A question that waits for an answer stands at the end.</summary>
    private const int MostSentences = 4;

    /// <summary>Of words without marks only the last can be the question.</summary>
    private const int LongestQuestion = 24;

    private const int ShortestQuestion = 4;

    private static readonly (Field Field, PerLanguage<PhraseSet> Words)[] Topics =
    [
        (Field.Timing, PhraseSet.Of(
            "when would|when do you|when does it|when does this|by when|deadline|timeline|timeframe|time frame|how soon|launch date|when are you|when is it|when's|and when|" +
            "what date|how long do you have|how long have we got|when should|when must|when are you hoping|the date|" +
            "when is it due|when is the|when will|when were you hoping|when were you thinking|when could|time pressure|how much time|when did you want|" +
            "is there a date|any dates|and start|and you open when|big day|open when|starting when|start date|when has|when can|what day|which day|which week|which month|timing|timings|how long can you|in a hurry|how urgent|by what|" +
            "when|what is your date|which day|fixed dates|a day in mind|date in mind|period that suits|deadlines|run out|the moment",
            "wann|bis wann|ab wann|frist|deadline|zeitplan|zeitrahmen|zeitraum|wie schnell|wie eilig|stichtag|termin|zeitdruck|wie lange|wie viel zeit|zeitpunkt|losgehen|fertig sein|fertig werden|welcher tag|welcher monat|anfangen|beginn|starten|datum|eilt es")),
        (Field.Budget, PhraseSet.Of(
            "budget|spend|to invest|set aside|price range|put towards|afford|figure in mind|amount in mind|number in mind|ballpark|the spend|the sum|sum available|what is the sum|" +
            "how much could you|how much can you|how much would you|how much do you want|money wise|price wise|cost wise|and money|okay money|the money|funds|a figure|a number|" +
            "about spending|right about spending|could you put into|can you put into|could you put in|comfortable spending|happy spending|" +
            "how much have you got|how much is there|how much money|financially|what is there in the|in the tin|in the pot|in the kitty|willing to pay|able to pay|what can you pay|what could you pay|like to pay|" +
            "money|cost|costs|sum|amount|afford|put by|reckoning|price|pay|paying|realistic for you|within reach|manage a week|manage a month|resources|rate|set against",
            "budget|ausgeben|investieren|preisrahmen|rahmen|preisvorstellung|summe|betrag|hausnummer|schmerzgrenze|obergrenze|kosten|preislich|vorgestellt|finanziell|geld|zahlen|bezahlen|leisten|wie viel können|wie viel wollen|wie viel haben|zur verfügung|eingeplant|im monat")),
        (Field.People, PhraseSet.Of(
            "who else|who decides|anyone else|anybody else|who makes|who signs|who would be involved|who is involved|who has to|who approves|who says|who has the last word|" +
            "who needs to|who would need|who would you|who will decide|makes the decision|make the decision|somebody else|who gave|footing the bill|who pays|who is paying|who will be|who has a say|has a say|" +
            "someone else|on your own|you decide|just you|just you two|only you|who is it for|who do you answer to|sign off|signs off|signs it off|copy anyone|who is going to|you two who|two of you who|your decision|up to you|anybody i should|who's it go past|it go past|who will judge|who will be judging|get a say|" +
            "who|whom|anyone else|anybody else|joint decision|alone|you that decides|co-founders|the others",
            "wer|wem|wen|mit wem|noch jemand|entscheiden|entscheidet|entscheidest|alleine|allein|mitreden|mitentscheiden|unterschreibt|ihr mann|ihre frau|zustimmen|absprechen|zu zweit")),
    ];

    private static readonly PerLanguage<PhraseSet> Present = PhraseSet.Of(
        "now|currently|at the moment|did you|are you spending|are you paying|do you spend|last year|so far|does it cost you|" +
        "is it costing|already",
        "bisher|jetzt|zurzeit|momentan|letztes jahr|aktuell|zahlen sie bisher|derzeit|haben sie ausgegeben");

    /// <summary>The field that the last question in it is about; and whether for money that is paid now, or a time in the past; null where it asks nothing, or something else.</summary>
    public static (Field Field, bool IsOfNow)? Of(Passage passage)
    {
        for (var i = passage.Sentences.Length - 1; i >= Math.Max(0, passage.Sentences.Length - MostSentences); i--)
        {
            var sentence = passage.Sentences[i];
            var isMarked = passage.EndsWithQuestionMark(sentence) || Asking.Begins(passage, sentence);
            if (!isMarked && (i < passage.Sentences.Length - 1 || EndsMarked(passage, sentence))) continue;
            var question = isMarked ? sentence : new TokenRange(Math.Max(sentence.First, sentence.End - LongestQuestion), sentence.End);
            foreach (var (field, words) in Topics)
                if (words[passage].In(passage.Tokens, question)) return (field, IsOfNow(passage, question, field));
        }

        return null;
    }

    /// <summary>"What are you paying now?", "when did you open?" ask how things are.</summary>
    private static bool IsOfNow(Passage passage, TokenRange question, Field field) =>
        (field is Field.Budget && Present[passage].In(passage.Tokens, question)) || (field is Field.Timing && Past[passage].In(passage.Tokens, question));

    private static readonly PerLanguage<PhraseSet> Past = PhraseSet.Of("when did|when was|when were|since when|how long have|how long has|how long ago|been", "wann war|wann waren|seit wann|wie lange schon|wann hat|wann haben");

    private static bool EndsMarked(Passage passage, TokenRange sentence) => passage.Tokens[sentence.End - 1].Norm is "." or "!" || sentence.Count < ShortestQuestion - 2;
}
