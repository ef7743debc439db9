using System.Net;
using System.Security.Cryptography.X509Certificates;

namespace Alongside.Web.Site;

/// <summary>How the application is served.</summary>
/// <param name="Addresses">The addresses it listens at, such as <c>http://127.0.0.1:5230</c>.</param>
/// <param name="KeysFolder">The folder in which the keys lie that forms are protected with.</param>
public sealed record SiteOptions(IReadOnlyList<string> Addresses, string KeysFolder)
{
    /// <summary>The certificate for addresses that begin with <c>https</c>.</summary>
    public X509Certificate2? Certificate { get; init; }

    /// <summary>The certificates that lead from it to one that browsers know; sent along with it.</summary>
    public X509Certificate2Collection? CertificateChain { get; init; }

    /// <summary>The passphrase that signs the owner in, as it is kept (<see cref="Visitors.PassphraseHash"/>); null where only the link that was printed does.</summary>
    public string? Passphrase { get; init; }

    /// <summary>Whether a proxy on this machine stands in front, and says for whom it asks and whether that came encrypted.</summary>
    public bool BehindProxy { get; init; }

    /// <summary>How much one address may ask.</summary>
    public SiteLimits Limits { get; init; } = SiteLimits.Usual;

    /// <summary>At which addresses of this machine a form can be opened nearby; null to look for those of the local network.</summary>
    public IReadOnlyList<IPAddress>? NearbyAddresses { get; init; }

    /// <summary>Whether this is the server of a form that is open in the room, which answers only to the addresses it listens at.</summary>
    internal bool IsRoom { get; init; }

    /// <summary>Is told of every fault of the program.</summary>
    public Action<Exception>? OnFault { get; init; }

    /// <summary>Is told, once for each, what the proxy in front does not say that it should.</summary>
    public Action<string>? OnProxyTrouble { get; init; }

    /// <summary>Whether only programs on this machine can reach it.</summary>
    public bool IsOnlyHere => !BehindProxy && Addresses.All(a => new Uri(a).IsLoopback);
}
