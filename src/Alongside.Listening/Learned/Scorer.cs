using System.Collections.Immutable;
using Alongside.Listening.Language;
using Alongside.Listening.Rules;

namespace Alongside.Listening.Learned;

/// <summary>
/// Has a model score one utterance, and each of its sentences. What the sentences have in common with the whole is looked up once. Good until the next utterance; nothing is
/// allocated once it has grown.
/// </summary>
internal sealed class Scorer(WordClasses classes)
{
    private readonly Featurizer _featurizer = new(classes);
    private readonly FeatureList _features = new();
    private readonly RowSet _rows = new();
    private readonly int[] _ofWords = new int[LearnedModel.Width];
    private readonly int[] _ofBefore = new int[LearnedModel.Width];
    private readonly int[] _ofAnswer = new int[LearnedModel.Width];
    private readonly int[] _ofRest = new int[LearnedModel.Width];

    // What begins at each word, what the rules found, and what depends on where the words begin and end.
    private readonly KnownList _atWords = new();
    private readonly KnownList _found = new();
    private readonly KnownList _edges = new();
    private readonly KnownList _beforeIt = new();
    private LearnedModel _model = null!;
    private Passage _passage = null!;
    private Earlier _before = null!;
    private double[] _ofTalk = [];
    private int _beforeCount;
    private int _nextAtWord;
    private int _nextFound;
    private int _end;

    /// <summary>How many words were looked at in what was scored last.</summary>
    public int WordCount { get; private set; }

    /// <summary>The words of the utterance.</summary>
    public ReadOnlySpan<Word> Words => _featurizer.Words;

    /// <summary>Takes up an utterance.</summary>
    /// <param name="model">By which it is scored.</param>
    /// <param name="passage">The utterance.</param>
    /// <param name="before">What the other side said before.</param>
    /// <param name="findings">What the rules found.</param>
    /// <param name="ofTalk">What is added to the score of each head because of the talk so far; empty where nothing is.</param>
    public void Begin(LearnedModel model, Passage passage, Earlier before, ImmutableArray<Finding> findings, double[] ofTalk)
    {
        (_model, _passage, _before, _beforeCount, _ofTalk) = (model, passage, before, Featurizer.CountBefore(before), ofTalk);
        _featurizer.Read(passage, before);
        LookUpWords();
        LookUpFindings(findings);
        Featurizer.AddBefore(Cleared(), before);
        _beforeIt.Take(model, _features);
        _rows.Clear(model.Features);
        foreach (ref readonly var feature in _beforeIt.All) _rows.Add(feature.Row);
        Array.Clear(_ofBefore);
        model.Add(_rows.All, _ofBefore);
    }

    /// <summary>Scores the whole.</summary>
    public void ScoreWhole(Span<double> sureness)
    {
        (_nextAtWord, _nextFound) = (0, 0);
        Score(new TokenRange(0, _passage.Tokens.Length), 0, _passage.Sentences.Length, 0, Math.Min(_featurizer.Words.Length, Featurizer.MostWords), sureness);
    }

    /// <summary>Scores a sentence that has words enough to be scored by itself.</summary>
    /// <param name="sentence">Its number.</param>
    /// <param name="word">The number of its first word; afterwards that of the first word behind it.</param>
    /// <param name="sureness">Where it is written how sure each head is.</param>
    /// <returns>Whether it has.</returns>
    public bool ScoreSentence(int sentence, ref int word, Span<double> sureness)
    {
        var range = _passage.Sentences[sentence];
        var words = _featurizer.Words;
        var first = word;
        while (word < words.Length && words[word].Token < range.End) word++;
        if (word - first < 2) return false;
        Score(range, sentence, 1, first, Math.Min(word, first + Featurizer.MostWords), sureness);
        return true;
    }

