using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Alongside.Listening.Language;
using Alongside.Listening.Rules;

namespace Alongside.Listening.Learned;

/// <summary>
/// Says what an utterance looks like: its words alone, in pairs and in threes, and the same of the sorts that they are by their meaning; how its sentences begin and end; which of its words take
/// up what the other side has just said, and in which places (that, and not its opening, is what makes a reflection); what was said
/// before; what the rules found; and some traits that are counted. Marks do not separate words, so that a transcript without any
/// looks much the same.
/// </summary>
internal sealed class Featurizer(WordClasses classes)
{
    private static readonly uint EchoMark = Hashing.Of("<echo>");
    private static readonly uint ContentMark = Hashing.Of("<content>");

    /// <summary>Of what was said before, only its end matters.</summary>
    private const int MostWordsBefore = 40;

    /// <summary>A question stands at the end of it.</summary>
    private const int MostSortsBefore = 16;

    /// <summary>Beyond this many words an utterance says nothing new to the model.</summary>
    public const int MostWords = 400;

    private readonly List<Word> _words = [];
    private readonly FeatureList _features = new();

    /// <summary>All the features of a passage. They are good until the next call.</summary>
    public FeatureList Of(Passage passage, Earlier before, ImmutableArray<Finding> findings) => Of(passage, new TokenRange(0, passage.Tokens.Length), before, findings);

    /// <summary>All the features of some sentences of a passage. They are good until the next call.</summary>
    public FeatureList Of(Passage passage, TokenRange range, Earlier before, ImmutableArray<Finding> findings)
    {
        Read(passage, before);
        var words = WordsIn(range);
        var (sentence, sentences) = SentencesIn(passage, range);
        (WordCount, BeforeCount) = (words.Length, CountBefore(before));
        _features.Clear();
        _features.Add(Traits.HashOf(0));
        for (var i = 0; i < words.Length; i++) AddWord(_features, words, i);
        AddFirst(_features, words);
        AddSentences(_features, passage, words, sentence);
        for (var i = 0; i < words.Length; i++) AddEchoes(_features, words, i);
        AddEchoStart(_features, words);
        AddBefore(_features, before);
        if (AnswerTo(before, words) is { } answer) _features.Add(answer, -1, -1);
        foreach (var finding in findings)
            if (finding.Range.First >= range.First && finding.Range.First < range.End) AddFinding(_features, finding);
        Span<int> traits = stackalloc int[Traits.Count];
        Traits.Fill(traits, passage, range, sentences, words, before);
        foreach (var trait in traits) _features.Add(Traits.HashOf(trait));
        return _features;
    }

    /// <summary>The features that say that a rule found something, hashed.</summary>
    public static IEnumerable<uint> HashesOf(Finding finding)
    {
        yield return Hashing.Mix((uint)FeatureKind.Rule, Hashing.Of(finding.Page.Id));
        if (finding.Page.Label is { } label) yield return Hashing.Mix((uint)FeatureKind.RuleLabel, (uint)label);
    }

    /// <summary>How many words before it were looked at.</summary>
    public int BeforeCount { get; private set; }

    /// <summary>How many words of the last passage were looked at.</summary>
    public int WordCount { get; private set; }

    /// <summary>The words of the passage that was read last.</summary>
    public ReadOnlySpan<Word> Words => CollectionsMarshal.AsSpan(_words);

    /// <summary>Reads the words of a passage.</summary>
    public void Read(Passage passage, Earlier before)
    {
        _words.Clear();
        var tokens = passage.Tokens.AsSpan();
        for (var i = 0; i < tokens.Length; i++)
            if (tokens[i].Kind is TokenKind.Word or TokenKind.Number) _words.Add(classes.Of(tokens[i], i, before));
    }

    private ReadOnlySpan<Word> WordsIn(TokenRange range)
    {
        var words = Words;
        var first = 0;
        while (first < words.Length && words[first].Token < range.First) first++;
        var end = first;
        while (end < words.Length && end - first < MostWords && words[end].Token < range.End) end++;
        return words[first..end];
    }

