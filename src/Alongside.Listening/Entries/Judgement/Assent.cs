using System.Collections.Frozen;
using Alongside.Listening.Language;

namespace Alongside.Listening.Entries.Judgement;

/// <summary>
/// Finds a clear yes at the beginning of what the customer says. "Yeah …" and "right" only keep the talk going, "yeah, but" and "I guess"
/// are no yes at all.
/// </summary>
internal static class Assent
{
    private const int LongestYes = 8;

    private static readonly PerLanguage<PhraseSet> Clear = PhraseSet.Of(
        "exactly|that is right|that is correct|that is it|that is exactly it|correct|that works|that would work|works for me|" +
        "works for us|absolutely|spot on|you got it|you have got it|you got that right|precisely|sounds right|that sounds right|" +
        "sounds good|that sounds good|that sounds about right|sounds about right|agreed|deal|let us do that|please do|" +
        "that would be great|that would be perfect|that would be good|that would be lovely|that is perfect|that is fine|" +
        "that is fine with me|" +
        "bang on|totally right|indeed|quite right|yes please|that is what i need|that is what we need|that is what i want|" +
        "that is exactly what we need|that is exactly what i need|that is the one|that is true|that is about right|about right|" +
        "that is exactly right|suits me|suits us|i say yes|that suits us fine|that would be|that would be right|that is good|" +
        "that would be cool|that would be nice|that would be helpful|that would suit us|that would suit me|that suits me|" +
        "that suits us|it is|we do|i do|we are|that would be it|you are right|100 %|one hundred percent|that is all of it|" +
        "you have understood|definitely|sure that works|perfect|right that is it",
        "genau|genau so|ganz genau|stimmt|das stimmt|stimmt genau|richtig|das ist richtig|exakt|absolut|das passt|passt|passt gut|passt mir|passt uns|einverstanden|abgemacht|so ist es|so machen wir es|so machen wir das|machen wir so|machen wir|das machen wir|gerne|sehr gerne|ja bitte|ja gerne|das wäre gut|das wäre super|das wäre toll|das wäre perfekt|das wäre fein|das ist gut|das ist perfekt|perfekt|das trifft es|sie haben es|auf jeden fall|unbedingt|das klingt gut|klingt gut|das geht|das kommt hin|kommt hin|jawohl|freilich|eben|bin ich|sind wir|haben wir|habe ich");

    /// <summary>More tokens than this say more than yes.</summary>
    private const int LongestClosed = 12;

    private static readonly PerLanguage<PhraseSet> Closing = PhraseSet.Of(
        "do that|is perfect|is good|is fine|is grand|is great|is lovely|works|suits|suits me|suits us|works for me|works for us|would be perfect|" +
        "would be great|would be fine|would work|yes|yes please|please|let us do that|is okay|is all right|is possible|sounds good|it is then",
        "machen wir so|passt|passt gut|passt mir|passt uns|ist gut|ist perfekt|ist okay|geht|geht gut|wäre gut|wäre perfekt|wäre super|ja bitte|bitte|gerne|einverstanden|abgemacht|machen wir|klingt gut");

    private static readonly PerLanguage<PhraseSet> Salutation = PhraseSet.Of(
        "dear|hello|hi|good morning|good evening",
        "liebe|lieber|hallo|hi|guten morgen|guten tag|guten abend|servus|sehr geehrte|sehr geehrter");

    private const int LongestSalutation = 5;

    private static readonly PerLanguage<PhraseSet> Refusing = PhraseSet.Of(
        "not|never|if|too|could you|can you|would you|enough",
        "nicht|nie|wenn|falls|zu|könnten sie|kannst du|würden sie|reicht");

    private static readonly PerLanguage<PhraseSet> Disclaiming = PhraseSet.Of(
        "but|although|though|except|however|maybe|i guess|i suppose|kind of|sort of|depends|unless|almost|more like|not quite|" +
        "not really|not exactly|not sure|i do not know|only if|actually no|yeah no|no|rather|instead|well more|only",
        "aber|allerdings|obwohl|ausser|jedoch|vielleicht|eventuell|schätze ich|irgendwie|kommt darauf an|je nachdem|fast|eher|nicht ganz|nicht wirklich|nicht unbedingt|nicht sicher|weiss nicht|nur wenn|nein|lieber|stattdessen|nur|wobei|naja|na ja");

