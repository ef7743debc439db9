using Alongside.Listening.Moves;
using Alongside.Listening.Pushback;
using Xunit;

namespace Alongside.Listening.Tests.Measures;

public sealed class PushbacksMetTests
{
    [Fact]
    public void Exploring_reflecting_and_acknowledging_meet_a_pushback_and_nothing_else_does()
    {
        var scene = new Scene();
        foreach (var code in Enum.GetValues<ResponseCode>())
            scene.Customer("I don't need this.", Label.PushbackNoNeed).Seller("Hm, so.").Answering(code);
        var met = scene.Measure("pushbacks-met");
        Assert.Equal((0.3333, 9), (met.Value, met.N));
    }

    [Fact]
    public void Without_a_response_it_cannot_be_told()
    {
        var last = new Scene().Seller("Shall we?").Customer("I don't need this.", Label.PushbackNoNeed);
        Assert.Null(last.Measure("pushbacks-met").Value);
        Assert.Equal(1, last.Measure("pushbacks").Value);
    }
}
