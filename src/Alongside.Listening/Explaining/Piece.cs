using System.Collections.Immutable;
using Alongside.Listening.Language;
using Alongside.Listening.Learned;

namespace Alongside.Listening.Explaining;

/// <summary>A piece of an utterance as the trained model read it: all of it, or one sentence.</summary>
/// <param name="Range">Its tokens.</param>
/// <param name="Features">What was seen in it, each once.</param>
/// <param name="Words">How many words it has, as far as they count.</param>
/// <param name="Before">How many words before it were looked at.</param>
/// <param name="Share">How much it counts where everything is weighed together; the shares of all pieces come to 1.</param>
internal sealed record Piece(TokenRange Range, ImmutableArray<Feature> Features, int Words, int Before, double Share)
{
    /// <summary>All of an utterance, which comes first, and where it has several sentences, each of those that the model looks at.</summary>
    public static ImmutableArray<Piece> Of(Passage passage, Func<TokenRange, (FeatureList Features, int Words, int Before)> read)
    {
        var pieces = new List<Piece>();
        if (passage.Sentences.Length > 1)
        {
            foreach (var sentence in passage.Sentences)
                if (Read(sentence, read) is { Words: >= Opinion.LeastWords } piece) pieces.Add(piece);
        }

        var sum = pieces.Sum(p => Opinion.WeightOf(p.Words));
        var whole = Read(new TokenRange(0, passage.Tokens.Length), read) with { Share = pieces.Count > 0 ? 0.5 : 1 };
        return [whole, .. pieces.Select(p => p with { Share = Opinion.WeightOf(p.Words) / sum / 2 })];
    }

    /// <summary>A piece that is judged for the order form, together with what the seller said before.</summary>
    public static Piece Of(TokenRange range, FeatureList features, FeatureList asked, int words, int before) =>
        new(range, Once([.. features.All, .. asked.All]), words, before, Share: 1);

    private static ImmutableArray<Feature> Once(ImmutableArray<Feature> features) => [.. features.DistinctBy(f => f.Hash)];

    private static Piece Read(TokenRange range, Func<TokenRange, (FeatureList Features, int Words, int Before)> read)
    {
        var (features, words, before) = read(range);
        return new Piece(range, Once([.. features.All]), words, before, Share: 0);
    }
}
