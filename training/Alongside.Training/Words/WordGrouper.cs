using Alongside.Listening.Language;
using Alongside.Listening.Learned;
using Alongside.Training.Learning;
using System.Collections.Immutable;

namespace Alongside.Training.Words;

/// <summary>Puts the words of texts into groups of those that are used alike: those whose points (<see cref="WordVectors"/>) lie close to each other (k-means, Lloyd 1982).</summary>
internal static class WordGrouper
{
    private const int Seed = 20261126;

    /// <summary>A word met less often has no place yet.</summary>
    private const int FewestTimes = 5;

    /// <summary>So many words are in a narrow group, on average.</summary>
    private const int WordsOfNarrow = 22;

    private const int WideGroups = 80;
    private const int Rounds = 15;

    /// <summary>So many words are gone through, all rounds together, but each text at least so often, and at most.</summary>
    private const int WordsToSee = 14_000_000;

    private const int FewestRounds = 5;
    private const int MostRounds = 12;

    /// <summary>The words of a language in their groups.</summary>
    /// <param name="own">The project's own texts: only words that stand in one of them are put into a group.</param>
    /// <param name="others">Texts of others that show how words are used.</param>
    /// <param name="language">The language.</param>
    public static ImmutableArray<GroupedWord> Of(IReadOnlyCollection<string> own, IEnumerable<string> others, string language)
    {
        var known = own.SelectMany(t => Words(t, language)).ToHashSet(StringComparer.Ordinal);
        var words = own.Concat(others).Distinct(StringComparer.Ordinal).Select(t => Words(t, language).ToArray()).Where(t => t.Length > 1).ToArray();
        var counts = words.SelectMany(t => t).CountBy(w => w, StringComparer.Ordinal).Where(c => c.Value >= FewestTimes).OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).ToArray();
        if (counts.Length < WordsOfNarrow) return [];
        var numbers = counts.Select((c, i) => (c.Key, i)).ToDictionary(c => c.Key, c => c.i, StringComparer.Ordinal);
        int[][] numbered = [.. words.Select(t => t.Where(numbers.ContainsKey).Select(w => numbers[w]).ToArray())];
        var points = WordVectors.Learn(numbered, [.. counts.Select(c => c.Value)], Math.Clamp(WordsToSee / numbered.Sum(t => t.Length), FewestRounds, MostRounds));
        var (narrow, wide) = (GroupsOf(points, counts.Length / WordsOfNarrow), GroupsOf(points, Math.Min(WideGroups, counts.Length)));
        return [.. counts.Select((c, i) => new GroupedWord(c.Key, (ushort)(narrow[i] + 1), (ushort)(wide[i] + 1))).Where(w => known.Contains(w.Word))];
    }

    /// <summary>The groups as the models know them: two words with the same hash cannot be told apart, so the first of them counts.</summary>
    public static WordGroups Groups(IEnumerable<GroupedWord> words)
    {
        var known = words.Select(w => (Hash: Hashing.Of(w.Word), Word: w)).DistinctBy(w => w.Hash).OrderBy(w => w.Hash).ToArray();
        return new WordGroups([.. known.Select(w => w.Hash)], [.. known.Select(w => w.Word.Narrow)], [.. known.Select(w => w.Word.Wide)]);
    }

    private static IEnumerable<string> Words(string text, string language) => Passage.Of(text, language).Tokens.Where(t => t.Kind is TokenKind.Word).Select(t => t.Norm);

    /// <summary>The group of each point, from 0.</summary>
    private static int[] GroupsOf(float[] points, int count)
    {
        var (words, random) = (points.Length / WordVectors.Dimensions, new Random(Seed));
        Span<float> Point(float[] of, int i) => of.AsSpan(i * WordVectors.Dimensions, WordVectors.Dimensions);
        // The centres begin in frequent words.
        var first = Enumerable.Range(0, Math.Min(words, 4 * count)).ToArray();
        random.Shuffle(first);
        var (centres, groups) = (new float[count * WordVectors.Dimensions], new int[words]);
        for (var c = 0; c < count; c++) Point(points, first[c]).CopyTo(Point(centres, c));
        for (var round = 0; round < Rounds; round++)
        {
            Parallel.For(0, words, i =>
            {
                var most = float.MinValue;
                for (var c = 0; c < count; c++)
                    if (WordVectors.Dot(Point(points, i), Point(centres, c)) is var near && near > most) (groups[i], most) = (c, near);
            });
            Array.Clear(centres);
            for (var i = 0; i < words; i++) Vectors.MultiplyAdd(Point(points, i), 1, Point(centres, groups[i]), Point(centres, groups[i]));
            for (var c = 0; c < count; c++)
            {
                if (WordVectors.Dot(Point(centres, c), Point(centres, c)) > 0) WordVectors.Normalise(Point(centres, c));
                else Point(points, random.Next(words)).CopyTo(Point(centres, c));
            }
        }

        return groups;
    }
}
