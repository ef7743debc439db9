using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Alongside.Listening.Learned;

/// <summary>
/// Weights as the file of the trained models holds them: four bits each, a sign and one of eight sizes that grow, of which the smallest is nothing, so that there is room for twice as many features; large weights need no fine steps. In memory each is a whole number of steps again.
/// </summary>
internal static class PackedWeights
{
    /// <summary>The most steps that a weight has.</summary>
    public const int Most = 127;

    private const int Sign = 8;

    private const int Codes = 16;

    private static readonly sbyte[] Sizes = [0, 2, 6, 13, 25, 45, 77, Most];

    // What each byte stands for: the weight in its lower half, and the one in its upper half behind it.
    private static readonly sbyte[] Pairs = AllPairs();

    /// <summary>So many bytes does a row of so many weights take.</summary>
    public static int SizeOf(int heads) => (heads + 1) / 2;

    /// <summary>Packs the weights of a row.</summary>
    /// <param name="steps">Each weight in steps; what is larger than <see cref="Most"/> is that.</param>
    /// <param name="packed">As many bytes as <see cref="SizeOf"/> says.</param>
    public static void Pack(ReadOnlySpan<double> steps, Span<byte> packed)
    {
        packed.Clear();
        for (var i = 0; i < steps.Length; i++) packed[i / 2] |= (byte)(CodeOf(steps[i]) << (4 * (i % 2)));
    }

    /// <summary>Unpacks rows.</summary>
    /// <param name="packed">The rows, one behind the other.</param>
    /// <param name="heads">How many weights a row has.</param>
    /// <param name="width">How many places each is given.</param>
    /// <returns>The weights in steps, the places that are over 0.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)] // it runs once, and would run before it is compiled well
    public static sbyte[] Unpack(ReadOnlySpan<byte> packed, int heads, int width)
    {
        var size = SizeOf(heads);
        var weights = new sbyte[packed.Length / size * width];
        ReadOnlySpan<ushort> known = MemoryMarshal.Cast<sbyte, ushort>(Pairs);
        var pairs = MemoryMarshal.Cast<sbyte, ushort>(weights.AsSpan());
        for (var (row, at) = (0, 0); at < packed.Length; row += width / 2, at += size)
        {
            var unpacked = pairs.Slice(row, size);
            for (var i = 0; i < unpacked.Length; i++) unpacked[i] = known[packed[at + i]];
        }

        return weights;
    }

    private static sbyte[] AllPairs()
    {
        var pairs = new sbyte[2 * Codes * Codes];
        for (var pair = 0; pair < Codes * Codes; pair++) (pairs[2 * pair], pairs[(2 * pair) + 1]) = (StepsOf(pair % Codes), StepsOf(pair / Codes));
        return pairs;
    }

    private static sbyte StepsOf(int code) => (sbyte)(code < Sign ? Sizes[code] : -Sizes[code - Sign]);

    private static int CodeOf(double steps)
    {
        var best = 0;
        for (var size = 1; size < Sizes.Length; size++)
            if (Math.Abs(Math.Abs(steps) - Sizes[size]) < Math.Abs(Math.Abs(steps) - Sizes[best])) best = size;
        return steps < 0 && best > 0 ? best + Sign : best;
    }
}
