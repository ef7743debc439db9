using System.Globalization;
using Alongside.Readers;
using Alongside.Storage;
using Alongside.Web.Features.Desk;
using Alongside.Web.Features.Settings;
using Alongside.Web.Live;
using Alongside.Web.Pages;
using Alongside.Web.Visitors;
using Alongside.Web.Words;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Alongside.Web.Features.Importing;

/// <summary>What one has to say about a conversation before it is kept, one page after the other: which it is, who said what, who is who, and what goes on the form.</summary>
internal static class ImportSteps
{
    private const int MostFields = 20_000;

    public static void Map(IEndpointRouteBuilder site)
    {
        site.MapGet("/import/{draft}", Show).For(Access.Owner);
        site.MapPost("/import/{draft}/choose", Choose).For(Access.Owner);
        site.MapPost("/import/{draft}/assign", Assign).For(Access.Owner).WithFormOptions(valueCountLimit: MostFields);
        site.MapPost("/import/{draft}/about", ImportAbout.Take).For(Access.Owner);
        site.MapPost("/import/{draft}/keep", Keep).For(Access.Owner);
        site.MapPost("/import/{draft}/drop", Drop).For(Access.Owner);
    }

    /// <summary>The page for a draft that is no longer there.</summary>
    public static IResult Gone(HttpContext context) => Page.Of<GonePage>(("Reader", Reader.Of(context))).With(StatusCodes.Status404NotFound);

    private static async Task<IResult> Show(HttpContext context, string draft, ImportDrafts drafts, Store store, OpenForms forms, CancellationToken stop)
    {
        if (drafts.Find(draft) is not { } found) return Gone(context);
        var step = context.Request.Query["step"].ToString();
        if (found.IsSeveral && (found.Chosen is null || step == "choose")) return Page.Of<ChoosePage>(("Reader", Reader.Of(context)), ("Draft", found));
        if (found.Reading.Transcripts.IsEmpty && (found.Names.IsEmpty || step == "assign"))
            return Page.Of<AssignPage>(("Reader", Reader.Of(context)), ("Draft", found), ("Marks", Assignment.Marks(found)), ("Typed", await Names(context, found, store, stop)));
        if (found.About is null || step == "about") return await ImportAbout.Show(context, found, store, stop);
        if (await ImportPreview.Of(found, store, forms, stop) is { } preview) return Page.Of<PreviewPage>(("Reader", Reader.Of(context)), ("Preview", preview));
        // The form it was to go to has been deleted meanwhile.
        drafts.Hold(found with { About = null, Form = null });
        return Results.Redirect("/import/" + draft);
    }

    private static async Task<IResult> Choose(HttpContext context, string draft, ImportDrafts drafts, CancellationToken stop)
    {
        if (drafts.Find(draft) is not { } found) return Gone(context);
        var typed = Typed.Of(await context.Request.ReadFormAsync(stop));
        if (int.TryParse(typed["which"], NumberStyles.None, CultureInfo.InvariantCulture, out var which) && which < found.Reading.Transcripts.Length)
            drafts.Hold(found with { Chosen = which, Me = [], About = null });
        return Results.Redirect("/import/" + draft);
    }

    private static async Task<Typed> Names(HttpContext context, ImportDraft draft, Store store, CancellationToken stop)
    {
        var reader = Reader.Of(context);
        var settings = await OwnerSettings.Read(store, stop);
        var form = draft.Form is { } id ? await store.Forms.Find(id, stop) : null;
        var customer = form is null ? null : await store.Customers.Find(form.CustomerId, stop);
        return Typed.Nothing
            .With("you", draft.Me is [var me, ..] ? me : settings.Name.Length > 0 ? settings.Name : reader.In("Me", "Ich"))
            .With("them", draft.Names.FirstOrDefault(n => !draft.Me.Contains(n, StringComparer.Ordinal)) ?? customer?.Name ?? "");
    }

    private static async Task<IResult> Assign(HttpContext context, string draft, ImportDrafts drafts, CancellationToken stop)
    {
        if (drafts.Find(draft) is not { Reading.Unattributed: { } unattributed } found) return Gone(context);
        var reader = Reader.Of(context);
        var typed = Typed.Of(await context.Request.ReadFormAsync(stop));
        var count = unattributed.Lines.Length;
        if (Assignment.Turns(typed["do"], count) is { IsEmpty: false } turns)
            return Page.Of<AssignPage>(("Reader", reader), ("Draft", found), ("Marks", turns), ("Typed", typed));
        var marks = Assignment.Marks(typed, count);
        var (you, them) = (Wording.Clean(typed["you"]), Wording.Clean(typed["them"]));
        typed = typed.Needs("you", reader).Needs("them", reader);
        if (string.Equals(you, them, StringComparison.OrdinalIgnoreCase)) typed = typed.Mend("them", reader.In("Give the two different names.", "Gib den beiden verschiedene Namen."));
        if (marks[0] == Speaks.AsBefore) typed = typed.Mend("marks", reader.In("Say who begins, at the first paragraph.", "Sag beim ersten Absatz, wer beginnt."));
        if (!typed.IsFine)
            return Page.Of<AssignPage>(("Reader", reader), ("Draft", found), ("Marks", marks), ("Typed", typed)).With(StatusCodes.Status422UnprocessableEntity);
        drafts.Hold(found with { Names = Assignment.Names(marks, you, them), Me = [you], About = null });
        return Results.Redirect("/import/" + draft);
    }

    private static async Task<IResult> Keep(HttpContext context, string draft, ImportDrafts drafts, Store store, OpenForms forms, TimeProvider time, CancellationToken stop)
    {
        if (drafts.Find(draft) is not { About: not null, Transcript: not null } found) return Gone(context);
        var ticked = Typed.Of(await context.Request.ReadFormAsync(stop));
        if (await ImportKeeping.Keep(context, found, ticked, store, forms, time, stop) is not { } kept) return Results.Redirect($"/import/{draft}?step=about");
        drafts.Drop(draft);
        return Results.Redirect(kept);
    }

    private static IResult Drop(string draft, ImportDrafts drafts)
    {
        drafts.Drop(draft);
        return Results.Redirect("/");
    }
}
