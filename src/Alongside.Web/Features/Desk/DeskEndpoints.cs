using Alongside.Storage;
using Alongside.Web.Pages;
using Alongside.Web.Visitors;
using Alongside.Web.Words;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Alongside.Web.Features.Desk;

/// <summary>The owner's desk: all forms, and what waits for whom.</summary>
internal static class DeskEndpoints
{
    public static void Map(IEndpointRouteBuilder site) =>
        site.MapGet("/", async (HttpContext context, Store store, CancellationToken stop) =>
            Page.Of<DeskPage>(("Reader", Reader.Of(context)), ("Forms", await store.Forms.All(stop)))).For(Access.Owner);
}
