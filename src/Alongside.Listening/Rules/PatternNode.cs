#pragma warning disable MA0048 // The few shapes of one tree are read together.
using System.Collections.Immutable;

namespace Alongside.Listening.Rules;

/// <summary>A pattern as a tree, between its text and its steps.</summary>
internal abstract record PatternNode;

/// <summary>One token that is among these words.</summary>
internal sealed record OneOf(ImmutableArray<int> Words) : PatternNode
{
    private bool[]? _lookup;

    /// <summary>Whether the word of each number is among them; words beyond its end are not. Made once for all patterns that share the node.</summary>
    public bool[] Lookup => _lookup ??= Build(Words);

    private static bool[] Build(ImmutableArray<int> words)
    {
        var lookup = new bool[words.Max() + 1];
        foreach (var word in words) lookup[word] = true;
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
