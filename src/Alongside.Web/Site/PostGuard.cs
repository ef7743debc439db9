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
            KeptPost.Outdated(context);
            return;
        }

        await next(context);
    }
}
