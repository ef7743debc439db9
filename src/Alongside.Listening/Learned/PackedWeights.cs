namespace Alongside.Listening.Learned;

/// <summary>
/// Weights as the file of the trained models holds them: four bits each, a sign and one of eight sizes that grow, of which the smallest is nothing, so that there is room for twice as many features; large weights need no fine steps. Each stands for a whole number of steps.
/// </summary>
internal static class PackedWeights
{
    /// <summary>The most steps that a weight has.</summary>
    public const int Most = 127;

    private const int Sign = 8;

    /// <summary>How many steps each code stands for: first the sizes, then the same with the sign.</summary>
    public static ReadOnlySpan<sbyte> StepsOfCodes => [0, 2, 6, 13, 25, 45, 77, Most, 0, -2, -6, -13, -25, -45, -77, -Most];

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

    /// <summary>A weight of a row, in steps.</summary>
    /// <param name="packed">The row.</param>
    /// <param name="head">Of which head.</param>
    public static int StepsOf(ReadOnlySpan<byte> packed, int head) => StepsOfCodes[(packed[head / 2] >> (4 * (head % 2))) & 0xF];

    private static int CodeOf(double steps)
    {
        var best = 0;
        for (var size = 1; size < Sign; size++)
            if (Math.Abs(Math.Abs(steps) - StepsOfCodes[size]) < Math.Abs(Math.Abs(steps) - StepsOfCodes[best])) best = size;
        return steps < 0 && best > 0 ? best + Sign : best;
    }
}
