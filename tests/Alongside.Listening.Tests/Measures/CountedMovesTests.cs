using Alongside.Listening.Moves;
using Xunit;

namespace Alongside.Listening.Tests.Measures;

public sealed class CountedMovesTests
{
    private static readonly Scene Talk = new Scene()
        .Seller("What do you need? By May?").Where("What do you need?", Label.QuestionOpen).Where("By May?", Label.QuestionClosed)
        .Customer("A site. It costs too much, and I don't need it now.", Label.PushbackPrice, Label.PushbackTiming)
        .Seller("The price worries you.", Label.ReflectionSimple)
        .Seller("You'd rather wait until it pays for itself.", Label.ReflectionComplex)
        .Customer("Yes, it does. I'm not sure.", Label.PushbackStall)
        .Seller("But it is cheap, and only today. Surely you want it?", Label.Contradiction).Where("only today", Label.Pressure)
        .Where("Surely you want it?", Label.QuestionLeading);

    [Theory]
    [InlineData("questions", 3.0, "count", 4)]
    [InlineData("open-question-share", 0.3333, "share", 3)]
    [InlineData("reflections", 2.0, "count", 4)]
    [InlineData("reflection-to-question", 0.6667, "ratio", 5)]
    [InlineData("contradictions", 1.0, "count", 4)]
    [InlineData("pressure", 1.0, "count", 4)]
    [InlineData("pushbacks", 2.0, "count", 2)]
    public void Each_piece_counts_once(string id, double value, string unit, int n)
    {
        var measure = Talk.Measure(id);
        Assert.Equal((value, unit, n), (measure.Value, measure.Unit, measure.N));
    }

    [Fact]
    public void The_ratio_states_both_counts() =>
        Assert.Contains("2 ÷ 3", Talk.Measure("reflection-to-question").Definition, StringComparison.Ordinal);

    [Fact]
    public void The_reflections_say_how_many_were_heard_as_complex() =>
        Assert.Contains("(complex): 1", Talk.Measure("reflections").Definition, StringComparison.Ordinal);

    [Fact]
    public void Ratios_over_no_question_cannot_be_told()
    {
        var silent = new Scene().Seller("The price worries you.", Label.ReflectionSimple);
        Assert.Null(silent.Measure("reflection-to-question").Value);
        Assert.Null(silent.Measure("open-question-share").Value);
        Assert.Equal(0, silent.Measure("questions").Value);
    }
}