    private static readonly PerLanguage<FrozenSet<string>> Leads = WordSet.Of(
        "yes yeah yep yup ya oh um uh mm mhm ok okay right ah well sure and so , . ! –",
        "ja jo jep äh ähm mm mhm okay gut genau ach oh na klar sicher und so also , . ! –");

    /// <summary>A yes to what somebody will do: it may be shorter, merrier, and stand behind the words that it takes up ("Thursday at ten, lovely").</summary>
    private static readonly PerLanguage<PhraseSet> Merry = PhraseSet.Of(
        "yes|yeah|yep|yup|aye|yes please|please|sure|deal|agreed|perfect|lovely|great|good|fine|works|exactly|brilliant|super|wonderful|splendid|sick|done|definitely|absolutely|certainly|" +
        "do it|do that|let us do|i accept|accepted|suits|suits me|suits us|a good idea|go ahead|go for it|happy with that|happy to|would be great|that would be|would be lovely|i would like that|it is a plan|see you then|see you|sounds good|" +
        "count me in|you are on|i am in|we are in|looking forward|if you would|that is fine|no problem|will do|gladly|with pleasure|by all means|grand|cheers then|okay then|ok then|it is|we will be there|i will be there|i will be here|you are welcome to|go on then|go on|tell you what yes|why not|cool|smashing|champion|nice one|can do|ready|on",
        "ja|jo|jawoll|jawohl|jep|gern|gerne|passt|einverstanden|abgemacht|super|prima|perfekt|gut|sehr gut|wunderbar|toll|schön|klar|sicher|machen wir|machen sie das|mach das|machen sie|so machen wir es|das geht|geht|geht klar|geht in ordnung|in ordnung|okay|alles klar|bis dann|bitte|genau|gute idee|eine gute idee|klingt gut|recht|ist recht|mir recht|fein|fix|deal|freilich|logisch|bin dabei|nehmen wir|dann bis");

    private static readonly PerLanguage<PhraseSet> Balking = PhraseSet.Of(
        "not|no|never|but|although|though|except|however|maybe|i guess|i suppose|depends|unless|almost|rather|instead|only if|could we|could you|can we|can you|would you|what|why|how|too|enough|that was|first|wait|or|i will think|think about it|have to think|let me think|get back to you|come back to you",
        "nicht|nein|nee|kein|keine|keinen|nie|aber|allerdings|vielleicht|eventuell|kommt darauf an|erst|zuerst|wenn|falls|lieber|eher|warum|wieso|was|wie|oder|überlegen|überlege|moment|zu früh|zu spät");

    private const int LongestMerry = 14;

    /// <summary>The words in a sentence that say yes to what somebody will do; null where they do not.</summary>
    /// <param name="passage">What the customer says.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="takesUp">Whether its words take up what was proposed: then it need not say "yes" as well.</param>
    public static TokenRange? ToStep(Passage passage, TokenRange sentence, bool takesUp = false)
    {
        var end = sentence.End;
        while (end > sentence.First && passage.Tokens[end - 1].Kind is TokenKind.Punctuation) end--;
        if (end == sentence.First || end - sentence.First > LongestMerry || passage.EndsWithQuestionMark(sentence) || (!takesUp && Merry[passage].Find(passage.Tokens, sentence.First, end) < 0)) return null;
        for (var i = sentence.First; i < end; i++)
            if (Balking[passage].LengthAt(passage.Tokens, i, end) > 0 && Merry[passage].LengthAt(passage.Tokens, i, end) == 0 && !IsPolite(passage, i, end)) return null;
        return new TokenRange(sentence.First, end);
    }

    /// <summary>"No problem", "would you? Yes please".</summary>
    private static bool IsPolite(Passage passage, int at, int end) => passage.Tokens[at].Norm is "would" && Merry[passage].Find(passage.Tokens, at + 2, end) >= 0;

