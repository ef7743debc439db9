using Alongside.OrderForms.Rules;
using Alongside.Storage;
using Alongside.Web.Features.Desk;
using Alongside.Web.Live;
using Alongside.Web.Pages;
using Alongside.Web.Visitors;
using Alongside.Web.Words;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Alongside.Web.Features.Customers;

/// <summary>One customer: their forms, a note to oneself, all that is kept of them as a file, and its deletion.</summary>
internal static class CustomerEndpoints
{
    public static void Map(IEndpointRouteBuilder site)
    {
        site.MapGet("/customers/{customer}", Show).For(Access.Owner);
        site.MapPost("/customers/{customer}", Keep).For(Access.Owner);
        site.MapGet("/customers/{customer}/export", Export).For(Access.Owner);
        site.MapGet("/customers/{customer}/delete", AskDelete).For(Access.Owner);
        site.MapPost("/customers/{customer}/delete", Delete).For(Access.Owner);
    }

    private static async Task<IResult> Show(HttpContext context, string customer, Store store, OpenForms forms, TimeProvider time, CancellationToken stop) =>
        await store.Customers.Find(customer, stop) is { } found
            ? await At(context, found, Typed.Nothing.With("name", found.Name).With("note", found.Note), store, forms, time, stop)
            : Results.NotFound();

    private static async Task<IResult> At(HttpContext context, StoredCustomer customer, Typed typed, Store store, OpenForms forms, TimeProvider time, CancellationToken stop)
    {
        var reader = Reader.Of(context);
        var shown = new List<DeskForm>();
        foreach (var kept in await FormsOf(store, customer.Id, stop))
            if (await forms.Read(kept.Id, stop) is { } form) shown.Add(DeskForm.Of(kept, form, reader));
        return Page.Of<CustomerPage>(
            ("Reader", reader), ("Customer", customer), ("Forms", shown), ("Today", Days.Today(time)), ("Typed", typed), ("Saved", context.Request.Query.ContainsKey("kept")))
            .With(typed.IsFine ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<IResult> Keep(HttpContext context, string customer, Store store, OpenForms forms, TimeProvider time, CancellationToken stop)
    {
        if (await store.Customers.Find(customer, stop) is not { } found) return Results.NotFound();
        var reader = Reader.Of(context);
        var typed = Typed.Of(await context.Request.ReadFormAsync(stop)).Needs("name", reader).AtMost("note", reader, Limits.Text);
        if (!typed.IsFine) return await At(context, found, typed, store, forms, time, stop);
        await store.Customers.Update(customer, typed["name"], typed["note"], stop);
        return Results.Redirect($"/customers/{customer}?kept=1");
    }

    private static async Task<IResult> Export(HttpContext context, string customer, Store store, CancellationToken stop)
    {
        if (await store.Customers.Find(customer, stop) is not { } found) return Results.NotFound();
        var zip = await CustomerExport.Zip(found, await FormsOf(store, customer, stop), store, stop);
        return Results.File(zip, "application/zip", CustomerExport.FileName(found.Name) + ".zip");
    }

    private static async Task<IResult> AskDelete(HttpContext context, string customer, Store store, CancellationToken stop)
    {
        if (await store.Customers.Find(customer, stop) is not { } found) return Results.NotFound();
        var forms = await FormsOf(store, customer, stop);
        var (conversations, links, devices) = (0, 0, 0);
        foreach (var form in forms)
        {
            conversations += (await store.Conversations.ForForm(form.Id, stop)).Length;
            links += (await store.Links.ForForm(form.Id, stop)).Length;
            devices += (await store.Devices.ForForm(form.Id, stop)).Length;
        }

        return Page.Of<DeleteCustomerPage>(
            ("Reader", Reader.Of(context)), ("Customer", found), ("Forms", forms), ("Conversations", conversations), ("Links", links), ("Devices", devices));
    }

    private static async Task<IResult> Delete(string customer, Store store, OpenForms forms, CancellationToken stop)
    {
        var theirs = await FormsOf(store, customer, stop);
        await store.Customers.Delete(customer, stop);
        foreach (var form in theirs) forms.Forget(form.Id);
        return Results.Redirect("/");
    }

    private static async Task<List<StoredForm>> FormsOf(Store store, string customer, CancellationToken stop) =>
        [.. (await store.Forms.All(stop)).Where(f => string.Equals(f.CustomerId, customer, StringComparison.Ordinal))];
}
