using Alongside.Web.Live;
using Alongside.Web.Pages;
using Alongside.Web.Visitors;
using Alongside.Web.Words;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Alongside.Web.Features.Forms.Devices;

/// <summary>What the key and the hash prove, explained to both in the same words. Nothing of the form stands there.</summary>
internal static class ProofEndpoints
{
    public static void Map(IEndpointRouteBuilder site)
    {
        site.MapGet("/forms/{form}/help", Show).For(Access.Owner);
        site.MapGet("/f/{form}/help", Show).For(Access.Customer);
    }

    private static async Task<IResult> Show(HttpContext context, string form, OpenForms forms, CancellationToken stop)
    {
        if (await forms.Read(form, stop) is not { } found) return Results.NotFound();
        var view = new FormView(found, context.Visitor(), Reader.Of(context));
        return Page.Of<ProofPage>(("Reader", view.Reader), ("Here", view.Here), ("IsCustomer", view.IsCustomer));
    }
}
