using System.Globalization;
using Alongside.Listening;
using Alongside.OrderForms.Rules;
using Alongside.Reviews.Page;
using Alongside.Storage;
using Alongside.Web.Features.Desk;
using Alongside.Web.Importing;
using Alongside.Web.Live;
using Alongside.Web.Pages;
using Alongside.Web.Visitors;
using Alongside.Web.Words;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Alongside.Web.Features.Reviews;

/// <summary>A conversation that is kept with a form, and its review. Both are the owner's alone.</summary>
internal static class ReviewEndpoints
{
    public static void Map(IEndpointRouteBuilder site)
    {
        site.MapGet("/forms/{form}/conversations/{conversation}", Show).For(Access.Owner);
        site.MapPost("/forms/{form}/conversations/{conversation}", Keep).For(Access.Owner);
        site.MapGet("/forms/{form}/conversations/{conversation}/review", Review).For(Access.Owner);
        site.MapGet("/forms/{form}/conversations/{conversation}/delete", AskDelete).For(Access.Owner);
        site.MapPost("/forms/{form}/conversations/{conversation}/delete", Delete).For(Access.Owner);
    }

    private static async Task<StoredConversation?> Find(Store store, string form, string conversation, CancellationToken stop) =>
        await store.Conversations.Find(conversation, stop) is { } kept && string.Equals(kept.FormId, form, StringComparison.Ordinal) ? kept : null;

    private static async Task<IResult> Show(HttpContext context, string form, string conversation, Store store, OpenForms forms, TimeProvider time, CancellationToken stop) =>
        await Find(store, form, conversation, stop) is { } kept
            ? await At(context, kept, Typed.Nothing.With("name", kept.Title).With("consent", kept.Consent.ToString()), forms, time, stop)
            : Results.NotFound();

    private static async Task<IResult> At(HttpContext context, StoredConversation kept, Typed typed, OpenForms forms, TimeProvider time, CancellationToken stop)
    {
        if (await forms.Read(kept.FormId, stop) is not { } form) return Results.NotFound();
        var query = context.Request.Query;
        var added = int.TryParse(query["added"].ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : (int?)null;
        return Page.Of<ConversationPage>(
            ("Reader", Reader.Of(context)), ("Kept", kept), ("Form", form), ("Typed", typed), ("Time", time), ("Added", added),
            ("Twice", query.ContainsKey("twice")), ("Refused", query.ContainsKey("refused")), ("Saved", query.ContainsKey("kept")))
            .With(typed.IsFine ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<IResult> Keep(HttpContext context, string form, string conversation, Store store, OpenForms forms, TimeProvider time, CancellationToken stop)
    {
        if (await Find(store, form, conversation, stop) is not { } kept) return Results.NotFound();
        var typed = Typed.Of(await context.Request.ReadFormAsync(stop)).Needs("name", Reader.Of(context), Limits.Name);
        if (!typed.IsFine) return await At(context, kept, typed, forms, time, stop);
        var consent = Enum.TryParse<Consent>(typed["consent"], out var said) && Enum.IsDefined(said) ? said : kept.Consent;
        await store.Conversations.Update(conversation, typed["name"], consent, stop);
        return Results.Redirect($"/forms/{form}/conversations/{conversation}?kept=1");
    }

    private static async Task<IResult> Review(HttpContext context, string form, string conversation, Store store, CancellationToken stop)
    {
        if (await Find(store, form, conversation, stop) is not { } kept) return Results.NotFound();
        var reader = Reader.Of(context);
        if (KeptTranscript.Read(kept) is not { } transcript || Seats.Of(transcript, kept.Me) is not { } seated)
            return Page.Of<UnreadablePage>(("Reader", reader), ("Kept", kept)).With(StatusCodes.Status409Conflict);
        var back = new PageLink($"/forms/{form}/conversations/{conversation}", "← " + kept.Title);
        var html = ReviewPage.ToHtml(Listener.BuiltIn.Review(seated), new PageOptions(Back: back));
        context.Response.Headers.ContentSecurityPolicy = ReviewPolicy.For(html);
        return Results.Content(html, "text/html; charset=utf-8");
    }

    private static async Task<IResult> AskDelete(HttpContext context, string form, string conversation, Store store, OpenForms forms, CancellationToken stop) =>
        await Find(store, form, conversation, stop) is { } kept && await forms.Read(form, stop) is { } found
            ? Page.Of<DeleteConversationPage>(("Reader", Reader.Of(context)), ("Kept", kept), ("Lines", ConversationPage.LinesFrom(found, conversation).Length))
            : Results.NotFound();

    private static async Task<IResult> Delete(string form, string conversation, Store store, CancellationToken stop)
    {
        if (await Find(store, form, conversation, stop) is null) return Results.NotFound();
        await store.Conversations.Delete(conversation, stop);
        return Results.Redirect($"/forms/{form}/desk");
    }
}
