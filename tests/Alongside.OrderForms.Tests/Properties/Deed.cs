using CsCheck;

namespace Alongside.OrderForms.Tests.Properties;

/// <summary>One thing that happens: somebody writes, something is sent, or something arrives. What exactly, the numbers pick from what is there.</summary>
internal sealed record Deed(int Who, int What, int A, int B, int C)
{
    public static readonly Gen<Deed[]> Many = Gen.Select(Gen.Int[0, 3], Gen.Int[0, 47], Gen.Int[0, 1000], Gen.Int[0, 1000], Gen.Int[0, 1000], (who, what, a, b, c) => new Deed(who, what, a, b, c)).Array[10, 70];
}
