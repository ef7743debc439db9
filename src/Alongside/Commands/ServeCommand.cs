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
        var (address, wrong) = ServeAddress.Of(request, surroundings);
        if (address is null) return Say(wrong!);
        var file = DataOption.Path(request.Data, surroundings);
        try
        {
            await using var store = await SqliteStore.Open(file, surroundings.Time, CancellationToken.None);
            var (passphrase, missing) = await Passphrase.Settle(request, needed: !address.IsOnlyHere, store, surroundings);
            if (missing is not null) return Say(missing);
            return await Serve(store, file, address, passphrase);
        }
        catch (StoreUnavailableException unavailable)
        {
            return Say(unavailable.Message);
        }
    }

    private async Task<int> Serve(Store store, string file, ServeAddress address, string? passphrase)
    {
        var keys = Path.Combine(Path.GetDirectoryName(file)!, "keys");
        var options = new SiteOptions([address.Listening], keys)
        {
            Certificate = address.Certificate,
            Passphrase = passphrase,
            BehindProxy = request.BehindProxy,
            OnFault = Tell,
        };
        await using var site = new AlongsideSite(store, options, surroundings.Time);
        await SampleForm.PutIn(store, surroundings.Time, CancellationToken.None);
        try
        {
            await site.App.StartAsync();
        }
        catch (IOException taken)
        {
            return Say(new Problem(address.Listening, taken.Message.Contains("already in use", StringComparison.Ordinal) ? "something else listens there already" : taken.Message.TrimEnd('.'), "Choose another with --port"));
        }
        catch (System.Net.Sockets.SocketException refused)
        {
            return Say(new Problem(address.Listening, refused.Message.TrimEnd('.'), "Choose an address of this machine with --listen, and a port from 1024 on with --port"));
        }

        surroundings.Out.WriteLine($"Alongside is at {address.ToOpen}");
        surroundings.Out.WriteLine($"Open it with this link, which works once: {address.ToOpen}{site.SignInPath()}");
        surroundings.Out.Flush();
        surroundings.Error.WriteLine(Printable.Line($"What is kept lies in {file}. Stop with Ctrl+C."));
        await site.App.WaitForShutdownAsync();
        return Exit.Done;
    }

    private int Say(object problem)
    {
        _reports.Say(problem);
        return Exit.Problems;
    }

    private void Tell(Exception fault)
    {
        surroundings.Error.WriteLine(Printable.Line(fault is StoreUnavailableException ? fault.Message : $"A fault of the program: {fault.GetType().Name}: {fault.Message}"));
        if (surroundings.Variable("ALONGSIDE_DEBUG") is not null) surroundings.Error.WriteLine(fault);
    }
}
