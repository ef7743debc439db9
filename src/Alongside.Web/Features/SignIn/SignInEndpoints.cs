using System.Globalization;
using Alongside.Web.Pages;
using Alongside.Web.Site;
using Alongside.Web.Visitors;
using Alongside.Web.Words;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Alongside.Web.Features.SignIn;

/// <summary>How the owner comes in, and out again.</summary>
internal static class SignInEndpoints
{
    private static readonly TimeSpan AnotherBrowser = TimeSpan.FromMinutes(10);

    public static void Map(IEndpointRouteBuilder site)
    {
        site.MapGet("/sign-in", (HttpContext context, PassphraseDoor door) => At(context, door, SignInProblem.None)).For(Access.Anyone);
        site.MapPost("/sign-in", WithPassphrase).For(Access.Anyone).Attempt().WithMetadata(new TakesSecret());
        site.MapGet("/sign-in/{ticket}", WithTicket).For(Access.Anyone).Attempt();
        site.MapGet("/browsers", (HttpContext context) => Browsers(context, link: null)).For(Access.Owner);
        site.MapPost("/browsers/link", (HttpContext context, SignInTickets tickets) =>
            Browsers(context, $"{context.Request.Scheme}://{context.Request.Host}/sign-in/{tickets.Make(AnotherBrowser)}")).For(Access.Owner);
        site.MapPost("/browsers/sign-out", async (HttpContext context, VisitorCookies cookies) =>
        {
            await cookies.SignOutEverywhere(context);
            return Results.Redirect("/sign-in");
        }).For(Access.Owner);
        site.MapPost("/sign-out", async (HttpContext context, VisitorCookies cookies) =>
        {
            await cookies.SignOut(context);
            return Results.Redirect("/sign-in");
        }).For(Access.Owner);
    }

    private static async Task<IResult> WithTicket(HttpContext context, string ticket, SignInTickets tickets, VisitorCookies cookies, PassphraseDoor door)
    {
        if (await cookies.IsOwner(context)) return Results.Redirect("/");
        if (!tickets.Take(ticket)) return At(context, door, SignInProblem.UsedLink);
        await cookies.SignIn(context);
        return Results.Redirect("/");
    }

    private static async Task<IResult> WithPassphrase(HttpContext context, PassphraseDoor door, VisitorCookies cookies, CancellationToken stop)
    {
        var fields = await context.Request.ReadFormAsync(stop);
        // The same answer whatever is wrong: no passphrase at all, a wrong one, or one too many.
        if (!await door.Try(fields["passphrase"].ToString(), RateLimits.Network(context.Connection.RemoteIpAddress), stop)) return At(context, door, SignInProblem.WrongPassphrase);
        await cookies.SignIn(context);
        return Results.Redirect("/");
    }

    private static IResult At(HttpContext context, PassphraseDoor door, SignInProblem problem) =>
        Page.Of<SignInPage>(("Reader", Reader.Of(context)), ("Problem", problem), ("HasPassphrase", door.IsThere))
            .With(problem is SignInProblem.None ? StatusCodes.Status200OK : StatusCodes.Status403Forbidden);

    private static IResult Browsers(HttpContext context, string? link) => Page.Of<BrowsersPage>(
        ("Reader", Reader.Of(context)), ("Link", link), ("Minutes", AnotherBrowser.TotalMinutes.ToString(CultureInfo.InvariantCulture)));
}
