using Alongside.Listening.Learned;
using Xunit;

namespace Alongside.Listening.Tests.Learned;

public sealed class PackedWeightsTests
{
    [Fact]
    public void Each_weight_comes_back_as_the_nearest_size_that_there_is()
    {
        double[] steps = [0, 1.4, -1.4, 9, -9, 100, -500];

        var packed = Packed(steps);

        Assert.Equal([0, 2, -2, 6, -6, 77, -127], Unpacked(packed, steps.Length));
    }

    [Fact]
    public void What_was_read_packs_to_the_same_bytes()
    {
        var random = new Random(20261126);
        for (var row = 0; row < 100; row++)
        {
            var packed = Packed([.. Enumerable.Range(0, 31).Select(_ => (random.NextDouble() * 400) - 200)]);
            Assert.Equal(packed, Packed([.. Unpacked(packed, 31)]));
        }
    }

    private static byte[] Packed(params double[] steps)
    {
        var packed = new byte[PackedWeights.SizeOf(steps.Length)];
        PackedWeights.Pack(steps, packed);
        return packed;
    }

    private static IEnumerable<double> Unpacked(byte[] packed, int heads) => Enumerable.Range(0, heads).Select(head => (double)PackedWeights.StepsOf(packed, head));
}
