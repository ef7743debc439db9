using System.Collections.Immutable;
using Alongside.Listening;
using Alongside.OrderForms;
using Alongside.OrderForms.Changes;
using Alongside.OrderForms.Changes.Acts;
using Alongside.OrderForms.Templates;
using Alongside.Storage;
using Alongside.Web.Importing;
using Alongside.Web.Live;

namespace Alongside.Web.Features.Importing;

/// <summary>What a conversation would put on a form, before it does.</summary>
/// <param name="Draft">The conversation on its way in.</param>
/// <param name="Form">The form it would go to; one that is not there yet begins with it.</param>
/// <param name="IsNew">Whether the form is not there yet.</param>
/// <param name="Review">The conversation's review.</param>
/// <param name="Lines">What was heard.</param>
/// <param name="Declined">The questions that the customer did not want to answer.</param>
/// <param name="HasIt">Whether the form has this conversation already.</param>
public sealed record ImportPreview(
    ImportDraft Draft, Form Form, bool IsNew, Review Review, ImmutableArray<HeardLine> Lines, ImmutableArray<string> Declined, bool HasIt)
{
    /// <summary>The preview; null where the form is no longer there.</summary>
    public static async Task<ImportPreview?> Of(ImportDraft draft, Store store, OpenForms forms, CancellationToken stop)
    {
        if (draft is not { About: { } about, Transcript: { } transcript } || Seats.Of(transcript, draft.Me) is not { } conversation) return null;
        var id = about["form"];
        var form = id.Length > 0 ? await forms.Read(id, stop) : await NotYet(about["language"], about["template"], store, stop);
        if (form is null) return null;
        var review = Listener.BuiltIn.Review(conversation);
        var kept = Fingerprint.OfConversation(id, transcript);
        var there = id.Length > 0 && await store.Conversations.Find(kept, stop) is not null;
        return new ImportPreview(draft, form, id.Length == 0, review, HeardActs.Lines(form, review, kept), HeardActs.Declined(form, review), there);
    }

    private static async Task<Form> NotYet(string language, string template, Store store, CancellationToken stop)
    {
        var questions = (await store.Templates.Find(template, stop))?.Template ?? BuiltInTemplates.Default(language);
        return Form.From([new Change("preview", new Author(Party.Seller, Author.SellersDevice, Name: null), DateTimeOffset.UnixEpoch, new StartForm("preview", "-", "-", "-", language, questions))]);
    }
}
