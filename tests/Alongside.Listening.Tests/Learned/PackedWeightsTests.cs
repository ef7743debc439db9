using Alongside.Listening.Learned;
using Xunit;

namespace Alongside.Listening.Tests.Learned;

public sealed class PackedWeightsTests
{
    [Fact]
    public void Each_weight_comes_back_as_the_nearest_size_that_there_is()
    {
        double[] steps = [0, 1.4, -1.4, 9, -9, 100, -500];
        var packed = new byte[PackedWeights.SizeOf(steps.Length)];

        PackedWeights.Pack(steps, packed);

        Assert.Equal([0, 2, -2, 6, -6, 77, -127, 0], PackedWeights.Unpack(packed, steps.Length, 8));
    }

    [Fact]
    public void Rows_are_given_as_many_places_as_asked_for()
    {
        byte[] packed = [.. Packed(13, -2, 127), .. Packed(0, 25, -45)];

        Assert.Equal([13, -2, 127, 0, 0, 0, 0, 0, 0, 25, -45, 0, 0, 0, 0, 0], PackedWeights.Unpack(packed, 3, 8));
    }

    [Fact]
    public void What_was_unpacked_packs_to_the_same_bytes()
    {
        var random = new Random(20261126);
        for (var row = 0; row < 100; row++)
        {
            var packed = Packed([.. Enumerable.Range(0, 31).Select(_ => (random.NextDouble() * 400) - 200)]);
            Assert.Equal(packed, Packed([.. PackedWeights.Unpack(packed, 31, 32)[..31].Select(s => (double)s)]));
        }
    }

    private static byte[] Packed(params double[] steps)
    {
        var packed = new byte[PackedWeights.SizeOf(steps.Length)];
        PackedWeights.Pack(steps, packed);
        return packed;
    }
}
