namespace Alongside.Listening.Rules;

/// <summary>
/// The patterns of many rules, numbered, so that all of them are held against a place in a text at once: a few ANDs of sets leave
/// those whose first words stand there and whose rarest word stands somewhere in the sentence. Only these are run.
/// </summary>
internal sealed class PatternIndex
{
    // The places for which the rows know the words: the first three of a match, wherever it stands or but for those that can only begin a sentence; and anywhere.
    private const int First = 0;
    private const int FirstInside = 1;
    private const int Second = 2;
    private const int Third = 3;
    private const int Anywhere = 4;

    private readonly (int Rule, Pattern Pattern)[] _entries;
    private readonly PatternRows _rows;

    /// <param name="rules">By rule, its patterns.</param>
    /// <param name="mentions">By word, how often patterns name it, which tells about how often it is said.</param>
    public PatternIndex(IReadOnlyList<IReadOnlyList<Pattern>> rules, int[] mentions)
    {
        // What names its first word comes before what begins with any word; each in the order of the rules.
        _entries = [.. rules.SelectMany((patterns, rule) => patterns.Select(pattern => (Rule: rule, Pattern: pattern))).OrderBy(e => e.Pattern.BeginsWithAnyWord)];
        var accepted = new List<int[]?>[Anywhere + 1];
        for (var place = 0; place < accepted.Length; place++) accepted[place] = [];
        foreach (var (_, pattern) in _entries)
        {
            var heads = PatternShape.Heads(pattern.Steps, places: 3);
            accepted[First].Add(heads[0]);
            accepted[FirstInside].Add(pattern.Steps[0].Operation is Operation.Start ? [] : heads[0]);
            accepted[Second].Add(heads[1]);
            accepted[Third].Add(heads[2]);
            accepted[Anywhere].Add(PatternShape.Needed(pattern.Tree, mentions));
        }

        _rows = new PatternRows(_entries.Length, mentions.Length, accepted);
        Length = PatternSet.Length(_entries.Length);
    }

    /// <summary>How many numbers a set of them takes.</summary>
    public int Length { get; }

    /// <summary>The pattern of that number, and the rule it is one of.</summary>
    public (int Rule, Pattern Pattern) this[int entry] => _entries[entry];

    /// <summary>The patterns of those rules that are chosen.</summary>
    public ulong[] Of(Func<int, bool> rules)
    {
        var set = new ulong[Length];
        for (var i = 0; i < _entries.Length; i++)
            if (rules(_entries[i].Rule)) PatternSet.Add(set, i);
        return set;
    }

    /// <summary>Fills a set with the patterns that can match at all among these words.</summary>
    public void Among(ReadOnlySpan<int> words, Span<ulong> possible)
    {
        _rows.Of(Vocabulary.Unknown, Anywhere).CopyTo(possible);
        foreach (var word in words)
        {
            var row = _rows.Of(word, Anywhere);
            if (row[0] != 0) PatternSet.Unite(possible, row);
        }
    }

    /// <summary>Whether any of the possible patterns may begin with a token: few words begin any.</summary>
    public bool CanBegin(in Words words, int token, ReadOnlySpan<ulong> possible) => (FirstAt(words, token)[0] & possible[0]) != 0;

    /// <summary>Those of the possible patterns that may match at a token.</summary>
    public Candidates At(in Words words, int token, ReadOnlySpan<ulong> possible) =>
        new(possible, FirstAt(words, token), _rows.Of(words.Following(token, 1), Second), _rows.Of(words.Following(token, 2), Third));

    private ReadOnlySpan<ulong> FirstAt(in Words words, int token) => _rows.Of(words.Ids[token], words.Starts[token] ? First : FirstInside);
}
