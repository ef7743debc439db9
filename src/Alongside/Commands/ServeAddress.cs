using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Alongside.Commands;

/// <summary>Where the server listens, and how it shows who it is.</summary>
/// <param name="Listening">The address, such as <c>http://127.0.0.1:5230</c>.</param>
/// <param name="IsOnlyHere">Whether only this machine reaches it.</param>
/// <param name="Certificate">For https.</param>
internal sealed record ServeAddress(string Listening, bool IsOnlyHere, X509Certificate2? Certificate)
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
        var (certificate, problem) = Read(request.Https, surroundings);
        if (problem is not null) return (null, problem);
        var port = request.Port ?? FreePort(ip);
        var host = ip.AddressFamily == AddressFamily.InterNetworkV6 ? $"[{ip}]" : ip.ToString();
        var listening = string.Create(CultureInfo.InvariantCulture, $"{(certificate is null ? "http" : "https")}://{host}:{port}");
        return (new ServeAddress(listening, IPAddress.IsLoopback(ip) && !request.BehindProxy, certificate), null);
    }

    private static (X509Certificate2? Certificate, Problem? Problem) Read(string? https, Surroundings surroundings)
    {
        if (https is null) return (null, null);
        if (https.Split(',', StringSplitOptions.TrimEntries) is not [{ Length: > 0 } certificate, { Length: > 0 } key])
            return (null, new Problem("--https", $"\"{https}\" does not name two files", "Write --https cert.pem,key.pem"));
        try
        {
            using var pem = X509Certificate2.CreateFromPemFile(surroundings.FullPath(certificate), surroundings.FullPath(key));
            // Windows takes a key only in this form.
            return (X509CertificateLoader.LoadPkcs12(pem.Export(X509ContentType.Pkcs12), password: null), null);
        }
        catch (CryptographicException)
        {
            return (null, new Problem("--https", "these two files are no certificate with its key", "Name a PEM certificate and the PEM key that belongs to it"));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return (null, Problem.Of(https, failure));
        }
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
