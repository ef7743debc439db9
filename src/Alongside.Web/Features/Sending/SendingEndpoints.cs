using System.Text;
using Alongside.Web.Features.Forms;
using Alongside.Web.Live;
using Alongside.Web.Pages;
using Alongside.Web.Visitors;
using Alongside.Web.Words;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;

namespace Alongside.Web.Features.Sending;

/// <summary>A form as a file that the owner sends: made, listed, taken back.</summary>
internal static class SendingEndpoints
{
    private const int MostFiles = 200;

    public static void Map(IEndpointRouteBuilder site)
    {
        site.MapGet("/forms/{form}/sending", (HttpContext context, string form, OpenForms forms, SendingDesk desk, CancellationToken stop) => At(context, form, forms, desk, problem: null, stop)).For(Access.Owner);
        site.MapPost("/forms/{form}/sending", Do).For(Access.Owner);
    }

    private static async Task<IResult> Do(HttpContext context, string form, OpenForms forms, SendingDesk desk, TimeProvider time, CancellationToken stop)
    {
        if (await forms.Read(form, stop) is not { } found) return Results.NotFound();
        var (fields, files) = (await context.Request.ReadFormAsync(stop), await desk.Of(form, stop));
        switch (fields.Field("do"))
        {
            case "make" when files.Length >= MostFiles:
                return await At(context, form, forms, desk, Reader.Of(context).In("There are very many files already. Send one of them.", "Es gibt schon sehr viele Dateien. Schick eine davon."), stop);
            case "make":
                var (id, key) = await desk.Make(form, found.Version, stop);
                var now = time.GetUtcNow();
                var disposition = new ContentDispositionHeaderValue("attachment");
                disposition.SetHttpFileName(SentForm.FileName(found, now, time.LocalTimeZone));
                context.Response.Headers.ContentDisposition = disposition.ToString();
                return Results.Bytes(Encoding.UTF8.GetBytes(await SentForm.Write(found, id, key, now, time.LocalTimeZone)), "text/html; charset=utf-8");
            case "revoke" when files.FirstOrDefault(f => string.Equals(f.Id, fields.Field("file"), StringComparison.Ordinal)) is { } file:
                await desk.Revoke(file.Id, stop);
                return Results.Redirect($"/forms/{form}/sending");
            default:
                return Results.BadRequest();
        }
    }

    private static async Task<IResult> At(HttpContext context, string form, OpenForms forms, SendingDesk desk, string? problem, CancellationToken stop) =>
        await forms.Read(form, stop) is { } found
            ? Page.Of<SendingPage>(("Reader", Reader.Of(context)), ("Form", found), ("Files", await desk.Of(form, stop)), ("Zone", desk.Zone), ("Problem", problem))
                .With(problem is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity)
            : Results.NotFound();
}
