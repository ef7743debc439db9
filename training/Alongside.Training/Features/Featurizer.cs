using System.Collections.Immutable;
using Alongside.Listening.Language;
using Alongside.Listening.Rules;

namespace Alongside.Training.Features;

/// <summary>
/// Says what an utterance looks like: its words alone, in pairs and in threes; how its sentences begin and end; which of its words take
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

    /// <summary>Beyond this many words an utterance says nothing new to the model.</summary>
    private const int MostWords = 400;

    private readonly List<Word> _words = [];
    private readonly FeatureList _features = new();

    /// <summary>The features of a passage. They are good until the next call.</summary>
    public FeatureList Of(Passage passage, Earlier before, ImmutableArray<Finding> findings) => Of(passage, new TokenRange(0, passage.Tokens.Length), before, findings);

    /// <summary>The features of some sentences of a passage. They are good until the next call.</summary>
    public FeatureList Of(Passage passage, TokenRange range, Earlier before, ImmutableArray<Finding> findings)
    {
        _features.Clear();
        BeforeCount = 0;
        Read(passage, range, before);
        Add(FeatureKind.Trait, 0);
        AddWords();
        AddSentences(passage, range);
        AddEchoes();
        AddBefore(before);
        foreach (var finding in findings)
        {
            if (finding.Range.First < range.First || finding.Range.End > range.End) continue;
            Add(FeatureKind.Rule, Hashing.Of(finding.Page.Id), finding.Range.First, finding.Range.End);
            if (finding.Page.Label is { } label) Add(FeatureKind.RuleLabel, (uint)label, finding.Range.First, finding.Range.End);
        }

        Traits.Add(_features, passage, range, Words, before, classes);
        return _features;
    }

    /// <summary>How many words before it were looked at.</summary>
    public int BeforeCount { get; private set; }

    /// <summary>How many words the last passage had.</summary>
    public int WordCount => _words.Count;

    private ReadOnlySpan<Word> Words => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_words);

    private void Read(Passage passage, TokenRange range, Earlier before)
    {
        _words.Clear();
        var tokens = passage.Tokens;
        for (var i = range.First; i < range.End && _words.Count < MostWords; i++)
        {
            var token = tokens[i];
            if (token.Kind is not (TokenKind.Word or TokenKind.Number)) continue;
            var isContent = classes.IsContent(token);
            var stem = classes.StemOf(token.Norm);
            var isEcho = isContent && before.Has(stem);
            _words.Add(new Word(classes.HashOf(token), stem, i, isContent, isEcho));
        }
    }

    private void AddWords()
    {
        var words = Words;
        for (var i = 0; i < words.Length; i++)
        {
            Add(FeatureKind.Word, words[i].Hash, words[i].Token, words[i].Token + 1);
            Add(FeatureKind.Stem, words[i].Stem, words[i].Token, words[i].Token + 1);
            if (i + 1 < words.Length) Add(FeatureKind.Stem, Hashing.Mix(words[i].Stem, words[i + 1].Stem), words[i].Token, words[i + 1].Token + 1);
            if (i + 1 < words.Length) Add(FeatureKind.Pair, Hashing.Mix(words[i].Hash, words[i + 1].Hash), words[i].Token, words[i + 1].Token + 1);
            if (i + 2 < words.Length) Add(FeatureKind.Triple, Hashing.Mix(words[i].Hash, words[i + 1].Hash, words[i + 2].Hash), words[i].Token, words[i + 2].Token + 1);
        }

        if (words.Length > 0) Add(FeatureKind.FirstWord, words[0].Hash, words[0].Token, words[0].Token + 1);
        if (words.Length > 1) Add(FeatureKind.FirstPair, Hashing.Mix(words[0].Hash, words[1].Hash), words[0].Token, words[1].Token + 1);
        if (words.Length > 2) Add(FeatureKind.FirstTriple, Hashing.Mix(words[0].Hash, words[1].Hash, words[2].Hash), words[0].Token, words[2].Token + 1);
    }

    private void AddSentences(Passage passage, TokenRange within)
    {
        var words = Words;
        var at = 0;
        for (var s = 0; s < passage.Sentences.Length && at < words.Length; s++)
        {
            if (passage.Sentences[s].First < within.First) continue;
            var first = at;
            while (at < words.Length && words[at].Token < passage.Sentences[s].End) at++;
            if (at == first) continue;
            var range = words[first..at];
            var asks = passage.EndsWithQuestionMark(passage.Sentences[s]) ? 1u : 0u;
            var (start, end) = (range[0].Token, range[^1].Token + 1);
            Add(FeatureKind.SentenceStart, range[0].Hash, start, start + 1);
            Add(FeatureKind.SentenceEnd, Hashing.Mix(range[^1].Hash, asks), end - 1, end);
            if (range.Length > 1)
            {
                Add(FeatureKind.SentenceStart, Hashing.Mix(range[0].Hash, range[1].Hash, asks), start, range[1].Token + 1);
                Add(FeatureKind.SentenceEnd, Hashing.Mix(range[^2].Hash, range[^1].Hash), range[^2].Token, end);
            }

            if (range.Length > 2) Add(FeatureKind.SentenceStart, Hashing.Mix(range[0].Hash, range[1].Hash, range[2].Hash), start, range[2].Token + 1);
            if (at < words.Length && s + 1 < passage.Sentences.Length) continue;
            Add(FeatureKind.LastSentence, Hashing.Mix(range[0].Hash, asks), start, start + 1);
        }
    }

    // The same words, but with a mark in the place of each that carries meaning: one for what the other side said, another for what is new.
    private void AddEchoes()
    {
        var words = Words;
        for (var i = 0; i + 1 < words.Length; i++)
        {
            if (Echoes(words, i, 2)) Add(FeatureKind.Echo, Hashing.Mix(Mark(words[i]), Mark(words[i + 1])), words[i].Token, words[i + 1].Token + 1);
            if (i + 2 >= words.Length) break;
            if (Echoes(words, i, 3)) Add(FeatureKind.Echo, Hashing.Mix(Mark(words[i]), Mark(words[i + 1]), Mark(words[i + 2])), words[i].Token, words[i + 2].Token + 1);
        }

        var start = 7u;
        for (var i = 0; i < Math.Min(4, words.Length); i++)
        {
            start = Hashing.Mix(start, Mark(words[i]));
            Add(FeatureKind.EchoStart, start, words[0].Token, words[i].Token + 1);
        }
    }

    private void AddBefore(Earlier before)
    {
        var words = before.Words;
        for (var i = Math.Max(0, words.Count - MostWordsBefore); i < words.Count; i++)
        {
            Add(FeatureKind.Before, words[i], -1, -1);
            if (i + 1 < words.Count) Add(FeatureKind.Before, Hashing.Mix(words[i], words[i + 1]), -1, -1);
        }

        if (words.Count == 0) return;
        var asks = before.EndsAsking ? 1u : 0u;
        Add(FeatureKind.BeforeStart, Hashing.Mix(words[0], asks), -1, -1);
        if (words.Count > 1) Add(FeatureKind.BeforeStart, Hashing.Mix(words[0], words[1], asks), -1, -1);
        Add(FeatureKind.BeforeEnd, Hashing.Mix(words[^1], asks), -1, -1);
        BeforeCount = Math.Min(words.Count, MostWordsBefore);
        // What a short answer means stands in the question.
        if (_words.Count is > 0 and <= 3) Add(FeatureKind.BeforeStart, Hashing.Mix(words[0], _words[0].Hash, 11), -1, -1);
    }

    private static bool Echoes(ReadOnlySpan<Word> words, int first, int count)
    {
        foreach (var word in words.Slice(first, count))
            if (word.IsEcho) return true;
        return false;
    }

    private static uint Mark(Word word) => word.IsEcho ? EchoMark : word.IsContent ? ContentMark : word.Hash;

    private void Add(FeatureKind kind, uint what, int first = 0, int end = 0) => _features.Add(Hashing.Mix((uint)kind, what), first, end);
}
