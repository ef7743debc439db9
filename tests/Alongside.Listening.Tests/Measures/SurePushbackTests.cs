using Alongside.Listening.Moves;
using Alongside.Listening.Pushback;
using Xunit;

namespace Alongside.Listening.Tests.Measures;

public sealed class SurePushbackTests
{
    private static readonly Scene Mixed = new Scene()
        .Customer(0, 2, "We don't need it.", Label.PushbackNoNeed).Perhaps(0.9).Seller(4, 10, "a b c d e f", Label.QuestionOpen).Answering(ResponseCode.Explores, 2)
        .Customer(10, 12, "My dad did one.", Label.PushbackFit).Perhaps(0.5).Seller(12.5, 13.5, "a b c d e f", Label.Contradiction).Answering(ResponseCode.Contradicts, 0.5);

    [Theory]
    [InlineData("pushbacks", 2.0, 1.0)]
    [InlineData("pushbacks-met", 0.5, 1.0)]
    [InlineData("patience-after-pushback", 1.25, 2.0)]
    [InlineData("pace-after-pushback", 102.8571, 60.0)]
    public void What_may_have_been_pushback_counts_for_all_and_not_for_the_sure(string id, double all, double sure)
    {
        Assert.Equal(all, Mixed.Measure(id).Value);
        Assert.Equal(sure, Mixed.SurePushbackMeasure(id).Value);
        Assert.StartsWith(Mixed.Measure(id).Definition, Mixed.SurePushbackMeasure(id).Definition, StringComparison.Ordinal);
        Assert.EndsWith("Only what surely pushed back is counted here, not what may have.", Mixed.SurePushbackMeasure(id).Definition, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_sure_one_it_says_so_instead_of_a_share()
    {
        var scene = new Scene().Customer("My dad did one.", Label.PushbackFit).Perhaps(0.5).Seller("Hm, so.").Answering(ResponseCode.Ignores);

        Assert.Equal(0, scene.SurePushbackMeasure("pushbacks").Value);
        Assert.Equal("Nothing the customer said surely pushed back, or the seller had no turn after it.", scene.SurePushbackMeasure("pushbacks-met").Unmeasurable);
    }
}
