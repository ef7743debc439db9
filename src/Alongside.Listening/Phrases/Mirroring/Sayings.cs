using System.Collections.Frozen;

namespace Alongside.Listening.Phrases.Mirroring;

/// <summary>A set of turns of phrase, written with every contraction out ("i am afraid"), to be found in a list of words.</summary>
internal sealed class Sayings
{
    private readonly FrozenDictionary<string, string[][]> byFirst;

    public Sayings(params string[] phrases) => byFirst = phrases
        .Select(p => p.Split(' '))
        .GroupBy(p => p[0], StringComparer.Ordinal)
        .ToFrozenDictionary(g => g.Key, g => g.OrderByDescending(p => p.Length).ToArray(), StringComparer.Ordinal);

    /// <summary>How many words the longest one that begins at <paramref name="at"/> takes; 0 where none does.</summary>
    public int LengthAt(List<Word> words, int at)
    {
        if (at >= words.Count || !byFirst.TryGetValue(words[at].Norm, out var phrases)) return 0;
        foreach (var phrase in phrases)
        {
            if (at + phrase.Length > words.Count) continue;
            var i = 1;
            while (i < phrase.Length && words[at + i].Is(phrase[i])) i++;
            if (i == phrase.Length) return phrase.Length;
        }

        return 0;
    }

    /// <summary>Whether one stands anywhere.</summary>
    public bool AnyIn(List<Word> words)
    {
        for (var i = 0; i < words.Count; i++)
            if (LengthAt(words, i) > 0) return true;
        return false;
    }

    /// <summary>How many words the longest one that closes the list takes; 0 where none does.</summary>
    public int LengthAtEnd(List<Word> words)
    {
        for (var i = Math.Max(0, words.Count - 7); i < words.Count; i++)
            if (LengthAt(words, i) == words.Count - i) return words.Count - i;
        return 0;
    }
}
