using System.Runtime.InteropServices;
using Alongside.Listening.Language;

namespace Alongside.Listening.Rules;

/// <summary>Numbers the words that patterns name, so that matching compares numbers. A word no pattern names is <see cref="Unknown"/>.</summary>
internal sealed class Vocabulary
{
    public const int Unknown = 1;

    /// <summary>A figure that no pattern names.</summary>
    public const int Number = 2;

    private const int First = 3;

    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<int, int> _mentions = [];
    private readonly HashSet<int> _leadIns = [];
    private readonly WordMemo<int> _found;

    public Vocabulary() => _found = new WordMemo<int>(norm => _ids.GetValueOrDefault(norm, Unknown));

    /// <summary>One more than the largest number given out.</summary>
    public int Size => _ids.Count + First;

    /// <summary>The number of a word, given out where it is new.</summary>
    public int Add(string norm)
    {
        if (!_ids.TryGetValue(norm, out var id)) _ids.Add(norm, id = _ids.Count + First);
        CollectionsMarshal.GetValueRefOrAddDefault(_mentions, id, out _)++;
        return id;
    }

    /// <summary>Notes that a sentence may begin behind the word as if it were not there.</summary>
    public void AddLeadIn(string norm) => _leadIns.Add(Add(norm));

    /// <summary>The number of a token's word; <see cref="Unknown"/> or <see cref="Number"/> where no pattern names it. Only asked once all words have been added.</summary>
    public int Find(in Token token) => _found[token] is var id && id == Unknown && token.Kind is TokenKind.Number ? Number : id;

    /// <summary>By number, how often the pages name the word, a list counted once: what is named often is said often.</summary>
    public int[] Mentions()
    {
        var mentions = new int[Size];
        foreach (var (id, count) in _mentions) mentions[id] = count;
        return mentions;
    }

    /// <summary>Whether a sentence may begin behind the word as if it were not there.</summary>
    public bool IsLeadIn(int word) => _leadIns.Contains(word);
}