    /// <summary>Of ranges of tokens that follow each other, the one whose words speak most for a head, once the whole has been scored.</summary>
    public TokenRange Strongest(ReadOnlySpan<TokenRange> ranges, int head)
    {
        Span<int> sums = ranges.Length <= Clause.FewTokens ? stackalloc int[ranges.Length] : new int[ranges.Length];
        sums.Clear();
        Add(_atWords.All, _end, ranges, sums, head);
        Add(_found.All, _passage.Tokens.Length, ranges, sums, head);
        Add(_edges.All, _end, ranges, sums, head);
        var best = 0;
        for (var i = 1; i < sums.Length; i++)
            if (sums[i] > sums[best]) best = i;
        return ranges[best];
    }

    private void Add(ReadOnlySpan<KnownFeature> features, int end, ReadOnlySpan<TokenRange> ranges, Span<int> sums, int head)
    {
        var range = 0;
        foreach (ref readonly var feature in features)
        {
            // Mostly they come in the order of their words, and ranges always do.
            while (range > 0 && feature.First < ranges[range].First) range--;
            while (range < ranges.Length - 1 && feature.First >= ranges[range].End) range++;
            if (feature.First >= ranges[range].First && feature.End <= ranges[range].End && feature.End <= end) sums[range] += _model.StepsOf(feature.Row, head);
        }
    }

    private void Score(TokenRange range, int firstSentence, int sentences, int firstWord, int endWord, Span<double> sureness)
    {
        var words = _featurizer.Words[firstWord..endWord];
        WordCount = words.Length;
        _rows.Clear(_model.Features);
        _end = words.Length > 0 ? words[^1].Token + 1 : range.First;
        // Sentences come in their order, and so do their words and what was found in them.
        var known = _atWords.All;
        for (; _nextAtWord < known.Length && known[_nextAtWord].First < range.End; _nextAtWord++)
            if (known[_nextAtWord].First >= range.First && known[_nextAtWord].End <= _end) _rows.Add(known[_nextAtWord].Row);
        known = _found.All;
        for (; _nextFound < known.Length && known[_nextFound].First < range.End; _nextFound++)
            if (known[_nextFound].First >= range.First) _rows.Add(known[_nextFound].Row);
        Featurizer.AddEdges(Cleared(), _passage, words, firstSentence);
        _edges.Take(_model, _features);
        foreach (ref readonly var feature in _edges.All) _rows.Add(feature.Row);
        Array.Clear(_ofWords);
        _model.Add(_rows.All, _ofWords);
        AddTraits(range, sentences, words);
        _model.Score(_ofWords, OfBefore(words), _ofRest, words.Length, _beforeCount, _ofTalk, sureness);
    }

    private void AddTraits(TokenRange range, int sentences, ReadOnlySpan<Word> words)
    {
        // The first is that of every utterance.
        Span<int> traits = stackalloc int[1 + Traits.Count];
        traits[0] = 0;
        Traits.Fill(traits[1..], _passage, range, sentences, words, _before);
        var known = 0;
        foreach (var trait in traits)
            if (_model.RowOfTrait(trait) is var row and not LearnedModel.NoRow) traits[known++] = row;
        Array.Clear(_ofRest);
        _model.Add(traits[..known], _ofRest);
    }

    private ReadOnlySpan<int> OfBefore(ReadOnlySpan<Word> words)
    {
        if (Featurizer.AnswerTo(_before, words) is not { } answer || _model.RowOf(answer) is not (not LearnedModel.NoRow and var row)) return _ofBefore;
        _ofBefore.CopyTo(_ofAnswer.AsSpan());
        _model.Add([row], _ofAnswer);
        return _ofAnswer;
    }

    private void LookUpWords()
    {
        Cleared();
        var words = _featurizer.Words;
        for (var i = 0; i < words.Length; i++) Featurizer.AddAt(_features, words, i);
        _atWords.Take(_model, _features);
        _nextAtWord = 0;
    }

    private void LookUpFindings(ImmutableArray<Finding> findings)
    {
        Cleared();
        foreach (var finding in findings) Featurizer.AddFinding(_features, finding);
        _found.Take(_model, _features);
        _nextFound = 0;
    }

    private FeatureList Cleared()
    {
        _features.Clear();
        return _features;
    }
}
