using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using Alongside.Web.Site;
using Alongside.Web.Visitors;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Hosting;

namespace Alongside.Web.Features.Nearby;

/// <summary>
/// Opens single forms on the local network, each at a server of its own that has nothing but the customer's side of that one
/// form, and shuts it after an hour, when the owner says so, or when the program ends.
/// </summary>
internal sealed class NearbyRooms(SiteOptions options, TimeProvider time, Func<SiteOptions, RoomKey, WebApplication> build) : IHostedService
{
    /// <summary>How long a form stays open in the room.</summary>
    public static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    private const int FirstPort = 5251;
    private const int Ports = 50;

    private readonly ConcurrentDictionary<string, NearbyRoom> _rooms = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim _turn = new(1);

    /// <summary>The room of a form; null where it is not open.</summary>
    public NearbyRoom? Find(string form) => _rooms.GetValueOrDefault(form);

    /// <summary>Opens a form in the room, anew where it is open. Null where this machine is in no local network, or no port is free.</summary>
    public async Task<NearbyRoom?> Open(string form, CancellationToken stop)
    {
        await _turn.WaitAsync(stop);
        try
        {
            await Shut(form);
            var addresses = options.NearbyAddresses ?? LocalAddresses.Find();
            if (addresses.Count == 0) return null;
            var key = Secrets.NewKey();
            var room = new RoomKey(form, Secrets.Hash(key), time.GetUtcNow() + Hour);
            for (var port = FirstPort; port < FirstPort + Ports; port++)
                if (await Start(room, key, [.. addresses.Select(a => At(a, port))], stop) is { } open) return _rooms[form] = open;
            return null;
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Shuts a form's room.</summary>
    public async Task Close(string form)
    {
        await _turn.WaitAsync(CancellationToken.None);
        try
        {
            await Shut(form);
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Shuts all of them.</summary>
    public Task CloseAll() => Task.WhenAll(_rooms.Keys.Select(Close));

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => CloseAll();

    private static string At(IPAddress address, int port) => string.Create(CultureInfo.InvariantCulture, $"http://{address}:{port}");

    private async Task<NearbyRoom?> Start(RoomKey key, string secret, ImmutableArray<string> addresses, CancellationToken stop)
    {
        var server = build(options with { Addresses = addresses, Certificate = null, BehindProxy = false, Passphrase = null, IsRoom = true }, key);
        try
        {
            await server.StartAsync(stop);
        }
        catch (IOException)
        {
            // The port is taken on one of them; the next may be free on all.
            await server.DisposeAsync();
            return null;
        }

        var room = new NearbyRoom([.. addresses.Select(a => $"{a}/c/{secret}")], key.EndsAt) { Server = server };
        room.Timer = time.CreateTimer(_ => _ = Close(key.Form), state: null, Hour, Timeout.InfiniteTimeSpan);
        return room;
    }

    private async Task Shut(string form)
    {
        if (!_rooms.TryRemove(form, out var room)) return;
        if (room.Timer is { } timer) await timer.DisposeAsync();
        await room.Server!.StopAsync(CancellationToken.None);
        await room.Server.DisposeAsync();
    }
}
