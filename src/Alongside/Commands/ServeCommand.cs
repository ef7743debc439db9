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
        if (KeysFolder.Make(keys) is { } problem) return Say(problem);
        var options = new SiteOptions([address.Listening], keys)
        {
            Certificate = address.Certificate?.Own,
            CertificateChain = address.Certificate?.Chain,
            Passphrase = passphrase,
            BehindProxy = request.BehindProxy,
            OnFault = Tell,
            OnProxyTrouble = trouble => surroundings.Error.WriteLine(Printable.Line($"--behind-proxy: {trouble}")),
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

        SayWhere(address, site);
        surroundings.Out.Flush();
        surroundings.Error.WriteLine(Printable.Line($"What is kept lies in {file}. Stop with Ctrl+C."));
        await site.App.WaitForShutdownAsync();
        return Exit.Done;
    }

    // What is printed on a server is kept in its log: there, no link that signs in.
    private void SayWhere(ServeAddress address, AlongsideSite site)
    {
        var to = surroundings.Out;
        to.WriteLine($"Alongside is at {address.ToOpen}");
        if (address.IsOnlyHere) to.WriteLine($"Open it with this link, which works once: {address.ToOpen}{site.SignInPath()}");
        else if (request.BehindProxy) to.WriteLine("Open it at the address of the proxy in front of it, and sign in with your passphrase.");
        else to.WriteLine("Sign in there with your passphrase.");
        if (address is { IsOnlyHere: false, Certificate: null } && !request.BehindProxy)
            surroundings.Error.WriteLine("--listen: without https, whoever is on the way can read along. Name a certificate with --https, unless you know who that is.");
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
