using System.Collections.Frozen;

namespace Alongside.Listening.Language;

/// <summary>
/// English contractions, spelled with or without their apostrophe (transcribers drop it), and what each part stands for.
/// Spellings that are also other words ("were", "well", "ill", "id", "lets") are left alone.
/// </summary>
internal static class Contractions
{
    /// <summary>Whole words that come apart: the lengths of the parts and their full forms.</summary>
    private static readonly FrozenDictionary<string, (int Length, string Norm)[]> Whole = Build();

    private static readonly (string Ending, string Norm)[] Clitics =
        [("n't", "not"), ("'re", "are"), ("'ve", "have"), ("'ll", "will"), ("'m", "am"), ("'d", "would")];

    /// <summary>Words after which 's stands for "is" (or "has") and not for a possessor.</summary>
    private static readonly FrozenSet<string> BeforeIs = new[]
    {
        "it", "that", "this", "he", "she", "what", "there", "where", "who", "how", "here", "when", "why", "everything",
        "nothing", "something", "everyone", "everybody", "someone", "somebody", "nobody",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly WordMemo<(int Length, (string Norm, int Number) Word)[]> Known = new(word =>
        [.. Apart(word)?.Select(part => (part.Length, Lexicon.Find(part.Norm))) ?? []]);

    /// <summary>The parts of a lower-case word with straight apostrophes; none where it does not come apart.</summary>
    public static ReadOnlySpan<(int Length, (string Norm, int Number) Word)> Parts(in Token word) => Known[word];

    private static (int Length, string Norm)[]? Apart(string word)
    {
        if (Whole.TryGetValue(word, out var parts)) return parts;
        var apostrophe = word.LastIndexOf('\'');
        if (apostrophe <= 0) return null;
        foreach (var (ending, norm) in Clitics)
        {
            if (word.Length > ending.Length && word.EndsWith(ending, StringComparison.Ordinal))
                return [(word.Length - ending.Length, word[..^ending.Length]), (ending.Length, norm)];
        }

        if (!word.EndsWith("'s", StringComparison.Ordinal)) return null;
        var owner = word[..^2];
        return [(owner.Length, owner), (2, owner is "let" ? "us" : BeforeIs.Contains(owner) ? "is" : "'s")];
    }

    private static FrozenDictionary<string, (int Length, string Norm)[]> Build()
    {
        var whole = new Dictionary<string, (int Length, string Norm)[]>(StringComparer.Ordinal)
        {
            ["can't"] = [(2, "can"), (3, "not")],
            ["cant"] = [(2, "can"), (2, "not")],
            ["cannot"] = [(3, "can"), (3, "not")],
            ["won't"] = [(2, "will"), (3, "not")],
            ["wont"] = [(2, "will"), (2, "not")],
            ["shan't"] = [(3, "shall"), (3, "not")],
            ["ain't"] = [(2, "is"), (3, "not")],
            ["gonna"] = [(3, "going"), (2, "to")],
            ["wanna"] = [(3, "want"), (2, "to")],
            ["gotta"] = [(3, "got"), (2, "to")],
            ["lemme"] = [(3, "let"), (2, "me")],
            ["gimme"] = [(3, "give"), (2, "me")],
            ["dunno"] = [(2, "do"), (1, "not"), (2, "know")],
            ["im"] = [(1, "i"), (1, "am")],
            ["ive"] = [(1, "i"), (2, "have")],
            ["youre"] = [(3, "you"), (2, "are")],
            ["youve"] = [(3, "you"), (2, "have")],
            ["youll"] = [(3, "you"), (2, "will")],
            ["theyre"] = [(4, "they"), (2, "are")],
            ["theyve"] = [(4, "they"), (2, "have")],
            ["weve"] = [(2, "we"), (2, "have")],
            ["thats"] = [(4, "that"), (1, "is")],
            ["whats"] = [(4, "what"), (1, "is")],
            ["theres"] = [(5, "there"), (1, "is")],
        };
        foreach (var verb in new[] { "do", "does", "did", "is", "was", "are", "were", "could", "would", "should", "have", "has", "had", "need", "must" })
            whole[verb + "nt"] = [(verb.Length, verb), (2, "not")];
        return whole.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
