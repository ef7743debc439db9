using Alongside.Listening.Language;

namespace Alongside.Listening.Entries.Judgement;

/// <summary>Turns of phrase that say by themselves in which field something belongs, how sure or unsure everything else is.</summary>
internal static class FieldCues
{
    private const double Promised = 2.2;

    private const double OwnPast = 1.2;

    private static readonly (Field Field, double Weight, bool AtStart, PhraseSet Words)[] English =
    [
        (Field.Need, 2.0, false, new("i need|we need|we would need|i would need|looking for|i am after|we are after|what i want is|what we want is|we require|i want it|we want it|i just want|we just want|what i need|we would want|i would love|we would like|i would like|something i can|something that|i want")),
        (Field.Need, 1.0, false, new("we want|somebody who|someone who|somebody to|someone to")),
        (Field.Constraints, 2.5, false, new("it has to|has got to|it must|must be|must not|must stay|must have|it can not|can not be|can not leave|can not go|can not have|not allowed|have to have|has to be|has to stay|has to fit|has to work|needs to work|it has got to be|it got to be|got to be|i will not do|not giving up|do not leave|that is a hard line|no way|under no circumstances|mustn't|we can not draw|no longer than|no later than|nothing over|nothing with|nothing that|nothing under|must stay under|has to talk to|have to be|is not allowed|no more than|not more than|only after|only before|must never|may not")),
        (Field.Constraints, 1.6, true, new("no|nothing|never|only|must|not before|not after|nobody|without|at least|at most")),
        (Field.Concerns, 3.2, false, new(
            "worried|worries|worry|nervous|afraid|scared|scares me|my fear|fear is|concern|concerned|do not trust|what if|not believe|never going to use|what happens if|what happens to|keeps me awake|more than i expected|more than we expected|" +
            "not convinced|sceptical|skeptical|i doubt|my doubt|been burned|be locked in|stuck with|who do i ring|who do i call|last time|dread|too good to be true|uneasy|anxious|hesitant|on my mind|lose sleep|can not believe|i am not sure it|sounds expensive|a lot of money")),
        (Field.Outcome, 2.2, false, new(
            "i will be happy|i would be happy|we would be happy|i will be perfectly happy|paid for itself|pays for itself|i just want to see|so that i can|so that we can|sleep again|be able to|never again|goal|success|would be worth it|in my own bed|in his own bed|in her own bed|have our|have my|would know it|i would know|we would know|as long as i can|as long as we can|" +
            "instead of|without having to|without anyone|i should like to|should so like|could finally|can finally|i could finally|would be a dream|makes me happy|make my year|make me happy")),
        (Field.Outcome, 1.6, true, new("if we can|if i can|if i get|if we get|when i can|when we can|if it|if they|to be able|being able|i can|we can both|that i can|back to")),
        (Field.Budget, 2.0, false, new(
            "budget|set aside|put aside|put by|put towards|earmarked|ring fenced|can spend|could spend|want to spend|willing to spend|happy to spend|able to spend|prepared to spend|going to spend|planning to spend|can pay|could pay|willing to pay|" +
            "happy to pay|able to pay|prepared to pay|stretch to|go up to|go as high as|could go to|can go to|can manage|could manage|our limit|my limit|our ceiling|the most we|the most i|to spend|in the pot|for it|for this|for the whole thing|for everything|all in|not a penny more|altogether|in the tin|i have got|we have got|approval for|if you can do it for|we raised")),
        (Field.Timing, 2.0, false, new(
            "live by|live before|ready by|ready before|ready for|ready in time|done by|done before|finished by|finished before|up and running by|need it by|want it by|deadline|we open|doors open|opens on|reopens|we are opening|we launch|we are launching|going live|go live|" +
            "start in|started by|in place by|in place before|online by|online before|out by|have it by|have this by|no later than|in time for|in hand by|no rush|as soon as possible|asap|before the|by the end|first one to go out|until")),
        (Field.Tried, 1.2, true, new(
            "we had|i had|we tried|i tried|we have tried|i have tried|we have had|i have had|we used|i used|we hired|we were with|we were on|we bought|i bought|bought|i put|we put|i have been|we have been using|we got|we did|i did|we are with|tried|we went with|we went to|my uncle did|had a|we asked|i asked|we even|the council put|used")),
        (Field.Tried, 1.5, false, new("for a while|for a season|for a bit|last year we|before that|already tried|off ebay|we used to|a guy who|in to")),
        (Field.Situation, 0.8, false, new("at the moment|right now|currently|every time|every day|every week|every month|these days|keeps|always|three times|each time|no longer|stopped|broken|still|since")),
        (Field.People, 1.5, false, new("has to agree|signs|sign off|decides|decide|votes|vote|final say|last word|has a say|countersign|approve|approves|say yes|both of us|two of us|sign it|signs it|power of attorney|the decision|wants to see|want to see|okay it|splitting it|advises|holds the|runs it past|run it past|has to pass|give permission|gives permission|has to okay|to okay")),
        (Field.NextStep, 2.5, true, new("i will send|i will scan|i will ring|i will call|i will get|i will bring|i will put it on|i will dig|i will meet|i will email|i will ask|i will talk|i will speak|i will check|i will let|i will have|i will post|i will drop|i will take|i will forward|i will find|i will measure|i will write|i will book|i will sign|i will pay|i will transfer|i will look|we will send|we will meet|i can send|let us|send me|give me|call me|ring me|book me|put me down|we will see you")),
    ];

