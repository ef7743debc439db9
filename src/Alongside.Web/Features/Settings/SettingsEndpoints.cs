using Alongside.OrderForms.Rules;
using Alongside.OrderForms.Templates;
using Alongside.Storage;
using Alongside.Web.Features.Desk;
using Alongside.Web.Features.Forms;
using Alongside.Web.Pages;
using Alongside.Web.Visitors;
using Alongside.Web.Words;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Alongside.Web.Features.Settings;

/// <summary>What the owner says once and for all; and the language of the pages, for both sides.</summary>
internal static class SettingsEndpoints
{
    private const int MostNames = 50;
    private static readonly TimeSpan LanguageDays = TimeSpan.FromDays(400);

    public static void Map(IEndpointRouteBuilder site)
    {
        site.MapGet("/settings", Show).For(Access.Owner);
        site.MapPost("/settings", Save).For(Access.Owner);
        site.MapPost("/language", Language).For(Access.Anyone).Nearby();
    }

    private static async Task<IResult> Show(HttpContext context, Store store, CancellationToken stop)
    {
        var settings = await OwnerSettings.Read(store, stop);
        var typed = Typed.Nothing.With("name", settings.Name).With("names", string.Join('\n', settings.Names)).With("template", settings.Template);
        return await At(context, store, typed, context.Request.Query.ContainsKey("kept"), stop);
    }

    private static async Task<IResult> Save(HttpContext context, Store store, CancellationToken stop)
    {
        var reader = Reader.Of(context);
        var typed = Typed.Of(await context.Request.ReadFormAsync(stop)).AtMost("name", reader, Limits.Name);
        var names = OwnerSettings.Lines(typed["names"]);
        if (names.Length > MostNames || names.Any(n => n.Length > Limits.Name))
            typed = typed.Mend("names", reader.In("One name on each line, fifty at most.", "Ein Name auf jeder Zeile, höchstens fünfzig."));
        if (!typed.IsFine) return await At(context, store, typed, kept: false, stop);
        await new OwnerSettings(typed["name"], names, await Known(store, typed["template"], stop)).Keep(store, stop);
        return Results.Redirect("/settings?kept=1");
    }

    private static async Task<IResult> At(HttpContext context, Store store, Typed typed, bool kept, CancellationToken stop) =>
        Page.Of<SettingsPage>(("Reader", Reader.Of(context)), ("Typed", typed), ("Kept", kept), ("Templates", await store.Templates.All(stop)))
            .With(typed.IsFine ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);

    private static async Task<string> Known(Store store, string template, CancellationToken stop) =>
        await store.Templates.Find(template, stop) is null ? BuiltInTemplates.DefaultId : template;

    private static async Task<IResult> Language(HttpContext context, CancellationToken stop)
    {
        var fields = await context.Request.ReadFormAsync(stop);
        var language = string.Equals(fields.Field("language"), "de", StringComparison.Ordinal) ? "de" : "en";
        context.Response.Cookies.Append(Reader.Cookie, language, new CookieOptions
        {
            HttpOnly = true,
            IsEssential = true,
            MaxAge = LanguageDays,
            Path = "/",
            SameSite = SameSiteMode.Lax,
            Secure = context.Request.IsHttps,
        });
        return Results.Redirect(Here(fields.Field("back")));
    }

    // Only ever back to a page of this site.
    private static string Here(string back) =>
        back.Length is > 1 and < 500 && back[0] == '/' && back[1] is not ('/' or '\\') && !back.Any(char.IsControl) ? back : "/";
}
