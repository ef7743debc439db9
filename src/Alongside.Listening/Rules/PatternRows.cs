namespace Alongside.Listening.Rules;

/// <summary>
/// For each word the sets of the patterns for which it will do at one place and another. Many words will do for the same patterns; their sets are held once, so that all of
/// them stay near at hand.
/// </summary>
internal sealed class PatternRows
{
    private readonly int _length;
    private readonly int _places;
    private readonly int[] _starts;
    private readonly ulong[] _rows;

    /// <param name="patterns">How many patterns there are.</param>
    /// <param name="vocabularySize">How many words have numbers.</param>
    /// <param name="accepted">By place and pattern, the words that will do; null where every word will.</param>
    public PatternRows(int patterns, int vocabularySize, List<int[]?>[] accepted)
    {
        (_length, _places) = (PatternSet.Length(patterns), accepted.Length);
        _starts = new int[vocabularySize * _places];
        var rows = new List<ulong>();
        var known = new Dictionary<ulong[], int>(new SameNumbers());
        for (var place = 0; place < _places; place++)
        {
            var otherwise = new ulong[_length];
            for (var i = 0; i < patterns; i++)
                if (accepted[place][i] is null) PatternSet.Add(otherwise, i);
            var named = new ulong[]?[vocabularySize];
            for (var i = 0; i < patterns; i++)
                foreach (var word in accepted[place][i] ?? [])
                    PatternSet.Add(named[word] ??= [.. otherwise], i);
            var start = Start(otherwise);
            for (var word = 0; word < vocabularySize; word++) _starts[word * _places + place] = named[word] is { } row ? Start(row) : start;
        }

        _rows = [.. rows];

        int Start(ulong[] row)
        {
            if (known.TryGetValue(row, out var start)) return start;
            known.Add(row, start = rows.Count);
            rows.AddRange(row);
            return start;
        }
    }

    /// <summary>The set of a word at a place.</summary>
    public ReadOnlySpan<ulong> Of(int word, int place) => _rows.AsSpan(_starts[word * _places + place], _length);

    private sealed class SameNumbers : IEqualityComparer<ulong[]>
    {
        public bool Equals(ulong[]? x, ulong[]? y) => x.AsSpan().SequenceEqual(y);

        public int GetHashCode(ulong[] row)
        {
            var hash = 0UL;
            foreach (var number in row) hash = (hash ^ number) * 0x9E3779B97F4A7C15;
            return (int)(hash >> 32);
        }
    }
}
