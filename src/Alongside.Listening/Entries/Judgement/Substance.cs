using Alongside.Listening.Language;

namespace Alongside.Listening.Entries.Judgement;

/// <summary>Tells what says something from what is only said: "as I say", "whoa", "I don't know", "hello Vikram" tell nobody anything on an order form.</summary>
internal static class Substance
{
    private const int FewestWords = 3;

    /// <summary>Turns of phrase that may fill a whole statement and yet hold nothing to write down.</summary>
    private static readonly PerLanguage<PhraseSet> Idle = PhraseSet.Of(
        "not that|exactly not that|as i say|as i said|like i say|like i said|i do not know|i do not know yet|i have no idea|i do not think so|i think so|i am all right|" +
        "we are all right|i am fine|i am okay|i am good|i am not sure|we will see|exactly|precisely|absolutely|definitely|whoa|wow|ouch|phew|gosh|" +
        "pff|oh dear|never mind|that i can do|i can do that|we can do that|that works|that works for me|that works for us|works for me|works for us|" +
        "that is good|that is fine|that is right|that is exactly right|that is it|that is all|that is true|fair enough|thank you|thanks|" +
        "i am going to stop you there|i will stop you there|let me stop you there|i will be frank|i will be honest|to be honest|hang on|" +
        "hold on|slow down|excuse me|that is the thing|here we go|there you go|you know what i mean|i see what you mean|i understand|of course",
        "wie gesagt|keine ahnung|weiss ich nicht|ich weiss nicht|ich weiss es nicht|ich glaube nicht|ich glaube schon|mal sehen|mal schauen|schauen wir mal|genau|stimmt|richtig|absolut|klar|natürlich|alles klar|alles gut|passt|passt schon|das passt|in ordnung|ist in ordnung|das stimmt|das ist richtig|das ist alles|das ist wahr|danke|vielen dank|danke schön|ganz ehrlich|ehrlich gesagt|moment|moment mal|einen moment|wie bitte|da haben sie recht|da hast du recht|ich verstehe|verstehe|kein problem|gerne|sehr gerne|na gut|also gut|wissen sie|das mache ich|machen wir|mach ich|das machen wir|das machen wir so|machen wir so|so machen wir es|so machen wir das|ja das machen wir so");

    private static readonly PerLanguage<PhraseSet> Greetings = PhraseSet.Of(
        "hello|hi|hey|dear|good morning|good afternoon|good evening|best wishes|kind regards|many thanks|yours",
        "hallo|hi|guten tag|guten morgen|guten abend|servus|grüss gott|grüezi|moin|liebe|lieber|sehr geehrte|sehr geehrter|liebe grüsse|viele grüsse|freundliche grüsse|beste grüsse|mit freundlichen grüssen|lg|vielen dank");

    /// <summary>Whether the words, without their run-up, say something.</summary>
    public static bool Says(Passage passage, TokenRange words)
    {
        if (IsIdle(passage, words) || RunUp.IsAll(passage, words.First, words.End)) return false;
        var (said, content) = Count(passage, words.First, words.End);
        return content > 0 || said >= FewestWords;
    }

    /// <summary>Whether the words are a mere turn of phrase or a greeting.</summary>
    public static bool IsIdle(Passage passage, TokenRange words)
    {
        var end = words.End;
        while (end > words.First && passage.Tokens[end - 1].Kind is TokenKind.Punctuation or TokenKind.Symbol) end--;
        return end == words.First || IsIdle(passage, words.First, end) || IsGreeting(passage, words.First, end);
    }

    private static bool IsIdle(Passage passage, int first, int end)
    {
        while (first < end && (passage.Tokens[first].Kind is TokenKind.Punctuation || passage.Tokens[first].Norm is "no" or "yes" or "yeah" or "oh" or "well")) first++;
        return first == end || Idle[passage].LengthAt(passage.Tokens, first, end) is var length and > 0 && first + length == end;
    }

    private static bool IsGreeting(Passage passage, int first, int end) =>
        Greetings[passage].LengthAt(passage.Tokens, first, end) is var length and > 0 && Count(passage, first + length, end).Said <= 3;

    private static (int Said, int Content) Count(Passage passage, int first, int end)
    {
        var (said, content) = (0, 0);
        for (var i = first; i < end; i++)
        {
            if (passage.Tokens[i].Kind is TokenKind.Word or TokenKind.Number) said++;
            if (ContentWords.Is(passage.Tokens[i], passage.Language)) content++;
        }

        return (said, content);
    }
}
