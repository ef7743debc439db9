using System.Collections.Immutable;
using Alongside.Listening.Language;

namespace Alongside.Listening.Rules;

/// <summary>
/// Tells whether a sentence takes up what the other side has just said and says the opposite: "We don't have time." –
/// "You do have time." Both share their content words; one is negated and the other is not.
/// </summary>
internal static class Contrary
{
    private const double LeastShared = 0.5;

    private static readonly PerLanguage<WordTest> Negations = WordTest.Among(
        "not never no nothing nobody none neither hardly without", "nicht nie niemals kein keine keinen keinem keiner keines nichts niemand weder kaum ohne nirgends");

    public static bool Holds(Passage passage, TokenRange sentence, ImmutableArray<Passage> before)
    {
        foreach (var clause in passage.Clauses)
        {
            if (clause.First < sentence.First || clause.End > sentence.End) continue;
            var shared = before.SelectMany(b => b.Clauses.Where(other => TakesUp(passage, clause, b, other)).Select(other => IsNegated(b, other))).ToList();
            // Who said it both ways is not contradicted by either.
            if (shared.Count > 0 && !shared.Contains(IsNegated(passage, clause))) return true;
        }

        return false;
    }

    private static bool TakesUp(Passage passage, TokenRange clause, Passage before, TokenRange other)
    {
        var (shared, all) = (0, 0);
        for (var i = clause.First; i < clause.End; i++)
        {
            if (!ContentWords.Is(passage.Tokens[i], passage.Language) || IsNegation(passage, i)) continue;
            all++;
            if (Has(before, other, ContentWords.Stem(passage.Tokens[i], passage.Language))) shared++;
        }

        return all > 0 && shared >= LeastShared * all;
    }

    private static bool Has(Passage passage, TokenRange range, string stem)
    {
        for (var i = range.First; i < range.End; i++)
            if (ContentWords.Is(passage.Tokens[i], passage.Language) && string.Equals(ContentWords.Stem(passage.Tokens[i], passage.Language), stem, StringComparison.Ordinal)) return true;
        return false;
    }

    private static bool IsNegated(Passage passage, TokenRange range)
    {
        var negated = false;
        for (var i = range.First; i < range.End; i++) negated ^= IsNegation(passage, i);
        return negated;
    }

    private static bool IsNegation(Passage passage, int token) => Negations[passage].Holds(passage.Tokens.ItemRef(token));
}
