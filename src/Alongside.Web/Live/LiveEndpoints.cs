using Alongside.Web.Visitors;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Connections;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Alongside.Web.Live;

/// <summary>The live connections of both sides.</summary>
internal static class LiveEndpoints
{
    // The longest text with every character escaped, and what goes with it.
    private const int LargestMessage = 64 * 1024;

    /// <summary>What the connections need. Where another host shares the forms, it shares <see cref="LiveForms"/> too.</summary>
    public static void Add(IServiceCollection services)
    {
        services.AddSingleton<LiveGuests>();
        services.AddHostedService<LiveWatch>();
        services.AddSignalR(options =>
        {
            options.EnableDetailedErrors = false;
            options.MaximumReceiveMessageSize = LargestMessage;
            options.MaximumParallelInvocationsPerClient = 1;
        });
    }

    public static void Map(IEndpointRouteBuilder site)
    {
        MapOwners(site);
        MapCustomers(site);
    }

    /// <summary>The owner's side.</summary>
    public static void MapOwners(IEndpointRouteBuilder site) => Hub(site, "/forms/{form}/live").For(Access.Owner);

    /// <summary>The customer's side.</summary>
    public static void MapCustomers(IEndpointRouteBuilder site) => Hub(site, "/f/{form}/live").For(Access.Customer);

    // Web sockets and nothing else: where one cannot be had, the page posts its forms and fetches itself anew.
    private static HubEndpointConventionBuilder Hub(IEndpointRouteBuilder site, string path)
    {
        var hub = site.MapHub<FormHub>(path, options =>
        {
            options.Transports = HttpTransportType.WebSockets;
            options.ApplicationMaxBufferSize = options.TransportMaxBufferSize = LargestMessage;
        });
        hub.Add(endpoint =>
        {
            var inner = endpoint.RequestDelegate!;
            endpoint.RequestDelegate = context => IsFromHere(context) ? inner(context) : Refuse(context);
        });
        return hub;
    }

    // A web socket is opened by any page with the cookies of this one: the browser only says from where.
    private static bool IsFromHere(HttpContext context)
    {
        var request = context.Request;
        if (request.Headers.Origin is [{ } origin]) return string.Equals(origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase);
        return request.Headers.Origin.Count == 0 && request.Headers["Sec-Fetch-Site"].ToString() is "" or "same-origin";
    }

    private static Task Refuse(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }
}
