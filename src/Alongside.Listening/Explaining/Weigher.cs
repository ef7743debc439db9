using System.Collections.Immutable;
using Alongside.Listening.Conversations;
using Alongside.Listening.Language;
using Alongside.Listening.Learned;

namespace Alongside.Listening.Explaining;

/// <summary>Takes apart what the trained model says of an utterance.</summary>
/// <param name="model">The model.</param>
/// <param name="passage">The utterance.</param>
/// <param name="pieces">What it read.</param>
/// <param name="ofRules">Which features say what rules found, or for the order form what the utterance was heard as.</param>
/// <param name="ofHabit">What is added to a head's score because of what the speaker has done so far; null where nothing is.</param>
internal sealed class Weigher(LearnedModel model, Passage passage, ImmutableArray<Piece> pieces, HashSet<uint> ofRules, Func<int, double>? ofHabit = null)
{
    private readonly ImmutableArray<TextSpan> _words = WordsOf(passage);

    /// <summary>That something is there: it is, as surely as in the piece in which it is heard most surely.</summary>
    public Weighing Anywhere(int head, bool hasThreshold = false)
    {
        var best = pieces.MaxBy(p => (Math.Round(ScaleOf(head).SurenessOf(ScoreOf(p, head)), 4), ScoreOf(p, head)))!;
        return Weigh(head, [best with { Share = 1 }]) with { Threshold = hasThreshold ? model.ThresholdOf(head) : null };
    }

    /// <summary>That something is done by all of it, read as a whole.</summary>
    public Weighing AsAWhole(int head) => Weigh(head, [pieces[0] with { Share = 1 }]);

    /// <summary>That the whole mainly does something: all of it and its sentences are weighed together.</summary>
    public Weighing Mainly(int head) => Weigh(head, pieces);

    private Weighing Weigh(int head, ImmutableArray<Piece> read)
    {
        var tokens = new double[passage.Tokens.Length];
        var (before, rules, rest) = (0.0, 0.0, 0.0);
        var readings = ImmutableArray.CreateBuilder<Reading>(read.Length);
        foreach (var piece in read)
        {
            foreach (var feature in piece.Features)
            {
                var weight = WeightOf(piece, feature, head) * piece.Share;
                if (weight == 0) continue;
                if (ofRules.Contains(feature.Hash)) rules += weight;
                else if (feature.Around is { } token) tokens[token] += weight;
                else if (feature.Group == 1) before += weight;
                else if (feature.Group == 2) rest += weight;
                else Spread(tokens, feature, weight);
            }

            before += OfHabit(head) * piece.Share;
            var score = ScoreOf(piece, head);
            readings.Add(new Reading(passage.SpanOf(piece.Range), piece.Share, ScaleOf(head).SurenessOf(score), score));
        }

        var sureness = readings.Sum(r => r.Share * r.Sureness);
        return new Weighing(sureness, Threshold: null, ScaleOf(head).Offset, Words(tokens), before, rules, rest, readings.ToImmutable());
    }

    private double ScoreOf(Piece piece, int head)
    {
        var score = ScaleOf(head).Offset + OfHabit(head);
        foreach (var feature in piece.Features) score += WeightOf(piece, feature, head);
        return score;
    }

    private double WeightOf(Piece piece, Feature feature, int head)
    {
        var scale = feature.Group switch { 0 => LearnedModel.Scale(piece.Words), 1 => LearnedModel.Scale(piece.Before), _ => 1 };
        return model.WeightOf(feature, head) * ScaleOf(head).Slope * scale;
    }

    private double OfHabit(int head) => ofHabit?.Invoke(head) ?? 0;

    private HeadScale ScaleOf(int head) => model.ScaleOf(head);

    private void Spread(double[] tokens, Feature feature, double weight)
    {
        var words = 0;
        for (var i = feature.First; i < feature.End; i++)
            if (IsWord(passage.Tokens[i])) words++;
        for (var i = feature.First; i < feature.End; i++)
            if (IsWord(passage.Tokens[i])) tokens[i] += weight / words;
    }

    private ImmutableArray<WordWeight> Words(double[] tokens)
    {
        var words = ImmutableArray.CreateBuilder<WordWeight>();
        var at = 0;
        foreach (var word in _words)
        {
            var weight = 0.0;
            for (; at < tokens.Length && passage.Tokens[at].Start < word.End; at++) weight += tokens[at];
            if (weight != 0) words.Add(new WordWeight(word, weight));
        }

        return words.ToImmutable();
    }

    /// <summary>The words as they are written: what was taken apart ("do", "n't") is one again.</summary>
    private static ImmutableArray<TextSpan> WordsOf(Passage passage)
    {
        var words = new List<TextSpan>();
        var wasWord = false;
        foreach (var token in passage.Tokens)
        {
            if (IsWord(token))
            {
                if (wasWord && words[^1].End >= token.Start) words[^1] = words[^1].Union(token.Span);
                else words.Add(token.Span);
            }

            wasWord = IsWord(token);
        }

        return [.. words];
    }

    private static bool IsWord(Token token) => token.Kind is TokenKind.Word or TokenKind.Number;
}