    private static (int First, int Count) SentencesIn(Passage passage, TokenRange range)
    {
        var (first, count) = (0, 0);
        foreach (var sentence in passage.Sentences)
        {
            if (sentence.End <= range.First) first++;
            else if (sentence.First < range.End) count++;
        }

        return (first, count);
    }

    /// <summary>How many of the words before are looked at.</summary>
    public static int CountBefore(Earlier before) => Math.Min(before.Words.Count, MostWordsBefore);

    /// <summary>Adds what begins with a word and is the same in whatever part of the utterance it stands.</summary>
    public static void AddAt(FeatureList features, ReadOnlySpan<Word> words, int i)
    {
        AddWord(features, words, i);
        AddEchoes(features, words, i);
    }

    /// <summary>Adds what depends on where a part of the utterance begins and ends.</summary>
    /// <param name="features">Where it is added.</param>
    /// <param name="passage">The utterance.</param>
    /// <param name="words">The words of the part.</param>
    /// <param name="firstSentence">The number of the sentence that it begins with.</param>
    public static void AddEdges(FeatureList features, Passage passage, ReadOnlySpan<Word> words, int firstSentence)
    {
        AddFirst(features, words);
        AddSentences(features, passage, words, firstSentence);
        AddEchoStart(features, words);
    }

    /// <summary>Adds what was said before.</summary>
    public static void AddBefore(FeatureList features, Earlier before)
    {
        var words = CollectionsMarshal.AsSpan(before.Words);
        for (var i = Math.Max(0, words.Length - MostWordsBefore); i < words.Length; i++)
        {
            Add(features, FeatureKind.Before, words[i], -1, -1);
            if (i + 1 < words.Length) Add(features, FeatureKind.Before, Hashing.Mix(words[i], words[i + 1]), -1, -1);
        }

        var sorts = CollectionsMarshal.AsSpan(before.Sorts);
        for (var i = Math.Max(0, sorts.Length - MostSortsBefore); i < sorts.Length; i++)
        {
            if (sorts[i] != WordSorts.Unknown) Add(features, FeatureKind.SortBefore, sorts[i], -1, -1);
            if (i + 1 < sorts.Length) Add(features, FeatureKind.SortBefore, Hashing.Mix(sorts[i], sorts[i + 1]), -1, -1);
        }

        if (words.Length == 0) return;
        var asks = before.EndsAsking ? 1u : 0u;
        Add(features, FeatureKind.BeforeStart, Hashing.Mix(words[0], asks), -1, -1);
        if (words.Length > 1) Add(features, FeatureKind.BeforeStart, Hashing.Mix(words[0], words[1], asks), -1, -1);
        Add(features, FeatureKind.BeforeEnd, Hashing.Mix(words[^1], asks), -1, -1);
    }

    /// <summary>What a short answer means stands in the question: the hash of both, which belongs to what was said before; null where it is not short, or nothing was said.</summary>
    public static uint? AnswerTo(Earlier before, ReadOnlySpan<Word> words) => words.Length is > 0 and <= 3 && before.Words.Count > 0
        ? Hashing.Mix((uint)FeatureKind.BeforeStart, Hashing.Mix(before.Words[0], words[0].Hash, 11)) : null;

    /// <summary>Adds what a rule found.</summary>
    public static void AddFinding(FeatureList features, Finding finding)
    {
        Add(features, FeatureKind.Rule, Hashing.Of(finding.Page.Id), finding.Range.First, finding.Range.End);
        if (finding.Page.Label is { } label) Add(features, FeatureKind.RuleLabel, (uint)label, finding.Range.First, finding.Range.End);
    }

    private static void AddWord(FeatureList features, ReadOnlySpan<Word> words, int i)
    {
        var word = words[i];
        Add(features, FeatureKind.Word, word.Hash, word.Token, word.Token + 1);
        Add(features, FeatureKind.Stem, word.Stem, word.Token, word.Token + 1);
        if (word.Sort != WordSorts.Unknown) Add(features, FeatureKind.Sort, word.Sort, word.Token, word.Token + 1);
        if (i + 1 >= words.Length) return;
        var next = words[i + 1];
        Add(features, FeatureKind.Stem, Hashing.Mix(word.Stem, next.Stem), word.Token, next.Token + 1);
        var pair = Hashing.Mix(word.Hash, next.Hash);
        Add(features, FeatureKind.Pair, pair, word.Token, next.Token + 1);
        Add(features, FeatureKind.Sort, Hashing.Mix(word.Sort, next.Sort), word.Token, next.Token + 1);
        if (i + 2 >= words.Length) return;
        var third = words[i + 2];
        Add(features, FeatureKind.Triple, Hashing.Mix(pair, third.Hash), word.Token, third.Token + 1);
        Add(features, FeatureKind.Sort, Hashing.Mix(word.Sort, next.Sort, third.Sort), word.Token, third.Token + 1);
    }

