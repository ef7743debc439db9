using System.Runtime.Intrinsics;
using Alongside.Training.Learning;

namespace Alongside.Training.Words;

/// <summary>
/// Learns for each word a point in space, so that words lie close to each other around which the same words stand: skip-grams with negative samples (Mikolov et al. 2013). One thread, a fixed seed, and sums in
/// a fixed order, so that the same texts give the same points.
/// </summary>
internal sealed class WordVectors
{
    private const int Seed = 20261126;

    /// <summary>So many numbers a point has.</summary>
    public const int Dimensions = 48;

    /// <summary>So far to each side words count as standing around one.</summary>
    private const int Window = 3;

    private const int Negatives = 5;
    private const float FirstRate = 0.05f;
    private const float LastShare = 0.01f;

    /// <summary>Words that make up more of the text than this are passed over now and then.</summary>
    private const double Frequent = 1e-3;

    private const int Draws = 1 << 20;

    private readonly Random _random = new(Seed);
    private readonly float[] _context;
    private readonly float[] _slope = new float[Dimensions];
    private readonly int[] _draw;

    private WordVectors(int[] counts)
    {
        (Points, _context) = (new float[counts.Length * Dimensions], new float[counts.Length * Dimensions]);
        for (var i = 0; i < Points.Length; i++) Points[i] = (float)((_random.NextDouble() - 0.5) / Dimensions);
        _draw = DrawsOf(counts);
    }

    private float[] Points { get; }

    /// <summary>The points of words, one after the other, each of length 1.</summary>
    /// <param name="texts">Texts, as the numbers of their words.</param>
    /// <param name="counts">How often each word comes in them.</param>
    /// <param name="rounds">How often each text is seen.</param>
    public static float[] Learn(int[][] texts, int[] counts, int rounds)
    {
        var vectors = new WordVectors(counts);
        var (total, seen) = (texts.Sum(t => (long)t.Length), 0L);
        var order = texts.ToArray();
        for (var round = 0; round < rounds; round++)
        {
            vectors._random.Shuffle(order);
            foreach (var text in order)
            {
                seen += text.Length;
                vectors.Learn([.. text.Where(w => vectors.Keeps(counts[w] / (double)total))], FirstRate * Math.Max(LastShare, 1 - ((float)seen / (total * rounds))));
            }
        }

        for (var word = 0; word < counts.Length; word++) Normalise(vectors.Points.AsSpan(word * Dimensions, Dimensions));
        return vectors.Points;
    }

    /// <summary>Makes a point's length 1.</summary>
    public static void Normalise(Span<float> point)
    {
        var length = MathF.Sqrt(Dot(point, point));
        if (length > 0) Vectors.MultiplyAdd(point, (1 / length) - 1, point, point);
    }

    /// <summary>How near two points of length 1 lie, 1 for the same. The order of the sums does not depend on the machine.</summary>
    public static float Dot(ReadOnlySpan<float> x, ReadOnlySpan<float> y)
    {
        var sums = Vector256<float>.Zero;
        for (var i = 0; i < Dimensions; i += Vector256<float>.Count) sums += Vector256.Create(x[i..]) * Vector256.Create(y[i..]);
        var half = sums.GetLower() + sums.GetUpper();
        return half[0] + half[1] + half[2] + half[3];
    }

    private bool Keeps(double share) => _random.NextDouble() < Math.Sqrt(Frequent / share) + (Frequent / share);

    private void Learn(int[] text, float rate)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var reach = 1 + _random.Next(Window);
            for (var j = Math.Max(0, i - reach); j <= Math.Min(text.Length - 1, i + reach); j++)
                if (j != i) Learn(Points.AsSpan(text[i] * Dimensions, Dimensions), text[j], rate);
        }
    }

    private void Learn(Span<float> point, int beside, float rate)
    {
        Array.Clear(_slope);
        for (var n = 0; n <= Negatives; n++)
        {
            var other = n == 0 ? beside : _draw[_random.Next(Draws)];
            if (n > 0 && other == beside) continue;
            var context = _context.AsSpan(other * Dimensions, Dimensions);
            var step = ((n == 0 ? 1 : 0) - (1 / (1 + MathF.Exp(-Dot(point, context))))) * rate;
            Vectors.MultiplyAdd(context, step, _slope, _slope);
            Vectors.MultiplyAdd(point, step, context, context);
        }

        Vectors.MultiplyAdd(_slope, 1, point, point);
    }

    /// <summary>Words to draw from, each about as often as the three quarters' power of its count.</summary>
    private static int[] DrawsOf(int[] counts)
    {
        var draws = new int[Draws];
        var all = counts.Sum(c => Math.Pow(c, 0.75));
        var (word, sum) = (0, Math.Pow(counts[0], 0.75));
        for (var i = 0; i < Draws; i++)
        {
            while (word < counts.Length - 1 && sum < all * (i + 0.5) / Draws) sum += Math.Pow(counts[++word], 0.75);
            draws[i] = word;
        }

        return draws;
    }
}
