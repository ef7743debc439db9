using Alongside.Web.Live;
using Alongside.Web.Pages;
using Alongside.Web.Visitors;
using Alongside.Web.Words;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Alongside.Web.Features.Forms;

/// <summary>The form, for both: the same page and the same acts, under an address for each side.</summary>
internal static class FormEndpoints
{
    public static void Map(IEndpointRouteBuilder site)
    {
        site.MapGet("/forms/{form}", Show).For(Access.Owner);
        site.MapGet("/f/{form}", Show).For(Access.Customer);
        site.MapPost("/forms/{form}/write", WriteFields).For(Access.Owner);
        site.MapPost("/f/{form}/write", WriteFields).For(Access.Customer);
    }

    private static async Task<IResult> Show(HttpContext context, string form, OpenForms forms, CancellationToken stop) =>
        await forms.Read(form, stop) is { } found
            ? Page.Of<FormPage>(("View", new FormView(found, context.Visitor(), Reader.Of(context))))
            : Results.NotFound();

    private static async Task<IResult> WriteFields(HttpContext context, string form, OpenForms forms, CancellationToken stop)
    {
        var visitor = context.Visitor();
        if (await forms.Read(form, stop) is not { } found) return Results.NotFound();
        var fields = await context.Request.ReadFormAsync(stop);
        if (FormFields.Read(found, visitor.In(found), fields) is not { } writes) return Results.BadRequest();
        if (await forms.Write(form, visitor.In, writes, stop) is not { } written) return Results.NotFound();
        var view = new FormView(written.Form, visitor, Reader.Of(context));
        return written.Outcomes.FirstOrDefault(o => o.Refusal is not null)?.Refusal is { } refusal
            ? Page.Of<FormPage>(("View", view with { Refused = new RefusedPost(refusal, fields) })).With(StatusCodes.Status409Conflict)
            : Results.Redirect(view.Here);
    }
}
