using System.Collections.Frozen;
using Alongside.Listening.Language;

namespace Alongside.Listening.Entries.Judgement;

/// <summary>Takes off what people say while they make up their mind what to say: "Well, um, yeah, so …" before it, "… you know?" behind it.</summary>
internal static class RunUp
{
    private static readonly PerLanguage<FrozenSet<string>> Fillers = WordSet.Of(
        "well um uh uhm er erm hmm hm mm ah oh so yeah yes yep yup okay ok right and but look listen like anyway basically honestly because or plus then now , ; : . – … ! ? \" ' ( )",
        "ja jo na naja tja ach ah oh äh ähm hm hmm mm mhm also und aber okay gut genau eben halt so nun ne nein klar gell schauen schau hören moment oder , ; : . – … ! ? \" ' ( )");

    private static readonly PerLanguage<PhraseSet> Openers = PhraseSet.Of(
        "i mean|you know|to be honest|to be fair|to be frank|let me see|let me think|let us see|no i mean|kind of|sort of|" +
        "as i said|like i said|good question|that is a good question|the thing is|i was going to say|all right|alright|" +
        "i have to say|if i am honest|frankly|actually|no ,|in all honesty|how do i put this|how shall i put it|what can i say|i would say",
        "ich mein|ich meine|ehrlich gesagt|um ehrlich zu sein|offen gesagt|ganz ehrlich|wissen sie|weisst du|sagen wir|sagen wir mal|sag ich mal|wie gesagt|gute frage|das ist eine gute frage|die sache ist die|wie soll ich sagen|was soll ich sagen|mal überlegen|lass mich überlegen|ja gut|na ja|im prinzip|im grunde|ich sag mal|ich würde sagen|eigentlich");

    private static readonly PerLanguage<PhraseSet> Hedges = PhraseSet.Of(
        "i should say that|i should say|i must say that|i must say|i have to say that|i think that|i think|i guess|i suppose|i would say|i feel like|probably|maybe|basically|obviously|we just|" +
        "the problem is that|the problem is|the thing is that|the point is|it is just that|i reckon|i believe",
        "ich glaube|ich denke|ich finde|ich würde sagen|ich schätze|ich sag mal|vielleicht|wahrscheinlich|eigentlich|im grunde|das problem ist dass|das problem ist|die sache ist dass|die sache ist|es ist nur so dass|wir haben nur");

    private static readonly PerLanguage<PhraseSet> Trailers = PhraseSet.Of(
        "you know|you know what i mean|know what i mean|if you know what i mean|right|i guess|or something|" +
        "or something like that|or whatever|and so on|so yeah|so|and|but|um|uh|er|yeah|okay|ok|like|basically|" +
        "does that make sense|if that makes sense|because|is not it|you see|i mean|i suppose|to be honest|honestly",
        "oder so|oder so was|oder sowas|und so|und so weiter|oder|gell|ne|wissen sie|weisst du|ehrlich gesagt|sag ich mal|glaube ich|denke ich|schätze ich|halt|eben|irgendwie|nicht wahr|und|aber|ja|verstehen sie|verstehst du|äh|ähm");

    /// <summary>The statement without its run-up and its trailing off; the statement itself where nothing else is in it.</summary>
    public static TokenRange Trim(Passage passage, TokenRange statement)
    {
        var (first, end) = (SkipOpeners(passage, statement.First, statement.End), statement.End);
        while (end > first)
        {
            var token = passage.Tokens[end - 1];
            if (token.Kind is TokenKind.Punctuation && !token.Is("\"") && !token.Is(")")) end--;
            else if (Trailers[passage].LengthBefore(passage.Tokens, end, first) is var length and > 0 && end - length > first + 1 && IsSetOff(passage, end - length, end)) end -= length;
            else break;
        }

        return end > first ? new TokenRange(first, end) : statement;
    }

    /// <summary>The statement without "I think" and the like before it either; what is shown as the short form.</summary>
    public static TokenRange Short(Passage passage, TokenRange trimmed)
    {
        var first = trimmed.First;
        while (Hedges[passage].LengthAt(passage.Tokens, first, trimmed.End) is var length and > 0) first = SkipOpeners(passage, first + length, trimmed.End);
        return trimmed.End - first >= 2 ? new TokenRange(first, trimmed.End) : trimmed;
    }

    /// <summary>Whether there is nothing in the range but "well", "hm" and the like.</summary>
    public static bool IsAll(Passage passage, int first, int end) => SkipOpeners(passage, first, end) >= end;

    private static int SkipOpeners(Passage passage, int first, int end)
    {
        while (first < end)
        {
            if (Openers[passage].LengthAt(passage.Tokens, first, end) is var length and > 0) first += length;
            else if (Fillers[passage].Contains(passage.Tokens[first].Norm)) first++;
            else if (passage.Tokens[first].Is("no") && first + 1 < end && passage.Tokens[first + 1].Norm is "," or ".") first += 2;
            else break;
        }

        return first;
    }

    /// <summary>"Right" behind a comma is a tag; in "get it right" it is not.</summary>
    private static bool IsSetOff(Passage passage, int at, int end) =>
        passage.Tokens[at].Norm is not ("right" or "like" or "okay" or "ok" or "so") || passage.Tokens[at - 1].Kind is TokenKind.Punctuation || (passage.Tokens[at].Is("so") && end - at > 1);
}
