using Alongside.Listening.Conversations;
using Alongside.Listening.Language;
using Alongside.Listening.Learned;
using Alongside.Listening.Rules;
using Xunit;

namespace Alongside.Listening.Tests.Learned;

/// <summary>What is looked up once for an utterance and its sentences must come to what all the features come to that a model is trained on.</summary>
public sealed class ScorerTests
{
    private const string Before = "I don't want to lose the garden. What would you do?";

    private static readonly uint[] Sorted = [.. new[] { "keep", "lose", "garden" }.Select(w => Hashing.Of(w)).Order()];

    private static readonly WordClasses Classes = WordClasses.English.With(new WordSorts(Sorted, [1, 2, 1], figures: 3));

    private static readonly RuleBook Rules = BuiltInRules.Load("en");

    [Theory]
    [InlineData("", Side.Customer)]
    [InlineData("Yes.", Side.Customer)]
    [InlineData("Yes.", Side.Seller)]
    [InlineData("So you don't want to lose it, the garden, the garden?", Side.Customer)]
    [InlineData("Right. So you don't want to lose the garden. 3 of 4 people said 5! You should keep it, but that's up to you…", Side.Customer)]
    [InlineData("Right. So you don't want to lose the garden. 3 of 4 people said 5! You should keep it, but that's up to you…", Side.Seller)]
    public void The_whole_scores_as_all_its_features_do(string text, Side whose)
    {
        var (passage, before) = (Passage.Of(text), Earlier(Before, whose));
        var findings = Rules.Find(passage, Side.Seller, RuleContext.None);
        var features = new Featurizer(Classes).Of(passage, before, findings).All.ToArray();
        var model = Model([.. features.Select(f => f.Hash).Distinct()]);
        int[][] sums = [new int[LearnedModel.Width], new int[LearnedModel.Width], new int[LearnedModel.Width]];
        foreach (var group in features.DistinctBy(f => f.Hash).GroupBy(f => f.Group)) model.Add([.. group.Select(f => model.RowOf(f.Hash))], sums[group.Key]);
        var words = passage.Tokens.Count(t => t.Kind is TokenKind.Word or TokenKind.Number);
        var (expected, scored) = (new double[LearnedModel.Width], new double[LearnedModel.Width]);
        model.Score(sums[0], sums[1], sums[2], words, before.Words.Count, ofTalk: [], expected);

        var scorer = new Scorer(Classes);
        scorer.Begin(model, passage, before, findings, ofTalk: []);
        scorer.ScoreWhole(scored);

        Assert.Equal(expected, scored);
        Assert.Contains(expected, sureness => sureness is > 0.01 and < 0.99);
    }

    [Fact]
    public void A_sentence_scores_as_it_does_alone()
    {
        var before = Earlier(Before);
        var (passage, alone) = (Passage.Of("Right. So you keep the garden. And the house?"), Passage.Of("So you keep the garden."));
        var model = Model([.. new Featurizer(Classes).Of(passage, before, []).All.ToArray().Select(f => f.Hash).Distinct()]);
        var scorer = new Scorer(Classes);
        var (expected, scored) = (new double[LearnedModel.Width], new double[LearnedModel.Width]);
        scorer.Begin(model, alone, before, [], ofTalk: []);
        scorer.ScoreWhole(expected);

        scorer.Begin(model, passage, before, [], ofTalk: []);
        var word = 0;
        var isFirstScored = scorer.ScoreSentence(0, ref word, scored);
        var isSecondScored = scorer.ScoreSentence(1, ref word, scored);

        Assert.Equal((false, true), (isFirstScored, isSecondScored));
        Assert.Equal(expected, scored);
    }

    private static Earlier Earlier(string text, Side side = Side.Customer)
    {
        var earlier = new Earlier();
        earlier.Add(side, Passage.Of(text), Classes);
        return earlier;
    }

    /// <summary>A model that knows these features, with weights that are made up.</summary>
    private static LearnedModel Model(uint[] keys)
    {
        var random = new Random(20261126);
        var weights = new byte[(keys.Length * PackedWeights.SizeOf(Heads.Seller.Length)) + LearnedModel.Step];
        random.NextBytes(weights);
        return new LearnedModel([.. Heads.Seller.Select(_ => new HeadScale(0.004, 1, 0, 0.5))], RowIndex.Order(keys), weights);
    }
}
