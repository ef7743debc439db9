using Alongside.Listening.Language;

namespace Alongside.Listening.Entries.Judgement;

/// <summary>Tells where a later statement takes back what was said before: "actually, make that five", "sorry, end of June, not May".</summary>
internal static class TakingBack
{
    private static readonly PhraseSet Anywhere = new(
        "make that|scratch that|i meant|we meant|changed my mind|changed our mind|i misspoke|correction|let me correct|" +
        "let me correct that|forget what i said|i got that wrong|i said that wrong|not what i said|instead of what i said|" +
        "i was wrong about|let me change that");

    private static readonly PhraseSet AtStart = new(
        "sorry|no wait|no , wait|wait|actually no|oh no|hang on|hold on|no sorry|no actually|actually make it|make it");

    /// <summary>Whether the statement says so itself.</summary>
    public static bool IsSaid(Passage passage, TokenRange statement)
    {
        if (Anywhere.In(passage.Tokens, statement)) return true;
        var first = statement.First;
        while (first < statement.End && passage.Tokens[first].Norm is "oh" or "um" or "uh" or "ah" or "," or "actually" or "so" or "well" && AtStart.LengthAt(passage.Tokens, first, statement.End) == 0) first++;
        return AtStart.LengthAt(passage.Tokens, first, statement.End) > 0;
    }
}
