using Alongside.Listening.Learned;
using Xunit;

namespace Alongside.Listening.Tests.Learned;

/// <summary>What is done with several numbers in one step comes to the same, to the last bit, as done with one after the other: else machines would differ.</summary>
public sealed class AllHeadsTests
{
    private static readonly int Width = LearnedModel.WidthOf(29);
    private readonly Random _random = new(7);

    [Fact]
    public void Each_number_is_raised_to_the_other_where_that_is_more()
    {
        var (numbers, others) = (Numbers(), Numbers());
        var expected = numbers.Zip(others, Math.Max).ToArray();
        AllHeads.Raise(numbers, others);
        Assert.Equal(expected, numbers);
    }

    [Fact]
    public void A_row_is_added_so_many_times()
    {
        var (sums, row) = (Numbers(), Numbers());
        var expected = sums.Zip(row, (s, r) => s + (r * 1.7)).ToArray();
        AllHeads.Add(sums, row, 1.7);
        Assert.Equal(expected, sums);
    }

    [Fact]
    public void Between_a_row_and_a_weighted_mean_lies_their_half()
    {
        var (row, sums, into) = (Numbers(), Numbers(), new double[Width]);
        AllHeads.Halfway(row, sums, 3.3, into);
        Assert.Equal(row.Zip(sums, (r, s) => (r + (s / 3.3)) / 2), into);
    }

    [Fact]
    public void Whole_numbers_are_combined_stretched_and_turned_around()
    {
        var (first, second, third, into) = (Whole(), Whole(), Whole(), new double[Width]);
        var (slopes, offsets) = (Numbers(), Numbers());
        AllHeads.Combine(first, 0.3, second, 0.7, third, into);
        AllHeads.Stretch(into, slopes, offsets);
        Assert.Equal(Enumerable.Range(0, Width).Select(i => -((slopes[i] * ((first[i] * 0.3) + (second[i] * 0.7) + third[i])) + offsets[i])), into);
    }

    private double[] Numbers() => [.. Enumerable.Range(0, Width).Select(_ => (_random.NextDouble() * 8) - 4)];

    private int[] Whole() => [.. Enumerable.Range(0, Width).Select(_ => _random.Next(-100_000, 100_000))];
}
