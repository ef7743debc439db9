using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Alongside.Commands;

/// <summary>Where the server listens, and how it shows who it is.</summary>
/// <param name="Listening">The address, such as <c>http://127.0.0.1:5230</c>.</param>
/// <param name="IsOnlyHere">Whether only this machine reaches it.</param>
/// <param name="Certificate">For https.</param>
internal sealed record ServeAddress(string Listening, bool IsOnlyHere, ServeCertificate? Certificate)
{
    private const int Ports = 20;

    /// <summary>The address to open: where it listens at all of them, this machine's own.</summary>
    public string ToOpen => Listening.Replace("//0.0.0.0:", "//127.0.0.1:", StringComparison.Ordinal).Replace("//[::]:", "//[::1]:", StringComparison.Ordinal);

    /// <summary>What was asked for, or what is wrong with it.</summary>
    public static (ServeAddress? Address, Problem? Problem) Of(ServeRequest request, Surroundings surroundings)
    {
        if (!IPAddress.TryParse(request.Listen ?? "127.0.0.1", out var ip))
            return (null, new Problem("--listen", $"\"{request.Listen}\" is no address of a machine", "Write one such as 192.168.1.20, or 0.0.0.0 for all of this machine's"));
        if (request.Port is < 0 or > ushort.MaxValue) return (null, new Problem("--port", "there is no such port", "Write a number from 1 to 65535"));
        var (certificate, problem) = request.Https is null ? (null, null) : ServeCertificate.Read(request.Https, surroundings);
        if (problem is not null) return (null, problem);
        var onlyHere = IPAddress.IsLoopback(ip) && !request.BehindProxy;
        // Where others come to, it has to be the same each time.
        var port = request.Port ?? (onlyHere ? FreePort(ip) : ServeRequest.UsualPort);
        var host = ip.AddressFamily == AddressFamily.InterNetworkV6 ? $"[{ip}]" : ip.ToString();
        var listening = string.Create(CultureInfo.InvariantCulture, $"{(certificate is null ? "http" : "https")}://{host}:{port}");
        return (new ServeAddress(listening, onlyHere, certificate), null);
    }

    // The usual one, or the next that is free: a second one can run beside the first.
    private static int FreePort(IPAddress ip)
    {
        for (var port = ServeRequest.UsualPort; port < ServeRequest.UsualPort + Ports; port++)
        {
            using var probe = new Socket(ip.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
            try
            {
                probe.Bind(new IPEndPoint(ip, port));
                return port;
            }
            catch (SocketException)
            {
                continue;
            }
        }

        return ServeRequest.UsualPort;
    }
}
