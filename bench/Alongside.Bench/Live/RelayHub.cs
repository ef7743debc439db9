using Alongside.Web.Live;
using Microsoft.AspNetCore.Http.Connections;
using Microsoft.AspNetCore.SignalR;

namespace Alongside.Bench.Live;

/// <summary>Passes on what one says to the other, and says "taken" to everything.</summary>
internal sealed class RelayHub : Hub
{
    private string Form => Context.GetHttpContext()!.Request.RouteValues["form"]!.ToString()!;

    public override Task OnConnectedAsync() => Groups.AddToGroupAsync(Context.ConnectionId, Form);

    public async Task<WriteReply> Write(WriteMessage message)
    {
        await Clients.OthersInGroup(Form).SendAsync("changed", message);
        return new WriteReply(Taken: true, Version: 0, Refusal: null);
    }

    public Task Typing(string target, string text) => Clients.OthersInGroup(Form).SendAsync("typing", new { who = Context.ConnectionId, target, text });
}
