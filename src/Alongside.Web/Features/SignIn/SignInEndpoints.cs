using Alongside.Web.Pages;
using Alongside.Web.Visitors;
using Alongside.Web.Words;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Alongside.Web.Features.SignIn;

/// <summary>How the owner comes in.</summary>
internal static class SignInEndpoints
{
    public static void Map(IEndpointRouteBuilder site)
    {
        site.MapGet("/sign-in", (HttpContext context) => Page.Of<SignInPage>(("Reader", Reader.Of(context)))).For(Access.Anyone);
        site.MapGet("/sign-in/{ticket}", async (HttpContext context, string ticket, SignInTicket tickets, VisitorCookies cookies) =>
        {
            if (await cookies.IsOwner(context)) return Results.Redirect("/");
            if (!tickets.Take(ticket)) return Page.Of<SignInPage>(("Reader", Reader.Of(context)), ("Used", true)).With(StatusCodes.Status403Forbidden);
            await cookies.SignIn(context);
            return Results.Redirect("/");
        }).For(Access.Anyone);
    }
}
