using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Alongside.Web.Visitors;

/// <summary>Lets everyone through only where they may go. What an endpoint does not open, is shut.</summary>
internal sealed class Door(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context, VisitorCookies cookies)
    {
        // What routing itself answers ("there is no such method here") is nobody's.
        if (context.GetEndpoint() is not RouteEndpoint endpoint)
        {
            await next(context);
            return;
        }

        var visitor = await Who(context, cookies, endpoint.Metadata.GetMetadata<AccessTo>()?.Access);
        if (visitor is null)
        {
            Refuse(context, endpoint);
            return;
        }

        context.Items[typeof(Visitor)] = visitor;
        await next(context);
    }

    private static async Task<Visitor?> Who(HttpContext context, VisitorCookies cookies, Access? access)
    {
        switch (access)
        {
            case Access.Anyone:
                return new Visitor.Stranger();
            case Access.Owner:
                return await cookies.IsOwner(context) ? new Visitor.Owner() : null;
            case Access.Customer:
                return context.GetRouteValue("form") is string form && await cookies.DeviceOf(context, form) is { } device ? new Visitor.Customer(form, device) : null;
            default:
                return null;
        }
    }

    // A stranger learns nothing from the answer: what is not theirs might as well not be there.
    private static void Refuse(HttpContext context, Endpoint endpoint)
    {
        var owners = endpoint.Metadata.GetMetadata<AccessTo>()?.Access == Access.Owner;
        if (owners && HttpMethods.IsGet(context.Request.Method) && context.Request.Headers.Accept.ToString().Contains("text/html", StringComparison.Ordinal))
            context.Response.Redirect("/sign-in");
        else context.Response.StatusCode = owners ? StatusCodes.Status403Forbidden : StatusCodes.Status404NotFound;
    }
}
