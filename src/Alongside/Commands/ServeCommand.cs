using System.Net;
using System.Net.Sockets;
using Alongside.Configuration;
using Alongside.Storage;
using Alongside.Storage.Sqlite;
using Alongside.Web.Importing;
using Alongside.Web.Site;
using Microsoft.Extensions.Hosting;

namespace Alongside.Commands;

/// <summary><c>alongside serve</c>: the order forms, as pages on this machine.</summary>
internal sealed class ServeCommand(ServeRequest request, Surroundings surroundings)
{
    private readonly Reports _reports = new(surroundings);

    /// <summary>Serves until it is stopped, and returns the exit code.</summary>
    public int Run() => Serve().GetAwaiter().GetResult();

    private async Task<int> Serve()
    {
        var file = request.Data is { } data ? surroundings.FullPath(data) : new DataFolder(surroundings).Database;
        Store store;
        try
        {
            store = await SqliteStore.Open(file, surroundings.Time, CancellationToken.None);
        }
        catch (StoreUnavailableException unavailable)
        {
            surroundings.Error.WriteLine(Printable.Line(unavailable.Message));
            return Exit.Problems;
        }

        await using var kept = store;
        var port = request.Port ?? FreePort();
        var address = $"http://127.0.0.1:{port}";
        await using var site = new AlongsideSite(store, new SiteOptions([address], Path.Combine(Path.GetDirectoryName(file)!, "keys")), surroundings.Time);
        await SampleForm.PutIn(store, site.Forms, surroundings.Time, CancellationToken.None);
        try
        {
            await site.App.StartAsync();
        }
        catch (IOException taken)
        {
            _reports.Say(new Problem(address, taken.Message.TrimEnd('.'), "Choose another with --port"));
            return Exit.Problems;
        }

        surroundings.Out.WriteLine($"Alongside is at {address}");
        surroundings.Out.WriteLine($"Open it with this link, which works once: {address}{site.SignInPath()}");
        surroundings.Out.WriteLine("Stop it with Ctrl+C. What is kept lies in " + Printable.Line(file));
        surroundings.Out.Flush();
        await site.App.WaitForShutdownAsync();
        return Exit.Done;
    }

    // The usual one, or the next that is free: a second one can run beside the first.
    private static int FreePort()
    {
        for (var port = ServeRequest.UsualPort; port < ServeRequest.UsualPort + 20; port++)
        {
            using var probe = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
            try
            {
                probe.Bind(new IPEndPoint(IPAddress.Loopback, port));
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
