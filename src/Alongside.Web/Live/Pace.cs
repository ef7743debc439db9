namespace Alongside.Web.Live;

/// <summary>How fast one connection may speak: so many at once, and so many a second after that (a token bucket).</summary>
internal sealed class Pace(double most, double perSecond, TimeProvider time)
{
    private double _spent;
    private long _seen = time.GetTimestamp();

    /// <summary>Whether it may speak now. One connection's calls come one after the other, so nobody else asks meanwhile.</summary>
    public bool TryTake()
    {
        var now = time.GetTimestamp();
        _spent = Math.Max(0, _spent - (time.GetElapsedTime(_seen, now).TotalSeconds * perSecond));
        _seen = now;
        if (_spent + 1 > most) return false;
        _spent++;
        return true;
    }

    /// <summary>Waits until it may. Meanwhile nothing more is read from the connection.</summary>
    public async Task Take(CancellationToken stop)
    {
        while (!TryTake()) await Task.Delay(TimeSpan.FromSeconds(1 / perSecond), time, stop);
    }
}
