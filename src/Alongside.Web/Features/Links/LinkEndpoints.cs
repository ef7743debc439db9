using System.Globalization;
using Alongside.OrderForms.Writing;
using Alongside.Web.Features.Forms;
using Alongside.Web.Live;
using Alongside.Web.Pages;
using Alongside.Web.Site;
using Alongside.Web.Visitors;
using Alongside.Web.Words;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Alongside.Web.Features.Links;

/// <summary>The links by which the customer comes in: made, given an end, renewed, taken back.</summary>
internal static class LinkEndpoints
{
    private const int MostLinks = 200;

    public static void Map(IEndpointRouteBuilder site)
    {
        site.MapGet("/forms/{form}/links", (HttpContext context, string form, OpenForms forms, LinkDesk desk, CancellationToken stop) => At(context, form, forms, desk, made: null, problem: null, stop)).For(Access.Owner);
        site.MapPost("/forms/{form}/links", Do).For(Access.Owner);
    }

    private static async Task<IResult> Do(HttpContext context, string form, OpenForms forms, LinkDesk desk, CancellationToken stop)
    {
        if (await forms.Read(form, stop) is not { } found) return Results.NotFound();
        var (reader, fields) = (Reader.Of(context), await context.Request.ReadFormAsync(stop));
        var links = await desk.Of(form, stop);
        var link = links.FirstOrDefault(l => string.Equals(l.Id, fields.Field("link"), StringComparison.Ordinal));
        if (!TryDay(fields.Field("ends"), out var day)) return await At(context, form, forms, desk, null, reader.In("Write the day as in 2026-12-24.", "Schreib den Tag wie in 2026-12-24."), stop);
        if (day is { } past && past < desk.Today) return await At(context, form, forms, desk, null, reader.In("That day is over. Choose today or a later one.", "Der Tag ist vorbei. Nimm heute oder einen späteren."), stop);
        switch (fields.Field("do"))
        {
            case "make" when links.Length >= MostLinks:
                return await At(context, form, forms, desk, null, reader.In("There are very many links already. Use one of them.", "Es gibt schon sehr viele Links. Nimm einen davon."), stop);
            case "make":
                return await At(context, form, forms, desk, await desk.Make(form, day, stop), null, stop);
            case "renew" when link is not null:
                await desk.Revoke(link, stop);
                return await At(context, form, forms, desk, await desk.Make(form, link.EndsAt > desk.Now ? link.EndsAt : null, stop), null, stop);
            case "end" when link is not null:
                await desk.SetEnd(link, day, stop);
                break;
            case "revoke" when link is not null:
                await desk.Revoke(link, stop);
                if (fields.Field("devices") is "on" && found.Devices.Any(d => d.LetIn))
                    await forms.Write(form, context.Visitor().In, [new Write(Secrets.NewId(), Pen.FreeTheSeat(found))], stop);
                break;
            default:
                return Results.BadRequest();
        }

        return Results.Redirect($"/forms/{form}/links");
    }

    private static async Task<IResult> At(HttpContext context, string form, OpenForms forms, LinkDesk desk, string? made, string? problem, CancellationToken stop)
    {
        if (await forms.Read(form, stop) is not { } found) return Results.NotFound();
        var address = made is null ? null : $"{context.Request.Scheme}://{context.Request.Host}/c/{made}";
        var onlyHere = context.RequestServices.GetService(typeof(SiteOptions)) is SiteOptions { IsOnlyHere: true };
        return Page.Of<LinksPage>(
            ("Reader", Reader.Of(context)), ("Form", found), ("Desk", desk), ("Links", await desk.Of(form, stop)), ("Address", address), ("OnlyHere", onlyHere), ("Problem", problem))
            .With(problem is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);
    }

    private static bool TryDay(string text, out DateOnly? day)
    {
        day = null;
        if (text.Length == 0) return true;
        if (!DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var read)) return false;
        day = read;
        return true;
    }
}
