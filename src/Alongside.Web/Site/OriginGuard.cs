using Microsoft.AspNetCore.Http;

namespace Alongside.Web.Site;

/// <summary>
/// A second guard beside the antiforgery token: what changes something comes from a page of ours, as the browser itself
/// says. A browser so old that it says nothing is left to the token.
/// </summary>
internal sealed class OriginGuard(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        if (IsReading(context.Request.Method) || Says(context.Request) is not false) return next(context);
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }

    /// <summary>Whether a request comes from a page of this site: true or false where the browser says so, null where it says nothing.</summary>
    // https://www.w3.org/TR/fetch-metadata/ : sent only where the page itself came encrypted or from this machine.
    public static bool? Says(HttpRequest request)
    {
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        if (site.Length > 0) return site is "same-origin" or "none";
        var origin = request.Headers.Origin.ToString();
        return origin.Length == 0 ? null : string.Equals(origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase);
    }

    public static bool IsReading(string method) => HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsOptions(method);
}
