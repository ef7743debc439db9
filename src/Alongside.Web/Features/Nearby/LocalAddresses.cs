using System.Collections.Immutable;
using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;

namespace Alongside.Web.Features.Nearby;

/// <summary>The addresses that this machine has in the local network.</summary>
internal static class LocalAddresses
{
    // What programs set up inside this machine: nobody in the room is there.
    private static readonly ImmutableArray<string> Inside = ["docker", "br-", "veth", "virbr", "vmnet", "vboxnet", "vEthernet", "cni", "tun", "tap", "wg"];

    /// <summary>Them, wireless first, and those that only programs inside this machine use last.</summary>
    public static ImmutableArray<IPAddress> Find() =>
    [
        .. NetworkInterface.GetAllNetworkInterfaces()
            .Where(i => i.OperationalStatus == OperationalStatus.Up && i.NetworkInterfaceType is not (NetworkInterfaceType.Loopback or NetworkInterfaceType.Tunnel))
            .OrderBy(i => Inside.Any(name => i.Name.StartsWith(name, StringComparison.OrdinalIgnoreCase)) ? 2 : i.NetworkInterfaceType == NetworkInterfaceType.Wireless80211 ? 0 : 1)
            .SelectMany(i => i.GetIPProperties().UnicastAddresses.Select(a => a.Address))
            .Where(IsPrivate)
            .Distinct(),
    ];

    // The ranges that no provider routes: https://www.rfc-editor.org/rfc/rfc1918
    internal static bool IsPrivate(IPAddress address) =>
        address.AddressFamily == AddressFamily.InterNetwork && address.GetAddressBytes() is [10, ..] or [172, >= 16 and <= 31, ..] or [192, 168, ..];
}