    private static readonly (Field Field, double Weight, bool AtStart, PhraseSet Words)[] German =
    [
        (Field.Need, 2.0, false, new("brauche|brauchen wir|wir brauchen|ich brauche|suche|suchen wir|wir suchen|hätte gern|hätten gern|hätten wir gern|ich möchte|wir möchten|ich will|wir wollen|bräuchte|bräuchten|wünsche mir|wünschen uns|soll er|soll es|es geht um|jemand der|jemanden der|reicht|reicht mir", Languages.German)),
        (Field.Need, 0.8, false, new("nur|lieber|am liebsten", Languages.German)),
        (Field.Constraints, 2.5, false, new("muss|müssen|darf nicht|dürfen nicht|darf kein|auf keinen fall|nicht länger als|nicht mehr als|mindestens|höchstens|nur nach|nur vor|ohne|muss bleiben|müssen bleiben|im haus bleiben|zwingend|vorschrift|auflage|verboten", Languages.German)),
        (Field.Constraints, 1.6, true, new("kein|keine|keinen|nur|nie|nichts|niemand", Languages.German)),
        (Field.Concerns, 3.2, false, new("sorge|sorgen|angst|schiss|bauchweh|befürchte|befürchten|fürchte|nicht wohl|mulmig|skeptisch|zweifel|bedenken|was ist wenn|was passiert wenn|trau ich nicht|misstrauisch|unsicher|nicht dass|zu teuer|ganz schön viel|gebranntes kind|macht mir|wieder keiner", Languages.German)),
        (Field.Outcome, 2.2, false, new("wieder schlafen|nie wieder|zufrieden|hauptsache|wäre schön|dann ist es recht|wieder|endlich|damit ich|damit wir|freue mich|wäre ein traum|gut schlafen|ohne dass", Languages.German)),
        (Field.Outcome, 1.6, true, new("wenn|dass", Languages.German)),
        (Field.Budget, 2.0, false, new("budget|ausgeben|eingeplant|vorgesehen|zurückgelegt|auf die seite gelegt|beiseite gelegt|zur verfügung|bewilligt|genehmigt|zugesagt|habe ich|haben wir|mehr als|bis zu|vorstrecken|legen wir|ist realistisch|höchstens|im monat|monatlich|drin", Languages.German)),
        (Field.Timing, 2.0, false, new("fertig sein|fertig werden|bis spätestens|spätestens|stichtag|frist|eröffnen|eröffnung|bevor|vor dem|zum|bis zum|ab dem|erst nach|rechtzeitig|so schnell wie möglich|eilt|müsste es|da sein|umzug", Languages.German)),
        (Field.Tried, 1.2, true, new("wir hatten|ich hatte|wir haben|ich habe|hab|hatten|hatte|schon|haben schon|der schwager|wir haben schon", Languages.German)),
        (Field.Tried, 1.5, false, new("schon mal|schon einmal|ausprobiert|probiert|versucht|gebucht|angeschafft|beauftragt|hatten wir|hatte ich|umgestellt|vertretungsweise|machen lassen", Languages.German)),
        (Field.Situation, 0.8, false, new("im moment|momentan|zurzeit|derzeit|jeden tag|jede woche|immer|nicht mehr|kaputt|seit|ständig|gerade|schon wieder|geht gar nichts|bisherige", Languages.German)),
        (Field.People, 1.5, false, new("entscheidet|entscheiden|unterschreibt|unterschreiben|unterschreibe|zustimmen|abnehmen|mitreden|zu zweit|muss das sehen|muss es wollen|genehmigen|hat das letzte wort|absegnen|freigeben|fragen|besprechen mit|absprechen|zuständig|kümmert sich|muss das angebot sehen", Languages.German)),
        (Field.NextStep, 2.5, true, new("ich schicke|ich schick|ich rufe|ich ruf|ich melde|ich hole|ich hol|ich frage|ich frag|ich rede|ich bringe|ich bring|ich mache|ich mach|ich gebe|ich geb|ich besorge|ich kläre|ich schaue|ich schau|ich sage|ich sag|wir schicken|wir melden|schicken sie|rufen sie|schick mir|kommen sie", Languages.German)),
    ];

    /// <summary>Adds to each field what the words of a unit say for it.</summary>
    public static void Add(Passage passage, TokenRange unit, Span<double> scores)
    {
        foreach (var (field, weight, atStart, words) in passage.Language is Languages.German ? German : English)
        {
            var hit = atStart ? words.LengthAt(passage.Tokens, unit.First, unit.End) > 0 : words.In(passage.Tokens, unit);
            if (hit) scores[(int)field] = Math.Max(scores[(int)field], 0) + weight;
        }

        if (Promise.Is(passage, unit)) scores[(int)Field.NextStep] = Math.Max(scores[(int)Field.NextStep], Promised);
        if (TellsOfOwnPast(passage, unit)) scores[(int)Field.Tried] = Math.Max(scores[(int)Field.Tried], OwnPast);
    }

    /// <summary>"We put vinyl on two of them", "I tightened the hinges".</summary>
    private static bool TellsOfOwnPast(Passage passage, TokenRange unit)
    {
        for (var i = unit.First; i + 1 < Math.Min(unit.End, unit.First + 6); i++)
            if (passage.Tokens[i].Norm is "i" or "we" && PastEvent.IsPast(passage, i + 1)) return true;
        return false;
    }
}
