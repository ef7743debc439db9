using System.Net;
using Microsoft.AspNetCore.Http;

namespace Alongside.Web.Site;

/// <summary>
/// Answers only to the names that this machine has for itself, where only this machine is listened to: a page from
/// elsewhere whose name was made to lead here (DNS rebinding) is refused by the name it asks with.
/// </summary>
internal sealed class HostGuard(RequestDelegate next, SiteOptions options)
{
    public Task InvokeAsync(HttpContext context)
    {
        if (IsOurs(context)) return next(context);
        context.Response.StatusCode = StatusCodes.Status421MisdirectedRequest;
        return Task.CompletedTask;
    }

    private bool IsOurs(HttpContext context)
    {
        if (!options.IsOnlyHere) return true;
        var (host, port) = (context.Request.Host, context.Request.Host.Port ?? (context.Request.IsHttps ? 443 : 80));
        if (port != context.Connection.LocalPort) return false;
        return string.Equals(host.Host, "localhost", StringComparison.OrdinalIgnoreCase)
            || (IPAddress.TryParse(host.Host.Trim('[', ']'), out var address) && address.Equals(context.Connection.LocalIpAddress));
    }
}
