using Alongside.Listening.Pushback;
using Xunit;

namespace Alongside.Listening.Tests.Measures;

public sealed class PatienceTests
{
    private static readonly Scene Talk = new Scene()
        .Customer(0, 10, "We bake.").Seller(11, 12, "What?")          // 1 s
        .Customer(12.5, 20, "Bread and rolls.").Seller(23, 25, "Where?") // 3 s; the customer's own pause does not count
        .Customer(24, 30, "In town, at the bridge.").Seller(30, 31, "Since when?") // overlap, then nothing
        .Customer(32, 40, "Ten years.").Seller(39, 45, "Ten years of bread.");    // overlap

    [Fact]
    public void Patience_is_the_median_of_the_pauses_before_the_sellers_turns()
    {
        var patience = Talk.Measure("patience");
        Assert.Equal((2.0, "seconds", 2), (patience.Value, patience.Unit, patience.N));
    }

    [Fact]
    public void Overlaps_are_counted_in_both_directions_over_all_changes_of_turn()
    {
        var overlaps = Talk.Measure("overlaps");
        Assert.Equal((2.0, 7), (overlaps.Value, overlaps.N));
    }

    [Fact]
    public void The_sellers_back_channel_does_not_end_the_pause() =>
        Assert.Equal(4, new Scene().Customer(0, 10, "We bake.").Seller(11, 12, "mhm").Seller(14, 15, "Bread?").Measure("patience").Value);

    [Fact]
    public void Cues_that_abut_show_no_pause() =>
        Assert.NotNull(new Scene().Customer(0, 10, "We bake.").Seller(10, 15, "Bread?").Measure("patience").Unmeasurable);

    [Fact]
    public void Without_end_times_there_is_no_patience() =>
        Assert.NotNull(new Scene().Customer(0, null, "We bake.").Seller(10, null, "Bread?").Measure("patience").Unmeasurable);

    [Fact]
    public void Patience_after_pushback_is_the_median_of_the_responses_pauses()
    {
        var scene = new Scene();
        foreach (var pause in new double?[] { 0.4, -1, null, 0.8, double.NaN, 3 })
            scene.Customer("We don't need it.").Seller("What makes you think so?").Answering(ResponseCode.Explores, pause);
        var patience = scene.Measure("patience-after-pushback");
        Assert.Equal((0.8, 3), (patience.Value, patience.N));
    }
}
