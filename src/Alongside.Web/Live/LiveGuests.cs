using Alongside.OrderForms;
using Alongside.Web.Visitors;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.SignalR;

namespace Alongside.Web.Live;

/// <summary>The connections of this host: each has somebody who brings it its mail until it ends.</summary>
internal sealed class LiveGuests(LiveForms live, IHubContext<FormHub> hub, VisitorCookies cookies)
{
    /// <summary>Lets a connection in; null where there is no room for another.</summary>
    public Guest? Welcome(HubCallerContext connection, string id, Form form, HttpContext http)
    {
        var visitor = http.Visitor();
        var asked = Copy(http);
        var guest = new Guest(id, Secrets.NewId(), visitor, stop => StillWelcome(asked, visitor, stop), connection.Abort);
        if (!live.Join(guest, form)) return null;
        var client = hub.Clients.Client(connection.ConnectionId);
        _ = guest.Mail.Deliver(letter => client.SendAsync(letter.Method, letter.Content, connection.ConnectionAborted), CancellationToken.None);
        return guest;
    }

    /// <summary>A connection has ended.</summary>
    public void Goodbye(Guest guest)
    {
        guest.Mail.Close();
        live.Leave(guest);
    }

    // A connection is asked about long after its request was read, and perhaps while it ends: from a copy.
    private static DefaultHttpContext Copy(HttpContext http)
    {
        var copy = new DefaultHttpContext();
        copy.Request.Headers.Cookie = http.Request.Headers.Cookie;
        (copy.Request.Scheme, copy.Request.Host, copy.Request.Path) = (http.Request.Scheme, http.Request.Host, http.Request.Path);
        return copy;
    }

    private async Task<bool> StillWelcome(HttpContext asked, Visitor visitor, CancellationToken stop)
    {
        stop.ThrowIfCancellationRequested();
        return visitor switch
        {
            Visitor.Owner => await cookies.IsOwner(asked),
            Visitor.Customer customer => string.Equals(await cookies.DeviceOf(asked, customer.Form), customer.Device, StringComparison.Ordinal),
            _ => false,
        };
    }
}
