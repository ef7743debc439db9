#pragma warning disable MA0048 // The few shapes of one tree are read together.
using System.Collections.Immutable;

namespace Alongside.Listening.Rules;

/// <summary>A pattern as a tree, between its text and its steps.</summary>
internal abstract record PatternNode;

/// <summary>One token that is among these words.</summary>
internal sealed record OneOf(ImmutableArray<int> Words) : PatternNode
{
    // One bit for each number; words beyond its end are not among them. Made once for all patterns that share the node.
    private ulong[]? _lookup;

    /// <summary>Whether the word of that number is among them.</summary>
    public bool Has(int word)
    {
        var lookup = _lookup ??= Build(Words);
        return word / 64 < lookup.Length && (lookup[word / 64] >> word & 1) != 0;
    }

    private static ulong[] Build(ImmutableArray<int> words)
    {
        var lookup = new ulong[words.Max() / 64 + 1];
        foreach (var word in words) lookup[word / 64] |= 1UL << word;
        return lookup;
    }
}

/// <summary>A step that takes no words of its own: any word, a gap token, a bound of the sentence, a mark.</summary>
internal sealed record Plain(Operation Operation) : PatternNode;

/// <summary>Up to this many tokens, as few as possible.</summary>
internal sealed record Gap(int Most) : PatternNode;

/// <summary>One behind the other.</summary>
internal sealed record InOrder(ImmutableArray<PatternNode> Parts) : PatternNode;

/// <summary>One of these.</summary>
internal sealed record Either(ImmutableArray<PatternNode> Ways) : PatternNode;

/// <summary>This, or nothing.</summary>
internal sealed record Maybe(PatternNode Inner) : PatternNode;

/// <summary>Not followed by one of these words.</summary>
internal sealed record NotFollowedBy(OneOf Words) : PatternNode;
