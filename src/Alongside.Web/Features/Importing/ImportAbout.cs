using System.Collections.Immutable;
using Alongside.Listening.Conversations;
using Alongside.OrderForms.Rules;
using Alongside.Readers;
using Alongside.Storage;
using Alongside.Web.Features.Desk;
using Alongside.Web.Features.Settings;
using Alongside.Web.Importing;
using Alongside.Web.Pages;
using Alongside.Web.Words;
using Microsoft.AspNetCore.Http;

namespace Alongside.Web.Features.Importing;

/// <summary>Who is who in a conversation, what is known of consent, and to which form it goes.</summary>
internal static class ImportAbout
{
    /// <summary>The page, as it begins or as it was filled in before.</summary>
    public static async Task<IResult> Show(HttpContext context, ImportDraft draft, Store store, CancellationToken stop) =>
        await At(context, draft, draft.About ?? await Beginning(context, draft, store, stop), store, stop);

    /// <summary>What was filled in.</summary>
    public static async Task<IResult> Take(HttpContext context, string draft, ImportDrafts drafts, Store store, CancellationToken stop)
    {
        if (drafts.Find(draft) is not { Transcript: { } transcript } found) return ImportSteps.Gone(context);
        var reader = Reader.Of(context);
        var typed = Typed.Of(await context.Request.ReadFormAsync(stop)).Needs("name", reader);
        var nobody = typed["none"].Length > 0;
        var me = nobody ? [] : ImportWords.Speakers(typed["me"], transcript);
        if (me.IsEmpty && !nobody) typed = typed.Mend("me", reader.In("Say which of these is you.", "Sag, wer davon du bist."));
        if (me.Length > 0 && ImportWords.Others(transcript, me).Length == 0)
            typed = typed.Mend("me", reader.In("Leave somebody for the other side: whose needs would it be about?", "Lass jemanden für die andere Seite: Um wessen Anliegen ginge es sonst?"));
        if (!Enum.TryParse<Consent>(typed["consent"], out var consent) || !Enum.IsDefined(consent))
            typed = typed.Mend("consent", reader.In("Say what you know about it; “I don’t know” is an answer too.", "Sag, was du darüber weißt; „Ich weiß es nicht“ ist auch eine Antwort."));
        // Who the other side is, and so their name, is known once it is said who of them is "me".
        if (typed["form"].Length == 0) typed = me.IsEmpty && !nobody ? typed : await ForNewForm(typed, transcript, me, reader, store, stop);
        else if (await store.Forms.Find(typed["form"], stop) is null)
            typed = typed.Mend("form", reader.In("This form is no longer there. Choose another.", "Dieses Formular gibt es nicht mehr. Wähl ein anderes."));
        if (!typed.IsFine) return await At(context, found, typed, store, stop);
        drafts.Hold(found with { About = typed, Me = me, Consent = consent });
        return Results.Redirect("/import/" + draft);
    }

    private static async Task<Typed> Beginning(HttpContext context, ImportDraft draft, Store store, CancellationToken stop)
    {
        var reader = Reader.Of(context);
        var settings = await OwnerSettings.Read(store, stop);
        var transcript = draft.Transcript!;
        return Typed.Nothing
            .With("me", string.Join(',', ImportWords.Ticked(transcript, draft.Me.IsEmpty ? [.. settings.All] : draft.Me)))
            .With("name", ImportWords.Name(transcript, reader))
            .With("consent", transcript.Medium == Medium.Call ? "" : nameof(Consent.NotRecorded))
            .With("form", draft.Form ?? (await Targets(draft, store, stop)).FirstOrDefault(t => t.HasIt)?.Id ?? "")
            .With("seller", settings.Name)
            .With("language", reader.Language)
            .With("template", settings.Template);
    }

    private static async Task<IResult> At(HttpContext context, ImportDraft draft, Typed typed, Store store, CancellationToken stop) =>
        Page.Of<AboutPage>(
            ("Reader", Reader.Of(context)), ("Draft", draft), ("Typed", typed), ("Targets", await Targets(draft, store, stop)),
            ("Customers", await store.Customers.All(stop)), ("Templates", await store.Templates.All(stop)))
            .With(typed.IsFine ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);

    private static async Task<ImmutableArray<ImportTarget>> Targets(ImportDraft draft, Store store, CancellationToken stop)
    {
        var customers = (await store.Customers.All(stop)).ToDictionary(c => c.Id, c => c.Name, StringComparer.Ordinal);
        var targets = ImmutableArray.CreateBuilder<ImportTarget>();
        foreach (var form in await store.Forms.All(stop))
        {
            var there = await store.Conversations.Find(Fingerprint.OfConversation(form.Id, draft.Transcript!), stop) is not null;
            targets.Add(new ImportTarget(form.Id, $"{form.Title} · {customers.GetValueOrDefault(form.CustomerId, "")}", there));
        }

        return targets.ToImmutable();
    }

    // What a new form needs, filled in from the conversation where nothing was typed.
    private static async Task<Typed> ForNewForm(Typed typed, Transcript transcript, ImmutableArray<string> me, Reader reader, Store store, CancellationToken stop)
    {
        var known = typed["customer"].Length > 0 ? await store.Customers.Find(typed["customer"], stop) : null;
        if (known is null && typed["customer-name"].Length == 0) typed = typed.With("customer-name", ImportWords.Others(transcript, me));
        if (typed["seller"].Length == 0 && !me.IsEmpty) typed = typed.With("seller", me[0]);
        if (typed["title"].Length == 0 && (known?.Name ?? typed["customer-name"]) is { Length: > 0 and < 150 } customer)
            typed = typed.With("title", reader.In($"For {customer}", $"Für {customer}"));
        return typed.Needs("title", reader).Needs("seller", reader).AtMost("customer-name", reader, Limits.Name);
    }
}
