using Alongside.OrderForms.Rules;
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

    private static async Task<IResult> Show(HttpContext context, string form, OpenForms forms, TimeProvider time, CancellationToken stop) =>
        await forms.Read(form, stop) is { } found ? Page.Of<FormPage>(("View", View(context, found, time))) : Results.NotFound();

    private static async Task<IResult> WriteFields(HttpContext context, string form, OpenForms forms, TimeProvider time, CancellationToken stop)
    {
        var visitor = context.Visitor();
        var fields = await context.Request.ReadFormAsync(stop);
        for (var again = false; ; again = true)
        {
            if (await forms.Read(form, stop) is not { } found) return Results.NotFound();
            if (FormFields.Read(found, visitor.In(found), fields) is not { } writes) return Results.BadRequest();
            if (await forms.Write(form, visitor.In, writes, stop) is not { } written) return Results.NotFound();
            var refusal = written.Outcomes.Select(o => o.Refusal).FirstOrDefault(r => r is not null);
            // The same sent twice at the same moment: the second look finds the first one there.
            if (refusal is { Code: RefusalCode.IdTaken } && !again) continue;
            var view = View(context, written.Form, time);
            return refusal is null
                ? Results.Redirect(view.Here + Anchor.Of(written.Form, fields))
                : Page.Of<FormPage>(("View", view with { Refused = new RefusedPost(refusal, fields) })).With(StatusCodes.Status409Conflict);
        }
    }

    private static FormView View(HttpContext context, OrderForms.Form form, TimeProvider time) => new(form, context.Visitor(), Reader.Of(context)) { Zone = time.LocalTimeZone };
}
