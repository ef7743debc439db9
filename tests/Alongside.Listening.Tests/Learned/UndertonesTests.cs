using Alongside.Listening.Learned;
using Xunit;

namespace Alongside.Listening.Tests.Learned;

public sealed class UndertonesTests
{
    [Fact]
    public void Each_sentence_has_a_step_for_each_head_and_what_lies_between_is_left_out()
    {
        double[] sureness = [0, 0.05, 0.99, 0.7, 0.4, 0.02, 0.5, 0.9];

        var undertones = new Undertones(sureness, width: 4, heads: 3);

        Assert.Equal([0, 1, 9], undertones.Of(0).ToArray());
        Assert.Equal([5, 0, 6], undertones.Of(1).ToArray());
    }

    [Fact]
    public void Steps_rise_with_how_likely_something_is()
    {
        double[] sureness = [.. Enumerable.Range(0, 1001).Select(i => i / 1000.0)];
        var steps = new Undertones(sureness, sureness.Length, sureness.Length).Of(0).ToArray();

        Assert.Equal(steps.Order(), steps);
        Assert.InRange(steps[^1], 9, Undertones.MostSteps - 1);
    }

    [Fact]
    public void Every_sentence_of_the_customers_has_them_and_none_of_the_sellers()
    {
        var hearing = Listener.BuiltIn.Hear(Talk.Of("S: How is it going?", "C: Well. The tap drips. I'm a bit worried about the floor.", "C: That's all.", "C: …"));

        Assert.Null(hearing.Utterances[0].Undertones);
        for (var utterance = 1; utterance < 3; utterance++)
            for (var sentence = 0; sentence < hearing.Passages[utterance].Sentences.Length; sentence++) Assert.Equal(Heads.Customer.Length, hearing.Utterances[utterance].Undertones!.Of(sentence).Length);
    }
}
