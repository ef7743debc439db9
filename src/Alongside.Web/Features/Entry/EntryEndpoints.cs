using Alongside.OrderForms.Changes;
using Alongside.OrderForms.Changes.Acts;
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
/// programs that look at links before people do press nothing. A device that is known goes on to the form, also where its link has ended;
/// while nobody sits in the seat, one that waits, or had to leave, can sit down with a press of the same button.
/// </summary>
internal static class EntryEndpoints
{
    public static void Map(IEndpointRouteBuilder site)
    {
        site.MapGet("/c/{key}", Show).For(Access.Anyone).Nearby().Attempt();
        site.MapPost("/c/{key}", Open).For(Access.Anyone).Nearby().Attempt();
    }

    private static async Task<IResult> Show(HttpContext context, string key, Invitations invitations, OpenForms forms, VisitorCookies cookies, CancellationToken stop)
    {
        if (await invitations.Find(key, stop) is not { } invitation) return Gone(context);
        var known = await cookies.DeviceOf(context, invitation.Form) is not null;
        if (known && !invitation.LetsIn) return Results.Redirect($"/f/{invitation.Form}");
        if (!invitation.LetsIn || await forms.Read(invitation.Form, stop) is not { } form) return Gone(context);
        if (known && !form.IsSeatFree) return Results.Redirect($"/f/{invitation.Form}");
        return Page.Of<EntryPage>(("Reader", Reader.Of(context)), ("Form", form), ("Key", key), ("IsOwner", await cookies.IsOwner(context)));
    }

    private static async Task<IResult> Open(HttpContext context, string key, Invitations invitations, OpenForms forms, VisitorCookies cookies, CancellationToken stop)
    {
        if (await invitations.Find(key, stop) is not { } invitation) return Gone(context);
        var form = invitation.Form;
        var known = await cookies.DeviceOf(context, form);
        if (known is null || (invitation.LetsIn && await forms.Read(form, stop) is { IsSeatFree: true }))
        {
            // The seller never takes the customer's seat, not even to have a look.
            if (await cookies.IsOwner(context)) return Results.Redirect($"/forms/{form}");
            if (!invitation.LetsIn) return Gone(context);
            // Who waited at the door sits down; who had to leave comes as a new device, and both see that.
            if (known is not null && await Arrive(forms, form, known, letIn: true, stop) is { AllTaken: true }) return Results.Redirect($"/f/{form}");
            var device = Secrets.NewId();
            // The first device takes the seat; whoever comes at the same moment finds it taken, and waits to be let in.
            if (await Arrive(forms, form, device, letIn: true, stop) is not { AllTaken: true }
                && await Arrive(forms, form, device, letIn: false, stop) is not { AllTaken: true }) return Gone(context);
            await cookies.GiveDeviceKey(context, form, device);
        }

        return Results.Redirect($"/f/{form}");
    }

    private static Task<Written?> Arrive(OpenForms forms, string form, string device, bool letIn, CancellationToken stop) =>
        forms.Write(form, new Author(Party.Customer, device, Name: null), [new Write(Secrets.NewId(), new DeviceArrives(letIn))], stop);

    // One page for every link that lets nobody in, so that it tells nobody which of them was one.
    private static IResult Gone(HttpContext context) => Page.Of<EntryGonePage>(("Reader", Reader.Of(context))).With(StatusCodes.Status404NotFound);
}
