using Alongside.Web.Features.Forms;
using Alongside.Web.Live;
using Alongside.Web.Pages;
using Alongside.Web.Visitors;
using Alongside.Web.Words;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Alongside.Web.Features.Nearby;

/// <summary>The owner's switch for opening a form on the local network.</summary>
internal static class NearbyEndpoints
{
    public static void Map(IEndpointRouteBuilder site)
    {
        site.MapGet("/forms/{form}/nearby", (HttpContext context, string form, OpenForms forms, NearbyRooms rooms, TimeProvider time, CancellationToken stop) =>
            At(context, form, forms, rooms, time, couldNot: false, stop)).For(Access.Owner);
        site.MapPost("/forms/{form}/nearby", Switch).For(Access.Owner);
    }

    private static async Task<IResult> Switch(HttpContext context, string form, OpenForms forms, NearbyRooms rooms, TimeProvider time, CancellationToken stop)
    {
        if (await forms.Read(form, stop) is null) return Results.NotFound();
        switch ((await context.Request.ReadFormAsync(stop)).Field("do"))
        {
            case "open":
                if (await rooms.Open(form, stop) is null) return await At(context, form, forms, rooms, time, couldNot: true, stop);
                break;
            case "close":
                await rooms.Close(form);
                break;
            default:
                return Results.BadRequest();
        }

        return Results.Redirect($"/forms/{form}/nearby");
    }

    private static async Task<IResult> At(HttpContext context, string form, OpenForms forms, NearbyRooms rooms, TimeProvider time, bool couldNot, CancellationToken stop) =>
        await forms.Read(form, stop) is { } found
            ? Page.Of<NearbyPage>(("Reader", Reader.Of(context)), ("Form", found), ("Room", rooms.Find(form)), ("Zone", time.LocalTimeZone), ("CouldNot", couldNot))
            : Results.NotFound();
}
