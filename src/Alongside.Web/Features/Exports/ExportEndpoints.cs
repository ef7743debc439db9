using Alongside.Web.Features.Forms;
using Alongside.Web.Features.Forms.Endings;
using Alongside.Web.Live;
using Alongside.Web.Visitors;
using Alongside.Web.Words;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;

namespace Alongside.Web.Features.Exports;

/// <summary>The form as a file, the same for both. With <c>?version=accepted</c>, the version that both accepted.</summary>
internal static class ExportEndpoints
{
    public static void Map(IEndpointRouteBuilder site)
    {
        site.MapGet("/forms/{form}/export/{file}", Download).For(Access.Owner);
        site.MapGet("/f/{form}/export/{file}", Download).For(Access.Customer);
    }

    private static async Task<IResult> Download(HttpContext context, string form, string file, OpenForms forms, TimeProvider time, CancellationToken stop)
    {
        if (BriefFile.Of(file) is not { } kind || await forms.Read(form, stop) is not { } found) return Results.NotFound();
        // Whoever holds the link and has not been let in, reads none of it.
        if (new FormView(found, context.Visitor(), Reader.Of(context)).Waits) return Results.NotFound();
        if (Version(context, found) is not { } version) return Results.NotFound();
        var disposition = new ContentDispositionHeaderValue("attachment");
        disposition.SetHttpFileName(FileName.Of(version, kind.Extension));
        context.Response.Headers.ContentDisposition = disposition.ToString();
        return Results.Bytes(kind.Write(version, time.LocalTimeZone), kind.ContentType);
    }

    private static OrderForms.Form? Version(HttpContext context, OrderForms.Form form) => context.Request.Query["version"].ToString() switch
    {
        "" => form,
        "accepted" => AcceptedVersion.Of(form)?.Form,
        _ => null,
    };
}
