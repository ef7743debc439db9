using System.Diagnostics;
using System.Globalization;
using Alongside.Web.Live;
using Alongside.Web.Visitors;
using Microsoft.AspNetCore.Http.Connections;
using Microsoft.AspNetCore.SignalR;
using Microsoft.AspNetCore.SignalR.Client;

namespace Alongside.Bench.Live;

/// <summary>Somebody who types for a second, sends it, and begins anew every two seconds.</summary>
internal sealed class Person
{
    private const int Keys = 6;
    private static readonly TimeSpan KeyPause = TimeSpan.FromMilliseconds(150);
    private readonly HubConnection _hub;
    private readonly Seat _seat;
    private readonly TimeSpan _begins;

    public Person(Seat seat, TimeSpan begins)
    {
        (_seat, _begins) = (seat, begins);
        _hub = new HubConnectionBuilder().WithUrl(seat.Address, options =>
        {
            options.Transports = HttpTransportType.WebSockets;
            options.SkipNegotiation = true;
            options.Headers["Cookie"] = seat.Cookie;
        }).Build();
        foreach (var name in (string[])["changed", "present", "typing"]) _hub.On<object>(name, _ => { });
    }

    public static TimeSpan Every { get; } = TimeSpan.FromSeconds(2);

    /// <summary>Whether what happens now is measured.</summary>
    public bool Counts { get; set; }

    /// <summary>How long each edit waited, in milliseconds.</summary>
    public List<double> Waits { get; } = [];

    public int Failed { get; private set; }

    public Task Open() => _hub.StartAsync();

    public Task Close() => _hub.DisposeAsync().AsTask();

    public async Task Work(CancellationToken stop)
    {
        try
        {
            await Task.Delay(_begins, stop);
            using var timer = new PeriodicTimer(Every);
            var seen = _seat.Line;
            for (var edit = 0; await timer.WaitForNextTickAsync(stop); edit++)
            {
                var text = string.Create(CultureInfo.InvariantCulture, $"The words of the line, worded anew for the time number {edit}");
                for (var key = 1; key <= Keys; key++)
                {
                    await _hub.SendAsync("Typing", _seat.Line, text[..(text.Length * key / Keys)], stop);
                    await Task.Delay(KeyPause, stop);
                }

                seen = await Send(text, seen);
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // Enough.
        }
    }

    private async Task<string> Send(string text, string seen)
    {
        var (id, counts, began) = (Secrets.NewId(), Counts, Stopwatch.GetTimestamp());
        try
        {
            var reply = await _hub.InvokeAsync<WriteReply>("Write", new WriteMessage(id, new() { ["do"] = ["reword"], ["line"] = [_seat.Line], ["text"] = [text], ["seen"] = [seen] }), CancellationToken.None);
            if (counts && reply.Taken) Waits.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
            else if (counts) Failed++;
            return reply.Taken ? id : seen;
        }
        catch (Exception ended) when (ended is HubException or InvalidOperationException or OperationCanceledException or IOException)
        {
            if (counts) Failed++;
            return seen;
        }
    }
}
