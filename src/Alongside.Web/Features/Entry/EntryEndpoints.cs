using Alongside.OrderForms.Changes;
using Alongside.OrderForms.Changes.Acts;
using Alongside.Storage;
using Alongside.Web.Live;
using Alongside.Web.Pages;
using Alongside.Web.Visitors;
using Alongside.Web.Words;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Alongside.Web.Features.Entry;

/// <summary>
/// How the customer comes in: by their link, and one press of a button. Only the press makes a device the customer's; the
/// programs that look at links before people do press nothing.
/// </summary>
internal static class EntryEndpoints
{
    public static void Map(IEndpointRouteBuilder site)
    {
        site.MapGet("/c/{key}", async (HttpContext context, string key, Store store, OpenForms forms, TimeProvider time, CancellationToken stop) =>
            await Form(store, time, key, stop) is { } form && await forms.Read(form, stop) is { } found
                ? Page.Of<EntryPage>(("Reader", Reader.Of(context)), ("Form", found), ("Key", key))
                : Results.NotFound()).For(Access.Anyone);
        site.MapPost("/c/{key}", Open).For(Access.Anyone);
    }

    private static async Task<IResult> Open(HttpContext context, string key, Store store, OpenForms forms, VisitorCookies cookies, TimeProvider time, CancellationToken stop)
    {
        if (await Form(store, time, key, stop) is not { } form) return Results.NotFound();
        if (await cookies.DeviceOf(context, form) is null)
        {
            var device = Secrets.NewId();
            // The first device takes the seat; whoever comes at the same moment finds it taken, and waits to be let in.
            if (await Arrive(forms, form, device, letIn: true, stop) is not { AllTaken: true }) await Arrive(forms, form, device, letIn: false, stop);
            await cookies.GiveDeviceKey(context, form, device);
        }

        return Results.Redirect($"/f/{form}");
    }

    private static Task<Written?> Arrive(OpenForms forms, string form, string device, bool letIn, CancellationToken stop) =>
        forms.Write(form, new Author(Party.Customer, device, Name: null), [new Write(Secrets.NewId(), new DeviceArrives(letIn))], stop);

    private static async Task<string?> Form(Store store, TimeProvider time, string key, CancellationToken stop)
    {
        var link = await store.Links.FindBySecretHash(Secrets.Hash(key), stop);
        return link is { RevokedAt: null } && (link.EndsAt is not { } end || end > time.GetUtcNow()) ? link.FormId : null;
    }
}
