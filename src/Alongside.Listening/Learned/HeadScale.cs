using System.Numerics;
using System.Runtime.InteropServices;

namespace Alongside.Listening.Learned;

/// <summary>How the sum of a head's weights becomes how sure it is.</summary>
/// <param name="Unit">What a weight of 1 stands for.</param>
/// <param name="Slope">By how much the sum is stretched: calibrated on lines that the weights had not seen (Platt 1999).</param>
/// <param name="Offset">What is added to it.</param>
/// <param name="Threshold">From how sure on the head says yes, 0 to 1.</param>
internal readonly record struct HeadScale(double Unit, double Slope, double Offset, double Threshold)
{
    /// <summary>Sureness has four digits, because the last digits of an exponential are not the same everywhere.</summary>
    public const double Steps = 10_000;

    /// <summary>How sure a score is, 0 to 1: a sum that has been stretched, and to which what is added was added.</summary>
    public double SurenessOf(double score) => Math.Round(1 / (1 + Math.Exp(-score)), 4);

    /// <summary>Turns each number into how sure it is, 0 to 1: large ones are unsure.</summary>
    public static void Squash(Span<double> sums)
    {
        foreach (ref var sum in MemoryMarshal.Cast<double, Vector<double>>(sums))
            sum = Vector.Round(Vector<double>.One / (Vector<double>.One + Vector.Exp(sum)) * Steps) / Steps;
    }
}
