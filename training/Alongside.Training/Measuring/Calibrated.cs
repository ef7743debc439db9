namespace Alongside.Training.Measuring;

/// <summary>How often what was said with some sureness was right.</summary>
internal sealed class Calibrated
{
    private const int Steps = 10;

    private readonly int[] _said = new int[Steps];
    private readonly int[] _right = new int[Steps];

    public void Add(double sureness, bool isRight)
    {
        var step = Math.Min(Steps - 1, (int)(sureness * Steps));
        _said[step]++;
        if (isRight) _right[step]++;
    }

    /// <summary>How often it was said with at least this sureness, and how often of those it was right.</summary>
    public (int Said, int Right) From(double sureness)
    {
        var first = (int)Math.Round(sureness * Steps);
        return (_said.Skip(first).Sum(), _right.Skip(first).Sum());
    }

    /// <summary>From each step of sureness to the next: how often it was said, and how often it was right; steps that hardly occur are left out.</summary>
    public IEnumerable<(double From, int Said, double Right)> Each(int fewest)
    {
        for (var step = 0; step < Steps; step++)
            if (_said[step] >= fewest) yield return ((double)step / Steps, _said[step], (double)_right[step] / _said[step]);
    }
}
