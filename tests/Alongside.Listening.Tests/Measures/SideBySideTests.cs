using Alongside.Listening.Moves;
using Xunit;

namespace Alongside.Listening.Tests.Measures;

public sealed class SideBySideTests
{
    [Fact]
    public void Mirroring_lies_above_the_middle_and_telling_below()
    {
        Assert.Equal(0.8808, Turns(Label.ReflectionSimple).Value);
        Assert.Equal(0.5, Turns(Label.QuestionClosed).Value);
        Assert.Equal(0.1192, Turns(Label.Persuasion).Value);
    }

    [Theory]
    [InlineData(Label.QuestionOpen)]
    [InlineData(Label.Affirmation)]
    [InlineData(Label.SeekCollaboration)]
    [InlineData(Label.EmphasizeAutonomy)]
    public void What_gives_the_customer_room_counts_half(Label label) => Assert.Equal(0.7311, Turns(label).Value);

    [Theory]
    [InlineData(Label.Advice)]
    [InlineData(Label.Contradiction)]
    [InlineData(Label.Pressure)]
    [InlineData(Label.Information)]
    public void All_telling_counts_alike(Label label) => Assert.Equal(0.1192, Turns(label).Value);

    [Fact]
    public void One_lecture_does_not_decide_alone() =>
        Assert.Equal(Turns(Label.Persuasion, Label.Persuasion).Value, Turns(Label.Persuasion, Label.Persuasion, Label.Persuasion, Label.Advice).Value);

    [Fact]
    public void Information_that_was_asked_for_is_not_held_against_anyone()
    {
        var scene = new Scene();
        for (var i = 0; i < 3; i++) scene.Customer("How long does it take?", Label.CustomerQuestion).Seller("Three weeks.", Label.Information);
        Assert.Equal(0.5, scene.Measure("side-by-side").Value);
    }

    [Fact]
    public void Two_turns_are_too_few()
    {
        var measure = new Scene().Seller("You bake.", Label.ReflectionSimple).Customer("We do.").Seller("Bread.", Label.ReflectionSimple).Measure("side-by-side");
        Assert.Equal((null, 2), (measure.Value, measure.N));
        Assert.NotNull(measure.Unmeasurable);
    }

    private static Alongside.Listening.Measures.Measure Turns(params Label[] labels)
    {
        var scene = new Scene();
        for (var i = 0; i < 3; i++) scene.Seller("So it goes with bread.", labels).Customer("So it does.");
        return scene.Measure("side-by-side");
    }
}
