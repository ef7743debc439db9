namespace Alongside.Commands;

/// <summary>What <c>alongside serve</c> was asked.</summary>
/// <param name="Data">The database file; null for the user's own.</param>
/// <param name="Port">The port; null for the usual one, or the next that is free.</param>
internal sealed record ServeRequest(string? Data, int? Port)
{
    public const int UsualPort = 5230;

    /// <summary>The address of this machine to listen at; null for loopback only.</summary>
    public string? Listen { get; init; }

    /// <summary>A file with the passphrase in its first line; null where it is said otherwise, or not needed.</summary>
    public string? PassphraseFile { get; init; }

    /// <summary>The certificate and its key, as two PEM files with a comma between them; null for http.</summary>
    public string? Https { get; init; }

    /// <summary>Whether a proxy on this machine stands in front.</summary>
    public bool BehindProxy { get; init; }
}
