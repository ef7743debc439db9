using Alongside.Listening.Conversations;
using Alongside.Listening.Moves;
using Alongside.Listening.Rules;
using Alongside.Listening.Learned;
using Alongside.Training.Learning;
using Alongside.Training.Lines;

namespace Alongside.Training.Tests;

public sealed class TrainerTests
{
    [Fact]
    public void The_same_lines_teach_the_same_and_what_was_learnt_is_known_again()
    {
        var lines = LineFile.ReadFolder(Path.Combine(Root.Find(), "data", "lines", "train")).Lines.Where(l => l.Batch is "a1.txt").ToList();
        var maker = new ExampleMaker("en", BuiltInRules.Load("en"), WordClasses.For("en"));
        var examples = lines.SelectMany(maker.Of).ToList();

        var (first, second) = (Trainer.Train(examples, Heads.Seller.Length, Pace.OfLines), Trainer.Train(examples, Heads.Seller.Length, Pace.OfLines));

        Assert.Equal(first.Values, second.Values);
        var known = lines.Count(l => Heads.LabelAt(Side.Seller, Best(first.Score(maker.Of(l)[0]))) == l.Main);
        Assert.True(known > 0.9 * lines.Count, $"{known} of {lines.Count}");
    }

    [Fact]
    public void A_word_that_comes_back_is_another_feature_than_one_that_is_new()
    {
        // Without rules: the words alone have to make the difference.
        var maker = new ExampleMaker("en", RuleBook.Of([], ("none", "")), WordClasses.For("en"));
        LabelledLine Line(string before) => new("b", 1, "en", Side.Seller, [Label.ReflectionSimple], Code: null, Lean: null, "spoken", before, "So the garden worries you.", Marked: null);

        var (echoed, other) = (maker.Of(Line("I lie awake over the garden."))[0], maker.Of(Line("I lie awake over the taxes."))[0]);

        Assert.NotEqual(echoed.Features[0].ToHashSet(), other.Features[0].ToHashSet());
    }

    [Fact]
    public void What_is_heeded_folds_into_one_layer_that_keeps_to_its_features_and_leaves_the_deaf_heads_alone()
    {
        // Features 1 and 2 say a thing of another corpus; of our own, only feature 1 is seen, and only with what 3 says.
        Example[] others = [.. Enumerable.Range(0, 40).SelectMany(_ => new[] { Of([1, 2], 1), Of([4], 0) })];
        Example[] own = [.. Enumerable.Range(0, 40).SelectMany(_ => new[] { Of([1, 3], 1, 1), Of([4, 3], 0, 0) })];
        var pace = new Pace(6, 0.1f, 1);
        var heeded = new Heeded(Trainer.Train(others, 1, pace), FirstDeaf: 1, EndOfDeaf: 2);

        var (without, with) = (Trainer.Train(own, 2, pace), Trainer.Train(own, 2, pace, heeded));
        var kept = Trainer.Train(own, 2, pace, heeded, without.Rows);

        Assert.DoesNotContain(2u, without.Rows.Keys);
        Assert.True(with.Score(Of([2], 0, 0))[0] > with.Score(Of([3], 0, 0))[0], "what only the other corpus knew says nothing");
        Assert.Equal(without.Score(Of([1, 3], 0, 0))[1], with.Score(Of([1, 3], 0, 0))[1], 4);
        Assert.Equal(without.Rows.Keys.Order(), kept.Rows.Keys.Order());
    }

    private static Example Of(uint[] features, params float[] targets) => new([features, [], []], [1, 1, 1], targets);

    private static int Best(float[] scores) => Enumerable.Range(0, Heads.LabelsOf(Side.Seller)).MaxBy(h => scores[h]);
}
