using System.Collections.Immutable;
using Alongside.OrderForms.Rules;
using Alongside.Storage;
using Alongside.Web.Importing;
using Alongside.Web.Live;
using Alongside.Web.Pages;
using Alongside.Web.Visitors;
using Alongside.Web.Words;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Alongside.Web.Features.Desk;

/// <summary>The owner's desk: all forms, what waits for whom, and what the owner keeps about each for themselves.</summary>
internal static class DeskEndpoints
{
    public static void Map(IEndpointRouteBuilder site)
    {
        site.MapGet("/", Desk).For(Access.Owner);
        NewFormEndpoints.Map(site);
        site.MapGet("/forms/{form}/desk", Folder).For(Access.Owner);
        site.MapPost("/forms/{form}/desk", Keep).For(Access.Owner);
        site.MapPost("/forms/{form}/aside", SetAside).For(Access.Owner);
        site.MapGet("/forms/{form}/delete", AskDelete).For(Access.Owner);
        site.MapPost("/forms/{form}/delete", Delete).For(Access.Owner);
    }

    private static async Task<IResult> Desk(HttpContext context, Store store, OpenForms forms, TimeProvider time, CancellationToken stop)
    {
        var reader = Reader.Of(context);
        var search = TypedText.Tidy(context.Request.Query["q"].ToString());
        var aside = context.Request.Query.ContainsKey("aside");
        var all = await store.Forms.All(stop);
        var customers = (await store.Customers.All(stop)).ToDictionary(c => c.Id, StringComparer.Ordinal);
        var shown = new List<DeskForm>();
        foreach (var kept in all.Where(f => f.SetAside == aside))
            if (await forms.Read(kept.Id, stop) is { } form && Matches(kept, form.Title, customers.GetValueOrDefault(kept.CustomerId), search))
                shown.Add(DeskForm.Of(kept, form, reader));
        return Page.Of<DeskPage>(
            ("Reader", reader), ("Piles", DeskPile.Sorted(shown, customers, Days.Today(time))), ("Today", Days.Today(time)), ("Search", search), ("Aside", aside),
            ("Kept", all.Length), ("SetAside", all.Count(f => f.SetAside)), ("Sample", await store.Settings.Get(SampleForm.Key, stop)));
    }

    // Each word has to be somewhere in what the owner knows the form by.
    private static bool Matches(StoredForm form, string title, StoredCustomer? customer, string search)
    {
        string?[] places = [title, form.Title, form.Note, customer?.Name, customer?.Note];
        return search.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => places.Any(p => p?.Contains(word, StringComparison.OrdinalIgnoreCase) == true));
    }

    private static async Task<IResult> Folder(HttpContext context, string form, Store store, OpenForms forms, TimeProvider time, CancellationToken stop) =>
        await store.Forms.Find(form, stop) is { } kept
            ? await FolderOf(context, kept, Typed.Nothing.With("day", Days.Field(kept.InTouchOn)).With("note", kept.Note), store, forms, time, stop)
            : Results.NotFound();

    private static async Task<IResult> FolderOf(HttpContext context, StoredForm kept, Typed typed, Store store, OpenForms forms, TimeProvider time, CancellationToken stop)
    {
        if (await forms.Read(kept.Id, stop) is not { } form || await store.Customers.Find(kept.CustomerId, stop) is not { } customer) return Results.NotFound();
        return Page.Of<FolderPage>(
            ("Reader", Reader.Of(context)), ("Kept", kept), ("Form", form), ("Customer", customer), ("Typed", typed), ("Time", time),
            ("Saved", context.Request.Query.ContainsKey("kept")), ("Conversations", await store.Conversations.ForForm(kept.Id, stop)))
            .With(typed.IsFine ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<IResult> Keep(HttpContext context, string form, Store store, OpenForms forms, TimeProvider time, CancellationToken stop)
    {
        if (await store.Forms.Find(form, stop) is not { } kept) return Results.NotFound();
        var reader = Reader.Of(context);
        var typed = Typed.Of(await context.Request.ReadFormAsync(stop)).AtMost("note", reader, Limits.Text);
        var day = Days.Read(typed["day"]);
        if (day is null && typed["day"].Length > 0)
            typed = typed.Mend("day", reader.In("This was not read as a day. Write it like 2026-03-05, or leave it empty.", "Das war nicht als Tag zu lesen. Schreib ihn wie 2026-03-05, oder lass das Feld leer."));
        if (!typed.IsFine) return await FolderOf(context, kept, typed, store, forms, time, stop);
        await store.Forms.Update(form, kept.Title, typed["note"], day, kept.SetAside, stop);
        return Results.Redirect($"/forms/{form}/desk?kept=1");
    }

    private static async Task<IResult> SetAside(HttpContext context, string form, Store store, CancellationToken stop)
    {
        if (await store.Forms.Find(form, stop) is not { } kept) return Results.NotFound();
        var fields = Typed.Of(await context.Request.ReadFormAsync(stop));
        await store.Forms.Update(form, kept.Title, kept.Note, kept.InTouchOn, string.Equals(fields["aside"], "yes", StringComparison.Ordinal), stop);
        return Results.Redirect("/");
    }

    private static async Task<IResult> AskDelete(HttpContext context, string form, Store store, OpenForms forms, CancellationToken stop)
    {
        if (await store.Forms.Find(form, stop) is not { } kept || await forms.Read(form, stop) is not { } found) return Results.NotFound();
        return Page.Of<DeleteFormPage>(("Reader", Reader.Of(context)), ("Id", kept.Id), ("Form", found), ("Conversations", (await store.Conversations.ForForm(form, stop)).Length));
    }

    private static async Task<IResult> Delete(string form, Store store, OpenForms forms, CancellationToken stop)
    {
        await store.Forms.Delete(form, stop);
        forms.Forget(form);
        return Results.Redirect("/");
    }
}