    /// <summary>The words of the yes; null where it is not clear.</summary>
    /// <param name="passage">What the customer says.</param>
    /// <param name="wasAsked">Whether the seller asked; only then a bare "yes" answers anything.</param>
    /// <param name="proposed">The seller's words: what is taken up from them takes nothing off the yes.</param>
    public static TokenRange? Read(Passage passage, bool wasAsked, Passage proposed)
    {
        var tokens = passage.Tokens;
        var end = passage.Tokens.Length;
        var i = 0;
        var yes = -1;
        while (i < end && i < LongestYes && Leads[passage].Contains(tokens[i].Norm) && Clear[passage].LengthAt(tokens, i, end) == 0)
        {
            if (tokens[i].Norm is "yes" or "yep" or "yup") yes = i;
            i++;
        }

        var clear = i < LongestYes ? Clear[passage].LengthAt(tokens, i, end) : 0;
        if (clear == 0)
        {
            if (wasAsked && Closed(passage) is { } closed) return closed;
            if (yes < 0 || !wasAsked || (yes + 1 < end && tokens[yes + 1].Kind is TokenKind.Word)) return null;
            (i, clear) = (yes, 1);
        }

        var after = i + clear;
        if (after < end && tokens[after].Kind is TokenKind.Word && !GoesOnAgreeing(tokens[after].Norm) && !TakesUp(passage, after, proposed)) return null;
        var sentence = passage.SentenceAt(after - 1);
        if (IsDisclaimed(passage, after) || passage.EndsWithQuestionMark(sentence)) return null;
        return sentence.End - i <= LongestYes ? Trimmed(passage, new TokenRange(0, sentence.End)) : new TokenRange(0, after);
    }

    /// <summary>"Tuesday at one, do that": the yes stands at the end of a short first sentence that takes up what was proposed.</summary>
    private static TokenRange? Closed(Passage passage)
    {
        var sentence = passage.Sentences[passage.Sentences.Length > 1 && Salutation[passage].LengthAt(passage.Tokens, 0, passage.Tokens.Length) > 0 && passage.Sentences[0].Count <= LongestSalutation ? 1 : 0];
        var end = sentence.End;
        while (end > sentence.First && passage.Tokens[end - 1].Kind is TokenKind.Punctuation) end--;
        if (end - sentence.First > LongestClosed || passage.EndsWithQuestionMark(sentence) || Closing[passage].LengthBefore(passage.Tokens, end, sentence.First) is var length && length == 0) return null;
        if (end - length == sentence.First || IsDisclaimed(passage, end) || Disclaiming[passage].Find(passage.Tokens, sentence.First, end) >= 0 || Refusing[passage].Find(passage.Tokens, sentence.First, end) >= 0) return null;
        return new TokenRange(sentence.First, end);
    }

    /// <summary>"That's it exactly, within the hour": what follows the yes was all in the seller's words.</summary>
    private static bool TakesUp(Passage passage, int after, Passage proposed)
    {
        var said = ContentWords.In(proposed.Tokens.AsSpan(), proposed.Language);
        var end = Math.Min(passage.SentenceAt(after).End, after + LongestClosed);
        var taken = false;
        for (var i = after; i < end; i++)
        {
            if (!ContentWords.Is(passage.Tokens[i], passage.Language)) continue;
            taken = said.Contains(ContentWords.Stem(passage.Tokens[i].Norm, passage.Language));
            if (!taken) return false;
        }

        return taken;
    }

    private static bool GoesOnAgreeing(string norm) => norm is "for" or "yes" or "yeah" or "exactly" or "that" or "i" or "we" or "it" or "you" or "and" or "please" or "so" or "by" or "with" or "right" or "then" or "the" or "in" or "to" or "because" or "perfect" or "great";

    /// <summary>Whether the sentence, or the beginning of the next one, takes something off the yes.</summary>
    private static bool IsDisclaimed(Passage passage, int after)
    {
        var tokens = passage.Tokens;
        var end = passage.SentenceAt(after - 1).End;
        if (Disclaiming[passage].Find(tokens, after, Math.Min(end, after + 20)) >= 0) return true;
        var next = Math.Min(tokens.Length, end + 4);
        return end < tokens.Length && Disclaiming[passage].Find(tokens, end, next) >= 0;
    }

    private static TokenRange Trimmed(Passage passage, TokenRange range)
    {
        var end = range.End;
        while (end > range.First + 1 && passage.Tokens[end - 1].Kind is TokenKind.Punctuation) end--;
        return new TokenRange(range.First, end);
    }
}
