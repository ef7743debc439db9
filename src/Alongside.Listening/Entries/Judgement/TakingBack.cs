using Alongside.Listening.Language;

namespace Alongside.Listening.Entries.Judgement;

/// <summary>Tells where a later statement takes back what was said before: "actually, make that five", "sorry, end of June, not May".</summary>
internal static class TakingBack
{
    private static readonly PerLanguage<PhraseSet> Anywhere = PhraseSet.Of(
        "make that|scratch that|i meant|we meant|changed my mind|changed our mind|i misspoke|correction|let me correct|" +
        "let me correct that|forget what i said|i got that wrong|i said that wrong|not what i said|instead of what i said|" +
        "i was wrong about|let me change that",
        "ich meinte|wir meinten|vielmehr|anders überlegt|es mir anders überlegt|habe mich vertan|hab mich vertan|falsch gesagt|nicht was ich gesagt habe|korrigiere|muss mich korrigieren|streichen sie das|vergessen sie was ich");

    private static readonly PerLanguage<PhraseSet> AtStart = PhraseSet.Of(
        "sorry|no wait|no , wait|wait|actually no|oh no|hang on|hold on|no sorry|no actually|actually make it|make it",
        "nein moment|moment nein|nein quatsch|quatsch|nein halt|halt nein|sorry|entschuldigung|nein doch|ach nein|nein warten sie|nein warte|doch nicht|machen sie daraus|sagen wir lieber|sagen wir doch");

    /// <summary>Whether the statement says so itself.</summary>
    public static bool IsSaid(Passage passage, TokenRange statement)
    {
        if (Anywhere[passage].In(passage.Tokens, statement)) return true;
        var first = statement.First;
        while (first < statement.End && passage.Tokens[first].Norm is "oh" or "um" or "uh" or "ah" or "," or "actually" or "so" or "well" && AtStart[passage].LengthAt(passage.Tokens, first, statement.End) == 0) first++;
        return AtStart[passage].LengthAt(passage.Tokens, first, statement.End) > 0;
    }
}
