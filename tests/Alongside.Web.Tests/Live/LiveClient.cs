using System.Collections.Concurrent;
using System.Net;
using System.Text.Json;
using Alongside.Web.Live;
using Alongside.Web.Visitors;
using Microsoft.AspNetCore.Http.Connections;
using Microsoft.AspNetCore.SignalR.Client;

namespace Alongside.Web.Tests.Live;

/// <summary>A live connection, and all that it was told.</summary>
internal sealed class LiveClient : IAsyncDisposable
{
    private readonly HubConnection _hub;
    private readonly SemaphoreSlim _news = new(0);
    private readonly TaskCompletionSource _ended = new();

    public LiveClient(string address, CookieContainer jar, string? origin = null)
    {
        _hub = new HubConnectionBuilder().WithUrl(address, options =>
        {
            options.Cookies = jar;
            options.Transports = HttpTransportType.WebSockets;
            options.SkipNegotiation = true;
            if (origin is not null) options.WebSocketConfiguration = socket => socket.SetRequestHeader("Origin", origin);
        }).Build();
        foreach (var name in (string[])["changed", "present", "typing"]) _hub.On<JsonElement>(name, content => Tell(name, content));
        _hub.Closed += _ =>
        {
            _ended.TrySetResult();
            return Task.CompletedTask;
        };
    }

    /// <summary>All that was told, in order: the name and the JSON.</summary>
    public ConcurrentQueue<(string Name, JsonElement Content)> Told { get; } = new();

    /// <summary>Done when the server has ended it.</summary>
    public Task Ended => _ended.Task;

    public Task Open() => _hub.StartAsync(LiveSite.Stop);

    public Task<WriteReply> Write(string id, params (string Name, string Value)[] fields) =>
        _hub.InvokeAsync<WriteReply>("Write", new WriteMessage(id, fields.ToDictionary(f => f.Name, f => new[] { f.Value }, StringComparer.Ordinal)), LiveSite.Stop);

    public Task<WriteReply> Add(string question, string text) => Write(Secrets.NewId(), ("do", "add-line"), ("question", question), ("text", text));

    public Task Say(string method, params object?[] content) => _hub.SendCoreAsync(method, content, LiveSite.Stop);

    /// <summary>Waits until something has been told.</summary>
    public async Task<JsonElement> Hear(string name, Func<JsonElement, bool> which)
    {
        while (true)
        {
            foreach (var told in Told)
                if (string.Equals(told.Name, name, StringComparison.Ordinal) && which(told.Content)) return told.Content;
            await _news.WaitAsync(LiveSite.Stop);
        }
    }

    public ValueTask DisposeAsync() => _hub.DisposeAsync();

    private void Tell(string name, JsonElement content)
    {
        Told.Enqueue((name, content));
        _news.Release();
    }
}
