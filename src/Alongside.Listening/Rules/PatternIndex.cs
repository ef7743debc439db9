namespace Alongside.Listening.Rules;

/// <summary>Patterns by the words they can begin with, so that at each word of a text only few of them are tried.</summary>
internal sealed class PatternIndex
{
    private readonly (int Rule, Pattern Pattern)[]?[] _byBeginning;
    private readonly (int Rule, Pattern Pattern)[] _openings;

    private PatternIndex((int Rule, Pattern Pattern)[]?[] byBeginning, (int Rule, Pattern Pattern)[] openings) =>
        (_byBeginning, _openings) = (byBeginning, openings);

    public static PatternIndex Of(int vocabularySize, IEnumerable<(int Rule, Pattern Pattern)> patterns)
    {
        var lists = new List<(int Rule, Pattern Pattern)>?[vocabularySize];
        var openings = new List<(int Rule, Pattern Pattern)>();
        foreach (var entry in patterns)
        {
            if (entry.Pattern.BeginsWithAnyWord) openings.Add(entry);
            foreach (var word in entry.Pattern.Beginnings) (lists[word] ??= []).Add(entry);
        }

        return new PatternIndex([.. lists.Select(l => l?.ToArray())], [.. openings]);
    }

    /// <summary>The patterns that can begin with the word at a token because they name it.</summary>
    public ReadOnlySpan<(int Rule, Pattern Pattern)> Naming(int word) =>
        word == Vocabulary.Unknown || word >= _byBeginning.Length ? [] : _byBeginning[word];

    /// <summary>The patterns that can begin with any word, if it begins the sentence.</summary>
    public ReadOnlySpan<(int Rule, Pattern Pattern)> Opening(bool startsSentence) => startsSentence ? _openings : [];
}
