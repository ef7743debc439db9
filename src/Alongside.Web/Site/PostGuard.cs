using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.SignalR;

namespace Alongside.Web.Site;

/// <summary>
/// Takes what is posted only from a page of ours, whatever it calls itself: a form, or something that reads like none. The
/// live connection has its own guard: it is opened from this origin or not at all.
/// </summary>
internal sealed class PostGuard(RequestDelegate next, IAntiforgery antiforgery)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (Guards(context) && await Problem(context) is { } status)
        {
            context.Response.StatusCode = status;
            KeptPost.Outdated(context);
            return;
        }

        await next(context);
    }

    private static bool Guards(HttpContext context) =>
        !OriginGuard.IsReading(context.Request.Method) && context.GetEndpoint() is RouteEndpoint endpoint && endpoint.Metadata.GetMetadata<HubMetadata>() is null;

    private async Task<int?> Problem(HttpContext context)
    {
        try
        {
            return await antiforgery.IsRequestValidAsync(context) ? null : StatusCodes.Status400BadRequest;
        }
        catch (AntiforgeryValidationException unreadable)
        {
            // What was sent is too large, or breaks off.
            return (unreadable.InnerException as BadHttpRequestException)?.StatusCode ?? StatusCodes.Status400BadRequest;
        }
    }
}
