using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;

namespace Alongside.Web.Site;

/// <summary>Takes a form post only from a page of ours. The live connection has its own guard: it is opened from this origin or not at all.</summary>
internal sealed class PostGuard(RequestDelegate next, IAntiforgery antiforgery)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (HttpMethods.IsPost(context.Request.Method) && context.Request.HasFormContentType && !await antiforgery.IsRequestValidAsync(context))
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            await context.Response.WriteAsync("This page was open for very long, or came from elsewhere. Go back, copy what you wrote, reload the page and send it again.");
            return;
        }

        await next(context);
    }
}
