using System.Numerics;

namespace Alongside.Training.Learning;

/// <summary>Sums over many numbers at once.</summary>
internal static class Vectors
{
    /// <summary>One times a number, plus another.</summary>
    public static void MultiplyAdd(ReadOnlySpan<float> x, float by, ReadOnlySpan<float> plus, Span<float> to)
    {
        var width = Vector<float>.Count;
        var i = 0;
        for (; i + width <= x.Length; i += width) ((new Vector<float>(x[i..]) * by) + new Vector<float>(plus[i..])).CopyTo(to[i..]);
        for (; i < x.Length; i++) to[i] = (x[i] * by) + plus[i];
    }

    /// <summary>One times the other.</summary>
    public static void Multiply(ReadOnlySpan<float> x, ReadOnlySpan<float> y, Span<float> to)
    {
        for (var i = 0; i < x.Length; i++) to[i] = x[i] * y[i];
    }

    /// <summary>The sum of one times the other.</summary>
    public static float Dot(ReadOnlySpan<float> x, ReadOnlySpan<float> y)
    {
        var sum = 0f;
        for (var i = 0; i < x.Length; i++) sum += x[i] * y[i];
        return sum;
    }

    /// <summary>One step down: the farther a weight has gone, the shorter its steps (Duchi, Hazan and Singer 2011).</summary>
    public static void AdaGrad(Span<float> weights, Span<float> squares, ReadOnlySpan<float> slopes, float scale, float rate)
    {
        var width = Vector<float>.Count;
        var i = 0;
        var small = new Vector<float>(0.1f);
        for (; i + width <= slopes.Length; i += width)
        {
            var slope = new Vector<float>(slopes[i..]) * scale;
            var square = new Vector<float>(squares[i..]) + (slope * slope);
            square.CopyTo(squares[i..]);
            (new Vector<float>(weights[i..]) - (slope * rate / Vector.SquareRoot(square + small))).CopyTo(weights[i..]);
        }

        for (; i < slopes.Length; i++)
        {
            var slope = slopes[i] * scale;
            squares[i] += slope * slope;
            weights[i] -= rate * slope / MathF.Sqrt(squares[i] + 0.1f);
        }
    }
}
