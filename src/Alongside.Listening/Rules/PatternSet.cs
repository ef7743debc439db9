using System.Numerics;

namespace Alongside.Listening.Rules;

/// <summary>
/// Sets of patterns, one bit for each. The first number of a set says which of the others may have any: most sets have few. (Where there are
/// more than 64 others, one bit of it stands for every 64th.)
/// </summary>
internal static class PatternSet
{
    private const int Bits = 64;

    /// <summary>The numbers behind the first are a multiple of this, so that as many can be looked at in one step.</summary>
    public const int Lanes = 4;

    /// <summary>How many numbers a set of so many patterns takes.</summary>
    public static int Length(int patterns) => 1 + ((patterns + (Bits * Lanes) - 1) / (Bits * Lanes) * Lanes);

    /// <summary>Takes a pattern in.</summary>
    public static void Add(Span<ulong> set, int pattern)
    {
        set[0] |= 1UL << (pattern / Bits);
        set[1 + pattern / Bits] |= 1UL << pattern;
    }

    /// <summary>Takes the patterns of another set in.</summary>
    public static void Unite(Span<ulong> set, ReadOnlySpan<ulong> other)
    {
        set[0] |= other[0];
        for (var filled = other[0]; filled != 0; filled &= filled - 1)
            for (var i = 1 + BitOperations.TrailingZeroCount(filled); i < set.Length; i += Bits) set[i] |= other[i];
    }

    /// <summary>Takes the patterns of another set out.</summary>
    public static void Remove(Span<ulong> set, ReadOnlySpan<ulong> other)
    {
        for (var filled = other[0]; filled != 0; filled &= filled - 1)
            for (var i = 1 + BitOperations.TrailingZeroCount(filled); i < set.Length; i += Bits) set[i] &= ~other[i];
    }
}
