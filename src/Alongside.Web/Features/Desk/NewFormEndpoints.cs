using Alongside.OrderForms.Rules;
using Alongside.OrderForms.Templates;
using Alongside.Storage;
using Alongside.Web.Features.Settings;
using Alongside.Web.Pages;
using Alongside.Web.Visitors;
using Alongside.Web.Words;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Alongside.Web.Features.Desk;

/// <summary>A new, empty form.</summary>
internal static class NewFormEndpoints
{
    public static void Map(IEndpointRouteBuilder site)
    {
        site.MapGet("/forms/new", Show).For(Access.Owner);
        site.MapPost("/forms/new", Begin).For(Access.Owner);
    }

    private static async Task<IResult> Show(HttpContext context, Store store, CancellationToken stop)
    {
        var settings = await OwnerSettings.Read(store, stop);
        var typed = Typed.Nothing.With("seller", settings.Name).With("template", settings.Template).With("language", Reader.Of(context).Language)
            .With("customer", context.Request.Query["customer"].ToString());
        return await At(context, store, typed, stop);
    }

    private static async Task<IResult> Begin(HttpContext context, Store store, TimeProvider time, CancellationToken stop)
    {
        var typed = Typed.Of(await context.Request.ReadFormAsync(stop));
        var (form, mended) = await Keep(context, typed, store, time, stop);
        return form is null ? await At(context, store, mended, stop) : Results.Redirect($"/forms/{form}");
    }

    /// <summary>
    /// Begins a form from the fields <c>title</c>, <c>customer</c> (an id, or empty for <c>customer-name</c>), <c>seller</c>, <c>language</c> and
    /// <c>template</c>. Returns its id, or what is to be mended.
    /// </summary>
    public static async Task<(string? Form, Typed Typed)> Keep(HttpContext context, Typed typed, Store store, TimeProvider time, CancellationToken stop)
    {
        var reader = Reader.Of(context);
        typed = typed.Needs("title", reader).Needs("seller", reader);
        var known = typed["customer"].Length > 0 ? await store.Customers.Find(typed["customer"], stop) : null;
        if (known is null) typed = typed.Needs("customer-name", reader);
        if (!typed.IsFine) return (null, typed);
        var language = string.Equals(typed["language"], "de", StringComparison.Ordinal) ? "de" : "en";
        var template = (await store.Templates.Find(typed["template"], stop))?.Template ?? BuiltInTemplates.Default(language);
        var beginning = new FormBeginning(typed["title"], typed["seller"], known is null ? typed["customer-name"] : TypedText.Tidy(known.Name), language, template);
        var (start, refusal) = await beginning.Keep(store, known, time.GetUtcNow(), stop);
        if (start is null) return (null, typed.Mend("title", reader.In($"This form could not begin: its {refusal!.About} is not as a form takes it.", $"Dieses Formular konnte nicht beginnen: „{refusal.About}“ passt so nicht hinein.")));
        var settings = await OwnerSettings.Read(store, stop);
        if (settings.Name.Length == 0) await (settings with { Name = typed["seller"] }).Keep(store, stop);
        return (FormBeginning.FormOf(start), typed);
    }

    private static async Task<IResult> At(HttpContext context, Store store, Typed typed, CancellationToken stop) =>
        Page.Of<NewFormPage>(("Reader", Reader.Of(context)), ("Typed", typed), ("Customers", await store.Customers.All(stop)), ("Templates", await store.Templates.All(stop)))
            .With(typed.IsFine ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);
}
