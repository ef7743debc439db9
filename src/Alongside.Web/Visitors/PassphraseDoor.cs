using Alongside.Web.Site;

namespace Alongside.Web.Visitors;

/// <summary>
/// Signing in with the passphrase: after a few wrong ones an address waits, twice as long each time, and no more than two
/// are looked at at a time, whoever they come from.
/// </summary>
internal sealed class PassphraseDoor(SiteOptions options, TimeProvider time) : IDisposable
{
    private const int FreeTries = 3;
    private const int MostAddresses = 10_000;
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(15);
    private static readonly TimeSpan Forgotten = TimeSpan.FromHours(1);

    private readonly Lock _lock = new();
    private readonly Dictionary<string, Tries> _tries = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim _looking = new(2);

    /// <summary>Whether there is a passphrase to sign in with.</summary>
    public bool IsThere => options.Passphrase is not null;

    /// <summary>Whether this is the passphrase; not even looked at while that address has to wait.</summary>
    /// <param name="passphrase">What was typed.</param>
    /// <param name="from">The network address it comes from.</param>
    /// <param name="stop">Gives up.</param>
    public async Task<bool> Try(string passphrase, string from, CancellationToken stop)
    {
        if (options.Passphrase is not { } kept || passphrase.Length > PassphraseHash.Longest || !Begin(from)) return false;
        await _looking.WaitAsync(stop);
        try
        {
            // Off the request's thread: it takes a while by design.
            if (!await Task.Run(() => PassphraseHash.Matches(passphrase, kept), stop)) return false;
        }
        finally
        {
            _looking.Release();
        }

        lock (_lock) _tries.Remove(from);
        return true;
    }

    /// <inheritdoc/>
    public void Dispose() => _looking.Dispose();

    // Counted before it is looked at: many at the same moment count too.
    private bool Begin(string from)
    {
        var now = time.GetUtcNow();
        lock (_lock)
        {
            var tries = _tries.TryGetValue(from, out var before) && now - before.Last < Forgotten ? before : new Tries(0, now, now);
            if (now < tries.NotBefore) return false;
            if (_tries.Count >= MostAddresses)
                foreach (var old in _tries.Where(t => now - t.Value.Last >= Forgotten || t.Value.Count <= FreeTries).Select(t => t.Key).ToList()) _tries.Remove(old);
            var count = tries.Count + 1;
            var pause = count <= FreeTries ? TimeSpan.Zero : TimeSpan.FromSeconds(Math.Min(Math.Pow(2, count - FreeTries), LongestPause.TotalSeconds));
            _tries[from] = new Tries(count, now + pause, now);
            return true;
        }
    }

    private readonly record struct Tries(int Count, DateTimeOffset NotBefore, DateTimeOffset Last);
}
