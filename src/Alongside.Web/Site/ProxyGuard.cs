using System.Collections.Concurrent;
using System.Net;
using Alongside.Web.Words;
using Microsoft.AspNetCore.Http;

namespace Alongside.Web.Site;

/// <summary>
/// Behind a proxy, takes only what came through it and says for whom, whether that was encrypted, and at which address.
/// Without these, cookies would go unencrypted, links would lead nowhere, and everybody would share one address.
/// </summary>
internal sealed class ProxyGuard(RequestDelegate next, SiteOptions options)
{
    private readonly ConcurrentDictionary<string, bool> _told = new(StringComparer.Ordinal);

    public Task InvokeAsync(HttpContext context)
    {
        if (Missing(context) is { } missing)
        {
            Tell(missing);
            var reader = Reader.Of(context);
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            context.Response.ContentType = "text/plain; charset=utf-8";
            return context.Response.WriteAsync(reader.In($"Alongside cannot be used through this proxy yet: {missing}\n", $"Durch diesen Proxy geht Alongside noch nicht: {missing}\n"), context.RequestAborted);
        }

        if (string.Equals(context.Request.Headers["X-Forwarded-Proto"], Uri.UriSchemeHttp, StringComparison.OrdinalIgnoreCase))
            Tell("a page was asked for by http, where whoever is on the way can read along. Let the proxy send http on to https.");
        return next(context);
    }

    // A line each: what, and what to do.
    private static string? Missing(HttpContext context)
    {
        var (request, from) = (context.Request, context.Connection.RemoteIpAddress);
        if (from is not null && !IPAddress.IsLoopback(from)) return "a request did not come from this machine. Let the proxy run here, or leave --behind-proxy away.";
        if (request.Headers["X-Forwarded-For"].Count == 0) return "a request came without X-Forwarded-For. Let the proxy set it to the address that asks.";
        if (request.Headers["X-Forwarded-Proto"].Count == 0) return "a request came without X-Forwarded-Proto. Let the proxy set it to https.";
        if (IPAddress.TryParse(request.Host.Host.Trim('[', ']'), out var own) && IPAddress.IsLoopback(own) && request.Host.Port == context.Connection.LocalPort)
            return "a request came with this program's own address as its Host. Let the proxy hand on the Host that was asked for.";
        return null;
    }

    private void Tell(string trouble)
    {
        if (_told.TryAdd(trouble, true)) options.OnProxyTrouble?.Invoke(trouble);
    }
}
