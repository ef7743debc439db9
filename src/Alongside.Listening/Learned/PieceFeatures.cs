using System.Runtime.InteropServices;
using Alongside.Listening.Language;
using Alongside.Listening.Moves;

namespace Alongside.Listening.Learned;

/// <summary>
/// Says what a piece of somebody's words looks like to the model of the order form: its words, those around it, the seller's last words as long as it can still answer
/// them, what the whole utterance does, and signs that somebody else has counted.
/// </summary>
internal sealed class PieceFeatures(WordClasses classes)
{
    /// <summary>On each side.</summary>
    private const int MostAround = 6;

    /// <summary>Of what the seller said last, the end is the question.</summary>
    private const int MostAsked = 24;

    private readonly List<Word> _words = [];
    private readonly List<uint> _asked = [];
    private readonly FeatureList _features = new();
    private readonly FeatureList _before = new();
    private int _next;

    /// <summary>How many words the last piece has.</summary>
    public int WordCount { get; private set; }

    /// <summary>How many words of the seller's were looked at.</summary>
    public int AskedCount => _asked.Count;

    /// <summary>How many words around the last piece were looked at.</summary>
    public int AroundCount { get; private set; }

    /// <summary>Takes note of what the seller says.</summary>
    public void Ask(Passage passage)
    {
        _asked.Clear();
        var tokens = passage.Tokens.AsSpan();
        for (var i = tokens.Length - 1; i >= 0 && _asked.Count < MostAsked; i--)
            if (tokens[i].Kind is TokenKind.Word or TokenKind.Number) _asked.Add(classes.Of(tokens[i], i, Earlier.Nothing).Hash);
        _asked.Reverse();
    }

    /// <summary>Takes up an utterance of the customer's.</summary>
    public void Begin(Passage passage)
    {
        _words.Clear();
        _next = 0;
        var tokens = passage.Tokens.AsSpan();
        for (var i = 0; i < tokens.Length; i++)
            if (tokens[i].Kind is TokenKind.Word or TokenKind.Number) _words.Add(classes.Of(tokens[i], i, Earlier.Nothing));
    }

    /// <summary>The features of a piece of it, which lies behind those before. They are good until the next call.</summary>
    /// <param name="piece">The piece.</param>
    /// <param name="heard">What the whole utterance does.</param>
    /// <param name="signs">The signs, hashed.</param>
    public FeatureList Of(TokenRange piece, HeardUtterance heard, ReadOnlySpan<uint> signs)
    {
        _features.Clear();
        var words = CollectionsMarshal.AsSpan(_words);
        var first = _next;
        while (first < words.Length && words[first].Token < piece.First) first++;
        var end = first;
        while (end < words.Length && words[end].Token < piece.End) end++;
        _next = end;
        (WordCount, AroundCount) = (end - first, 0);
        AddWords(words[first..end], piece);
        AddAround(words, first, end);
        _features.Add(Hashing.Mix((uint)FeatureKind.Trait, 0));
        if (heard.Main is { } main) _features.Add(HashOf(main));
        if (heard.Lean is { } lean) _features.Add(HashOf(lean));
        foreach (var sign in signs) _features.Add(HashOf(sign));
        return _features;
    }

    /// <summary>The features of what the seller said. They are good until the next call.</summary>
    public FeatureList AskedBefore()
    {
        _before.Clear();
        for (var i = 0; i < _asked.Count; i++)
        {
            _before.Add(Hashing.Mix((uint)FeatureKind.Before, _asked[i]), -1, -1);
            if (i + 1 < _asked.Count) _before.Add(Hashing.Mix((uint)FeatureKind.Before, Hashing.Mix(_asked[i], _asked[i + 1])), -1, -1);
        }

        return _before;
    }

    /// <summary>The feature that the whole utterance mainly does this.</summary>
    public static uint HashOf(Label main) => Hashing.Mix((uint)FeatureKind.RuleLabel, (uint)main);

    /// <summary>The feature that the whole leans this way.</summary>
    public static uint HashOf(Lean lean) => Hashing.Mix((uint)FeatureKind.Said, (uint)lean);

    /// <summary>The feature of a sign.</summary>
    public static uint HashOf(uint sign) => Hashing.Mix((uint)FeatureKind.Sign, sign);

    private void AddWords(ReadOnlySpan<Word> words, TokenRange piece)
    {
        for (var i = 0; i < words.Length; i++)
        {
            Add(FeatureKind.Word, words[i].Hash, piece);
            Add(FeatureKind.Stem, words[i].Stem, piece);
            if (words[i].Sort != WordSorts.Unknown) Add(FeatureKind.Sort, words[i].Sort, piece);
            if (i + 1 >= words.Length) continue;
            var pair = Hashing.Mix(words[i].Hash, words[i + 1].Hash);
            Add(FeatureKind.Pair, pair, piece);
            Add(FeatureKind.Stem, Hashing.Mix(words[i].Stem, words[i + 1].Stem), piece);
            Add(FeatureKind.Sort, Hashing.Mix(words[i].Sort, words[i + 1].Sort), piece);
            if (i + 2 >= words.Length) continue;
            Add(FeatureKind.Triple, Hashing.Mix(pair, words[i + 2].Hash), piece);
            Add(FeatureKind.Sort, Hashing.Mix(words[i].Sort, words[i + 1].Sort, words[i + 2].Sort), piece);
        }

        if (words.Length == 0) return;
        Add(FeatureKind.FirstWord, words[0].Hash, piece);
        Add(FeatureKind.SentenceEnd, words[^1].Hash, piece);
        if (words.Length > 1) Add(FeatureKind.FirstPair, Hashing.Mix(words[0].Hash, words[1].Hash), piece);
        if (words.Length > 2) Add(FeatureKind.FirstTriple, Hashing.Mix(words[0].Hash, words[1].Hash, words[2].Hash), piece);
    }

    private void AddAround(ReadOnlySpan<Word> words, int first, int end)
    {
        for (var i = Math.Max(0, first - MostAround); i < first; i++) AddBefore(FeatureKind.Around, Hashing.Mix(words[i].Stem, 1), words[i].Token);
        for (var i = end; i < Math.Min(words.Length, end + MostAround); i++) AddBefore(FeatureKind.Around, Hashing.Mix(words[i].Stem, 2), words[i].Token);
        if (first > 0) AddBefore(FeatureKind.Around, Hashing.Mix(words[first - 1].Hash, 3), words[first - 1].Token);
        if (end < words.Length) AddBefore(FeatureKind.Around, Hashing.Mix(words[end].Hash, 4), words[end].Token);
    }

    private void Add(FeatureKind kind, uint what, TokenRange piece) => _features.Add(Hashing.Mix((uint)kind, what), piece.First, piece.End);

    private void AddBefore(FeatureKind kind, uint what, int token)
    {
        AroundCount++;
        _features.Add(Hashing.Mix((uint)kind, what), Feature.PlaceAround(token), Feature.PlaceAround(token));
    }
}
