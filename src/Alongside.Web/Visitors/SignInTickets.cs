using System.Collections.Concurrent;

namespace Alongside.Web.Visitors;

/// <summary>The one-time links that sign the owner in: the one that is printed at the start, which lasts until the program ends, and those made for another browser.</summary>
internal sealed class SignInTickets(TimeProvider time)
{
    private readonly ConcurrentDictionary<string, DateTimeOffset> _byHash = new(StringComparer.Ordinal);

    /// <summary>Makes a ticket.</summary>
    /// <param name="goodFor">For how long; null for as long as the program runs.</param>
    public string Make(TimeSpan? goodFor)
    {
        var (key, now) = (Secrets.NewKey(), time.GetUtcNow());
        foreach (var (hash, end) in _byHash)
            if (end <= now) _byHash.TryRemove(hash, out _);
        _byHash[Name(key)] = goodFor is { } span ? now + span : DateTimeOffset.MaxValue;
        return key;
    }

    /// <summary>Whether this is a ticket. It is used up by that.</summary>
    // Looked up by a hash: how long that takes says nothing about the keys.
    public bool Take(string key) => _byHash.TryRemove(Name(key), out var end) && end > time.GetUtcNow();

    private static string Name(string key) => Convert.ToHexString(Secrets.Hash(key));
}