    private static void AddFirst(FeatureList features, ReadOnlySpan<Word> words)
    {
        if (words.Length > 0) Add(features, FeatureKind.FirstWord, words[0].Hash, words[0].Token, words[0].Token + 1);
        if (words.Length > 1) Add(features, FeatureKind.FirstPair, Hashing.Mix(words[0].Hash, words[1].Hash), words[0].Token, words[1].Token + 1);
        if (words.Length > 2) Add(features, FeatureKind.FirstTriple, Hashing.Mix(words[0].Hash, words[1].Hash, words[2].Hash), words[0].Token, words[2].Token + 1);
    }

    private static void AddSentences(FeatureList features, Passage passage, ReadOnlySpan<Word> words, int firstSentence)
    {
        var at = 0;
        for (var s = firstSentence; s < passage.Sentences.Length && at < words.Length; s++)
        {
            var first = at;
            while (at < words.Length && words[at].Token < passage.Sentences[s].End) at++;
            if (at == first) continue;
            var range = words[first..at];
            var asks = passage.EndsWithQuestionMark(passage.Sentences[s]) ? 1u : 0u;
            var (start, end) = (range[0].Token, range[^1].Token + 1);
            Add(features, FeatureKind.SentenceStart, range[0].Hash, start, start + 1);
            Add(features, FeatureKind.SentenceEnd, Hashing.Mix(range[^1].Hash, asks), end - 1, end);
            if (range.Length > 1)
            {
                Add(features, FeatureKind.SentenceStart, Hashing.Mix(range[0].Hash, range[1].Hash, asks), start, range[1].Token + 1);
                Add(features, FeatureKind.SentenceEnd, Hashing.Mix(range[^2].Hash, range[^1].Hash), range[^2].Token, end);
            }

            if (range.Length > 2) Add(features, FeatureKind.SentenceStart, Hashing.Mix(range[0].Hash, range[1].Hash, range[2].Hash), start, range[2].Token + 1);
            if (at < words.Length && s + 1 < passage.Sentences.Length) continue;
            Add(features, FeatureKind.LastSentence, Hashing.Mix(range[0].Hash, asks), start, start + 1);
        }
    }

    // The same words, but with a mark in the place of each that carries meaning: one for what the other side said, another for what is new.
    private static void AddEchoes(FeatureList features, ReadOnlySpan<Word> words, int i)
    {
        if (i + 1 >= words.Length) return;
        var (word, next) = (words[i], words[i + 1]);
        var isEcho = word.IsEcho || next.IsEcho;
        if (isEcho) Add(features, FeatureKind.Echo, Hashing.Mix(Mark(word), Mark(next)), word.Token, next.Token + 1);
        if (i + 2 >= words.Length) return;
        var third = words[i + 2];
        if (isEcho || third.IsEcho) Add(features, FeatureKind.Echo, Hashing.Mix(Mark(word), Mark(next), Mark(third)), word.Token, third.Token + 1);
    }

    private static void AddEchoStart(FeatureList features, ReadOnlySpan<Word> words)
    {
        var start = 7u;
        for (var i = 0; i < Math.Min(4, words.Length); i++)
        {
            start = Hashing.Mix(start, Mark(words[i]));
            Add(features, FeatureKind.EchoStart, start, words[0].Token, words[i].Token + 1);
        }
    }

    private static uint Mark(in Word word) => word.IsEcho ? EchoMark : word.IsContent ? ContentMark : word.Hash;

    private static void Add(FeatureList features, FeatureKind kind, uint what, int first, int end) => features.Add(Hashing.Mix((uint)kind, what), first, end);
}
