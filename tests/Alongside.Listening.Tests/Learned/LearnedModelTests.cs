using Alongside.Listening.Learned;
using Xunit;

namespace Alongside.Listening.Tests.Learned;

public sealed class LearnedModelTests
{
    /// <summary>The seller's, the customer's and the order form's rows are of different lengths; sums have to be the same whichever it is, also beyond what fits into 16 bits, and whatever was in them before.</summary>
    [Theory]
    [InlineData(1, 3)]
    [InlineData(11, 40)]
    [InlineData(29, 300)]
    [InlineData(31, 1000)]
    [InlineData(32, 700)]
    public void Rows_add_up_to_what_their_weights_do_one_by_one(int heads, int features)
    {
        var model = Model(heads, features, out var weights);
        int[] rows = [.. Enumerable.Range(0, features), features - 1, 0, features / 2];
        var (expected, sums) = (new int[heads], new int[LearnedModel.Width]);
        for (var head = 0; head < heads; head++) expected[head] = (sums[head] = 7 * head) + rows.Sum(row => PackedWeights.StepsOf(weights[row], head));

        model.Add(rows, sums);

        Assert.Equal(expected, sums[..heads]);
        Assert.Equal(PackedWeights.StepsOf(weights[^1], heads - 1), model.StepsOf(features - 1, heads - 1));
    }

    [Fact]
    public void Many_rows_of_the_largest_weights_do_not_overflow()
    {
        var weights = new byte[16 + LearnedModel.Step];
        weights.AsSpan(0, 16).Fill(0x77);
        var model = new LearnedModel(Scales(32), [5], weights);
        var sums = new int[LearnedModel.Width];

        model.Add([.. Enumerable.Repeat(0, 1000)], sums);

        Assert.All(sums, sum => Assert.Equal(1000 * PackedWeights.Most, sum));
    }

    [Theory]
    [InlineData(33, 17)]
    [InlineData(11, 5)]
    [InlineData(11, 7)]
    public void Weights_that_are_not_those_of_the_heads_are_refused(int heads, int bytes) =>
        Assert.Throws<ArgumentException>(() => new LearnedModel(Scales(heads), [5], new byte[bytes + LearnedModel.Step]));

    private static LearnedModel Model(int heads, int features, out byte[][] rows)
    {
        var random = new Random(20261127);
        rows = [.. Enumerable.Range(0, features).Select(_ => new byte[PackedWeights.SizeOf(heads)])];
        foreach (var row in rows) random.NextBytes(row);
        return new LearnedModel(Scales(heads), RowIndex.Order(Enumerable.Range(0, features).Select(i => (uint)random.Next())), [.. rows.SelectMany(r => r), .. Beyond]);
    }

    /// <summary>What stands behind the last row counts for nothing.</summary>
    private static byte[] Beyond { get; } = [.. Enumerable.Repeat((byte)0xFF, LearnedModel.Step)];

    private static HeadScale[] Scales(int heads) => [.. Enumerable.Repeat(new HeadScale(0.004, 1, 0, 0.5), heads)];
}
