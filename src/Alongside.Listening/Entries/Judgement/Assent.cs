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

    /// <summary>The words of the yes; null where it is not clear.</summary>
    /// <param name="passage">What the customer says.</param>
    /// <param name="wasAsked">Whether the seller asked; only then a bare "yes" answers anything.</param>
    public static TokenRange? Read(Passage passage, bool wasAsked)
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
        if (after < end && tokens[after].Kind is TokenKind.Word && !GoesOnAgreeing(tokens[after].Norm)) return null;
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
