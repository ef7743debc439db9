using Alongside.Listening.Language;
using Alongside.Listening.Phrases.Mirroring;

namespace Alongside.Listening.Phrases;

/// <summary>
/// Says back what the customer said of themselves: "we already have someone for our books" becomes "You've got someone for the books already".
/// Where no sentence surely comes out right there is none, and none in German, where the verb would have to change with the person.
/// </summary>
internal static class Mirror
{
    private const int FewestWords = 3;
    private const int MostWords = 22;

    /// <summary>The clause in the second person, with a capital and without a final mark; null where no good sentence can be made of it.</summary>
    public static string? Of(Passage passage, TokenRange clause)
    {
        ArgumentNullException.ThrowIfNull(passage);
        if (clause.Count <= 0 || passage.Language is Languages.German || Words.Read(passage, clause) is not { } words) return null;
        Stutters.Remove(words);
        Hedges.Remove(words);
        Stutters.Remove(words);
        if (Words.Count(words) > MostWords || Refusals.Any(words)) return null;

        Recasting.Apply(words);
        Pairs.Turn(words);
        var start = words[0].Is("you") ? 0 : Subject.Of(words);
        if (start is not { } subject) return null;
        Agreement.Apply(words);
        Pronouns.Turn(words);
        Already.Move(words, subject);
        Possession.Apply(words);
        Things.TakeForGranted(words, subject);
        Contracting.Apply(words, subject);
        Contracting.PartClauses(words);
        return Words.Count(words) >= FewestWords ? Words.Write(words) : null;
    }
}
