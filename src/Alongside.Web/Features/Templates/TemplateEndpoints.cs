using System.Text;
using Alongside.Documents.Templates;
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

namespace Alongside.Web.Features.Templates;

/// <summary>The owner's own templates: written in the page, or as a file.</summary>
internal static class TemplateEndpoints
{
    public static void Map(IEndpointRouteBuilder site)
    {
        site.MapGet("/templates", List).For(Access.Owner);
        site.MapGet("/templates/new", (HttpContext context) => At(context, id: null, TemplateDraft.New)).For(Access.Owner);
        site.MapPost("/templates/new", (HttpContext context, Store store, TimeProvider time, CancellationToken stop) => Save(context, null, store, time, stop)).For(Access.Owner);
        site.MapPost("/templates/copy", Copy).For(Access.Owner);
        site.MapPost("/templates/import", Import).For(Access.Owner);
        site.MapGet("/templates/{id}", async (HttpContext context, string id, Store store, CancellationToken stop) =>
            await store.Templates.Find(id, stop) is { } found ? At(context, id, TemplateDraft.Of(found.Template)) : Results.NotFound()).For(Access.Owner);
        site.MapPost("/templates/{id}", Save).For(Access.Owner);
        site.MapGet("/templates/{id}/file", File).For(Access.Owner);
        site.MapPost("/templates/{id}/delete", async (string id, Store store, CancellationToken stop) =>
        {
            await store.Templates.Delete(id, stop);
            return Results.Redirect("/templates");
        }).For(Access.Owner);
    }

    private static async Task<IResult> List(HttpContext context, Store store, CancellationToken stop) => await ListWith(context, Typed.Nothing, store, stop);

    private static async Task<IResult> ListWith(HttpContext context, Typed typed, Store store, CancellationToken stop) =>
        Page.Of<TemplatesPage>(("Reader", Reader.Of(context)), ("Templates", await store.Templates.All(stop)), ("Typed", typed))
            .With(typed.IsFine ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);

    private static IResult At(HttpContext context, string? id, TemplateDraft draft) =>
        Page.Of<TemplatePage>(("Reader", Reader.Of(context)), ("Id", id), ("Draft", draft), ("Saved", context.Request.Query.ContainsKey("kept")))
            .With(draft.Typed.IsFine ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);

    private static async Task<IResult> Save(HttpContext context, string? id, Store store, TimeProvider time, CancellationToken stop)
    {
        if (id is not null && await store.Templates.Find(id, stop) is null) return Results.NotFound();
        var draft = TemplateDraft.Of(Typed.Of(await context.Request.ReadFormAsync(stop)));
        if (draft.After(draft.Typed["do"]) is { } changed) return At(context, id, changed);
        var (template, mended) = draft.Finished(id ?? await NewId(draft.Typed["title"], store, stop), Reader.Of(context));
        if (template is null) return At(context, id, mended);
        await store.Templates.Save(new StoredTemplate(template.Id, template, time.GetUtcNow()), stop);
        return Results.Redirect($"/templates/{template.Id}?kept=1");
    }

    private static async Task<IResult> Copy(HttpContext context, Store store, TimeProvider time, CancellationToken stop)
    {
        var fields = Typed.Of(await context.Request.ReadFormAsync(stop));
        var source = (await store.Templates.Find(fields["of"], stop))?.Template ?? BuiltInTemplates.Default(Reader.Of(context).Language);
        var title = Reader.Of(context).In($"{source.Title} (copy)", $"{source.Title} (Kopie)");
        if (title.Length > OrderForms.Rules.Limits.Name) title = source.Title;
        var copy = source with { Id = await NewId(source.Title, store, stop), Title = title };
        await store.Templates.Save(new StoredTemplate(copy.Id, copy, time.GetUtcNow()), stop);
        return Results.Redirect("/templates/" + copy.Id);
    }

    private static async Task<IResult> Import(HttpContext context, Store store, TimeProvider time, CancellationToken stop)
    {
        var reader = Reader.Of(context);
        var fields = await context.Request.ReadFormAsync(stop);
        var typed = Typed.Of(fields);
        var yaml = fields.Field("yaml");
        if (fields.Files.GetFile("file") is { Length: > 0 } file)
        {
            using var text = new StreamReader(file.OpenReadStream(), Encoding.UTF8);
            yaml = await text.ReadToEndAsync(stop);
        }

        var reading = TemplateFile.Read(yaml);
        if (!reading.IsRead) return await ListWith(context, typed.With("yaml", yaml).Mend("yaml", reading.Problem.InWords(reader.Language)), store, stop);
        var template = reading.Template with { Id = await NewId(reading.Template.Title, store, stop) };
        await store.Templates.Save(new StoredTemplate(template.Id, template, time.GetUtcNow()), stop);
        return Results.Redirect($"/templates/{template.Id}?kept=1");
    }

    private static async Task<IResult> File(HttpContext context, string id, Store store, CancellationToken stop)
    {
        var own = (await store.Templates.Find(id, stop))?.Template;
        if (own is null && !string.Equals(id, BuiltInTemplates.DefaultId, StringComparison.Ordinal)) return Results.NotFound();
        var template = own ?? BuiltInTemplates.Default(Reader.Of(context).Language);
        return Results.File(Encoding.UTF8.GetBytes(TemplateFile.Write(template)), "application/yaml; charset=utf-8", template.Id + ".yaml");
    }

    private static async Task<string> NewId(string title, Store store, CancellationToken stop)
    {
        var taken = (await store.Templates.All(stop)).Select(t => t.Id).Append(BuiltInTemplates.DefaultId).ToHashSet(StringComparer.Ordinal);
        return TemplateDraft.IdFrom(title, id => taken.Contains(id) || id is "new" or "copy" or "import");
    }
}
