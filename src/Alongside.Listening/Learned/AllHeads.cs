using System.Numerics;
using System.Runtime.InteropServices;

namespace Alongside.Listening.Learned;

/// <summary>What is done with all heads' numbers at once, several in one step. All have as many places as <see cref="LearnedModel.WidthOf"/> says.</summary>
internal static class AllHeads
{
    /// <summary>Raises each number to that of another row where that is more.</summary>
    public static void Raise(Span<double> numbers, ReadOnlySpan<double> others)
    {
        var to = Of(numbers);
        var from = Of(others);
        for (var i = 0; i < to.Length; i++) to[i] = Vector.Max(to[i], from[i]);
    }

    /// <summary>Adds so many times another row.</summary>
    public static void Add(Span<double> sums, ReadOnlySpan<double> row, double times)
    {
        var to = Of(sums);
        var from = Of(row);
        for (var i = 0; i < to.Length; i++) to[i] += from[i] * times;
    }

    /// <summary>The numbers half-way between one row and the sums of others, divided by how much those weigh.</summary>
    public static void Halfway(ReadOnlySpan<double> row, ReadOnlySpan<double> sums, double weights, Span<double> into)
    {
        var to = Of(into);
        var one = Of(row);
        var other = Of(sums);
        for (var i = 0; i < to.Length; i++) to[i] = (one[i] + (other[i] / new Vector<double>(weights))) / new Vector<double>(2);
    }

    /// <summary>Sums of whole numbers, each taken so many times, added up.</summary>
    public static void Combine(ReadOnlySpan<int> first, double timesFirst, ReadOnlySpan<int> second, double timesSecond, ReadOnlySpan<int> third, Span<double> into)
    {
        var to = Of(into);
        for (var i = 0; i < to.Length; i += 2)
        {
            var (a, b) = Widened(first, i);
            var (c, d) = Widened(second, i);
            var (e, f) = Widened(third, i);
            to[i] = (a * timesFirst) + (c * timesSecond) + e;
            to[i + 1] = (b * timesFirst) + (d * timesSecond) + f;
        }
    }

    /// <summary>Stretches each number, moves it, and turns its sign around.</summary>
    public static void Stretch(Span<double> numbers, ReadOnlySpan<double> slopes, ReadOnlySpan<double> offsets)
    {
        var to = Of(numbers);
        var slope = Of(slopes);
        var offset = Of(offsets);
        for (var i = 0; i < to.Length; i++) to[i] = -((slope[i] * to[i]) + offset[i]);
    }

    private static (Vector<double> Low, Vector<double> High) Widened(ReadOnlySpan<int> numbers, int at)
    {
        Vector.Widen(new Vector<int>(numbers[(at * Vector<double>.Count)..]), out var low, out var high);
        return (Vector.ConvertToDouble(low), Vector.ConvertToDouble(high));
    }

    private static Span<Vector<double>> Of(Span<double> numbers) => MemoryMarshal.Cast<double, Vector<double>>(numbers);

    private static ReadOnlySpan<Vector<double>> Of(ReadOnlySpan<double> numbers) => MemoryMarshal.Cast<double, Vector<double>>(numbers);
}
