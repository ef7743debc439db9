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
        var maker = new ExampleMaker("en", BuiltInRules.Load("en"));
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
        var maker = new ExampleMaker("en", RuleBook.Of([], ("none", "")));
        LabelledLine Line(string before) => new("b", 1, "en", Side.Seller, [Label.ReflectionSimple], Code: null, Lean: null, "spoken", before, "So the garden worries you.", Marked: null);

        var (echoed, other) = (maker.Of(Line("I lie awake over the garden."))[0], maker.Of(Line("I lie awake over the taxes."))[0]);

        Assert.NotEqual(echoed.Features[0].ToHashSet(), other.Features[0].ToHashSet());
    }

    private static int Best(float[] scores) => Enumerable.Range(0, Heads.LabelsOf(Side.Seller)).MaxBy(h => scores[h]);
}
