namespace Alongside.Listening.Learned;

/// <summary>
/// How likely each of the customer's heads is in each sentence of an utterance, in steps, also where none is likely enough to be said. The order form goes by it: what half sounds like a worry may be one there.
/// </summary>
internal sealed class Undertones
{
    /// <summary>More steps than there are.</summary>
    public const int MostSteps = 16;

    // Finer where little is likely: there a label says nothing yet.
    private static readonly double[] Bounds = [0.03, 0.07, 0.14, 0.24, 0.36, 0.5, 0.65, 0.8, 0.92];

    private static readonly byte[] Steps = AllSteps();

    private readonly byte[] _steps;
    private readonly int _heads;

    /// <summary>The undertones of an utterance.</summary>
    /// <param name="sureness">For each sentence how likely each head is, 0 to 1.</param>
    /// <param name="width">How many places a sentence takes there.</param>
    /// <param name="heads">How many heads there are.</param>
    public Undertones(ReadOnlySpan<double> sureness, int width, int heads)
    {
        (_heads, _steps) = (heads, new byte[sureness.Length / width * heads]);
        var to = _steps.AsSpan();
        for (; to.Length > 0; to = to[heads..])
        {
            for (var head = 0; head < heads; head++) to[head] = StepOf(sureness[head]);
            sureness = sureness[width..];
        }
    }

    /// <summary>The step of each head in a sentence: 0 where there is nothing of it.</summary>
    public ReadOnlySpan<byte> Of(int sentence) => _steps.AsSpan(sentence * _heads, _heads);

    private static byte StepOf(double sureness) => Steps[(int)((sureness * HeadScale.Steps) + 0.5)];

    private static byte[] AllSteps()
    {
        var steps = new byte[(int)HeadScale.Steps + 1];
        for (var i = 0; i < steps.Length; i++)
            while (steps[i] < Bounds.Length && i / HeadScale.Steps >= Bounds[steps[i]]) steps[i]++;
        return steps;
    }
}
