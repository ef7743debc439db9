using System.Collections.Immutable;
using Alongside.Listening.Language;

namespace Alongside.Listening.Entries.Judgement;

/// <summary>Tells which fields a question of the seller's is about, so that "around four thousand" behind it is known for an answer.</summary>
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
        (Field.Outcome, PhraseSet.Of(
            "good look like|success|worth it|it worked|how will you know|how would you know|year from now|in a year|year's time|call me up happy|you happy|what would be different|what would change|what changes|" +
            "be different for you|ideal|ideally|what do you hope|what are you hoping for|what would it mean|afterwards|what would that give you|done well|gone well|goes well|perfect world|dream|in six months|this time next year|look like for you|make you say|you'd be glad|you would be glad|" +
            "would that change|would change|if it worked|it worked|say it is|worth doing|would be different|what would getting|the way you are hoping|good moment|a good result|your aim|the aim|measure|what happens if it is right|if you had that|the best for you|what is different|notice|feel like",
            "woran merken|woran würden|wert|zufrieden|gelungen|erfolg|was wäre anders|was wäre dann|in einem jahr|in zwei jahren|danach|am ende|idealerweise|im idealfall|ihr ziel|das ziel|gut gelaufen|wünschen sie sich|wünscht ihr")),
        (Field.Tried, PhraseSet.Of(
            "tried|had a go|have you used|used before|used up to now|worked with anyone|worked with|did you use|have you had|done about it|up to now|until now|since then|done so far|so far|somebody else last|another maker|" +
            "already speak|have you asked|been using|what have you done|what did you do|doing about it|fixed before|looked at it|anyone look|anybody look|had anyone|had anybody|in place|ever had|done before|any experience|experience with|tested|had it looked|what have you got on|what do you use|what are you using|who does it now|who looks after|" +
            "ever|before|what did you try|have you done|have you already|did it make a difference|what have you|have you put|run before|gone about it|been up there|you restarted|did you look at|do you have anything for|up yourselves",
            "schon mal|schon|bisher|versucht|probiert|bereits|früher|bis jetzt|erfahrungen|ausprobiert|machen lassen|gefragt|im moment jemand|was haben sie gemacht|unternommen|vorher|gearbeitet")),
        (Field.Concerns, PhraseSet.Of(
            "worries|worried|worry|worrying|concern|concerns|concerned|stop you|say no|hesitate|hesitating|hesitant|afraid|hold you back|holding you back|holds you back|nervous|keeps you up|keeping you up|put you off|doubts|doubt|reservations|go wrong|scares|bothers you about|uneasy|catch|make you walk away|" +
            "what is the worry|bothering you|troubling you|what if anything",
            "sorge|sorgen|bedenken|bauchweh|befürchten|angst|unsicher|zögern|hält sie ab|dagegen|schiefgehen|skeptisch|nervös")),
        (Field.Constraints, PhraseSet.Of(
            "must not|can not happen|rules|rule|requirements|requirement|allergies|limits|limit|special|definitely do not want|anything i should know|on no account|restrictions|conditions|let you|protection order|" +
            "need to watch|to watch out|anything it must|what must|what has to|has to be|anything that has|deal breaker|deal breakers|dealbreaker|dealbreakers|off the table|off limits|no go|be careful|constraints|boundaries|non negotiable|regulations|permission|access|does it have to|does it need to|do they have to|anything to avoid|avoid|specific|mind about|important to you|matter to you|matters to you|what matters|what is important|" +
            "anything that can not|can not we|what can not|watch out|should know|anything about|is there a wish|why does this have to|there anything|where could|could we|can we|may we|is there a lift",
            "auf keinen fall|darf nicht|muss es|müssen wir|vorgaben|vorschriften|regeln|wichtig|kommt es ihnen an|kommt es an|achten|beachten|bedingungen|einschränkungen|tabu|unbedingt|verboten|zugang|wissen sollte|wie hoch|cloud")),
        (Field.Need, PhraseSet.Of(
            "do you need|would you like|are you after|you after|looking for|what kind|what sort|which|do you want|want it to do|wave a wand|hand over|what should|you wish|what can i do|what can we do|how can i help|how can we help|what do you have in mind|have in mind|had in mind|what would help|how many|what size|how big|how much of|would it need|what does it need|picture|imagine|what are we|what is it you|what would you|" +
            "get in touch|what is missing|missing for you|needing|biggest difference|help you with|of help|let me know what|used for|what is it for",
            "brauchen|brauchst|suchen sie|sucht ihr|hätten sie gern|soll es sein|welche|welches|welchen|was für|wie viele|wie viel|wie gross|womit kann|wie kann ich helfen|was kann ich|was darf es|wollen sie|möchten sie|stellen sie sich vor|hättest du gern|wünschen")),
        (Field.Situation, PhraseSet.Of(
            "going on|happening|how are things|at the moment|today|currently|right now|have you got for me|there now|look like|look at the moment|tell me|walk me through|talk me through|up with it|what is up|what is wrong|wrong with it|broken|" +
            "what happened|lead to|like now|on there now|made you|brought you|brings you|how do you|how are you|what is the problem|the trouble|trouble|what is it doing|how old|what do they do|describe|these days|what does it do|what have you got|what is there|how is it|is there anything there|what is the|normally|" +
            "how is|how are|how was|how does|how do|tell me|describe|where do you|where are|who does|what happens with|you sound|what does she|what does he|set up|how has|first noticed|recorded|affected",
            "wie läuft|wie ist|wie sieht|im moment|momentan|derzeit|aktuell|zurzeit|wo drückt|was ist los|erzählen sie|erzähl|was hat sie|wie machen sie|wie liefern|was steht|wie geht|beschreiben|zustand|wie alt|von wo|passiert|wie lange schon|jetzt")),
    ];

    private static readonly PerLanguage<PhraseSet> Present = PhraseSet.Of(
        "now|currently|at the moment|did you|are you spending|are you paying|do you spend|last year|so far|does it cost you|" +
        "is it costing|already",
        "bisher|jetzt|zurzeit|momentan|letztes jahr|aktuell|zahlen sie bisher|derzeit|haben sie ausgegeben");

    /// <summary>The fields that the last question in it is about, the likelier first; none where it asks nothing, or something else.</summary>
    public static ImmutableArray<Field> Of(Passage passage)
    {
        for (var i = passage.Sentences.Length - 1; i >= Math.Max(0, passage.Sentences.Length - MostSentences); i--)
        {
            var sentence = passage.Sentences[i];
            var isMarked = passage.EndsWithQuestionMark(sentence) || Asking.Begins(passage, sentence);
            if (!isMarked && (i < passage.Sentences.Length - 1 || EndsMarked(passage, sentence))) continue;
            var question = isMarked ? sentence : new TokenRange(Math.Max(sentence.First, sentence.End - LongestQuestion), sentence.End);
            if (Read(passage, question) is { IsEmpty: false } found) return found;
        }

        return [];
    }

    private static ImmutableArray<Field> Read(Passage passage, TokenRange question)
    {
        var found = ImmutableArray.CreateBuilder<Field>(2);
        foreach (var (field, words) in Topics)
        {
            if (found.Count == 2 || (found.Count > 0 && field is Field.Situation or Field.Need) || !words[passage].In(passage.Tokens, question)) continue;
            found.Add(IsOfNow(passage, question, field) ? Field.Situation : field);
        }

        return found.ToImmutable();
    }

    /// <summary>"What are you paying now?", "when did you open?" ask how things are.</summary>
    private static bool IsOfNow(Passage passage, TokenRange question, Field field) =>
        (field is Field.Budget && Present[passage].In(passage.Tokens, question)) || (field is Field.Timing && Past[passage].In(passage.Tokens, question));

    private static readonly PerLanguage<PhraseSet> Past = PhraseSet.Of("when did|when was|when were|since when|how long have|how long has|how long ago|been", "wann war|wann waren|seit wann|wie lange schon|wann hat|wann haben");

    private static bool EndsMarked(Passage passage, TokenRange sentence) => passage.Tokens[sentence.End - 1].Norm is "." or "!" || sentence.Count < ShortestQuestion - 2;
}
