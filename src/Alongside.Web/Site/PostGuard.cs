using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
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
        var isLive = context.GetEndpoint()?.Metadata.GetMetadata<HubMetadata>() is not null;
        if (!OriginGuard.IsReading(context.Request.Method) && !isLive && !await antiforgery.IsRequestValidAsync(context))
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            KeptPost.Outdated(context);
            return;
        }

        await next(context);
    }
}
