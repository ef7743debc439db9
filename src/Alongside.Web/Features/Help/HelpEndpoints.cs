using Alongside.Web.Pages;
using Alongside.Web.Visitors;
using Alongside.Web.Words;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Alongside.Web.Features.Help;

/// <summary>What this is, what it keeps, and what it never does.</summary>
internal static class HelpEndpoints
{
    public static void Map(IEndpointRouteBuilder site) =>
        site.MapGet("/help", (HttpContext context) => Page.Of<HelpPage>(("Reader", Reader.Of(context)))).For(Access.Owner);
}
