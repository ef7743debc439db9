using System.Security.Cryptography;

namespace Alongside.Web.Visitors;

/// <summary>The one-time link that is printed at the start. It works once, and until the program ends.</summary>
internal sealed class SignInTicket
{
    private byte[]? _hash;

    /// <summary>Makes a new ticket; the one before it no longer works.</summary>
    public string Make()
    {
        var key = Secrets.NewKey();
        Interlocked.Exchange(ref _hash, Secrets.Hash(key));
        return key;
    }

    /// <summary>Whether this is the ticket. It is used up by that.</summary>
    public bool Take(string key)
    {
        var hash = Volatile.Read(ref _hash);
        return hash is not null && CryptographicOperations.FixedTimeEquals(hash, Secrets.Hash(key))
            && ReferenceEquals(Interlocked.CompareExchange(ref _hash, null, hash), hash);
    }
}
