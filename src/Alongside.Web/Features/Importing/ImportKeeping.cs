using System.Globalization;
using Alongside.Listening;
using Alongside.OrderForms;
using Alongside.OrderForms.Changes;
using Alongside.Storage;
using Alongside.Web.Features.Desk;
using Alongside.Web.Importing;
using Alongside.Web.Live;
using Microsoft.AspNetCore.Http;

namespace Alongside.Web.Features.Importing;

/// <summary>Keeps a conversation with its form, and puts on it what was ticked.</summary>
internal static class ImportKeeping
{
    /// <summary>The address to go on at; null where the form cannot be written to as it was said.</summary>
    /// <param name="context">The request.</param>
    /// <param name="draft">The conversation on its way in.</param>
    /// <param name="ticked">What was ticked: <c>take</c> and <c>leave</c>, and <c>to-…</c> where a line goes under another question.</param>
    /// <param name="store">Where it is kept.</param>
    /// <param name="forms">The forms.</param>
    /// <param name="time">The clock.</param>
    /// <param name="stop">Stops it.</param>
    public static async Task<string?> Keep(HttpContext context, ImportDraft draft, Typed ticked, Store store, OpenForms forms, TimeProvider time, CancellationToken stop)
    {
        var about = draft.About!;
        var transcript = draft.Transcript!;
        if (Seats.Of(transcript, draft.Me) is not { } conversation) return null;
        var id = about["form"].Length > 0 ? about["form"] : (await NewFormEndpoints.Keep(context, about, store, time, stop)).Form;
        if (id is null || await forms.Read(id, stop) is not { } form) return null;
        var kept = Fingerprint.OfConversation(id, transcript);
        var twice = await store.Conversations.Find(kept, stop) is not null;
        if (!twice)
        {
            var (content, file) = draft.Kept();
            await store.Conversations.Add(new StoredConversation(kept, id, about["name"], file, content, draft.Me, draft.Consent, time.GetUtcNow()), stop);
        }

        var review = Listener.BuiltIn.Review(conversation);
        var writes = HeardActs.Of(form, review, Taken(HeardActs.Lines(form, review, kept), ticked, form), Split(ticked["leave"]), kept, about["name"]);
        var written = writes.IsEmpty ? null : await forms.Write(id, new Author(Party.Seller, Author.SellersDevice, form.Start?.Seller), writes, stop);
        var added = written?.Outcomes.Count(o => o.Refusal is null && written.Form.FindLine(o.Id) is not null) ?? 0;
        return string.Create(CultureInfo.InvariantCulture, $"/forms/{id}/conversations/{kept}?added={added}{(twice ? "&twice=1" : "")}{(written is { AllTaken: false } ? "&refused=1" : "")}");
    }

    private static IEnumerable<(HeardLine Line, string Question)> Taken(IReadOnlyList<HeardLine> lines, Typed ticked, Form form)
    {
        var taken = Split(ticked["take"]);
        for (var i = 0; i < lines.Count; i++)
        {
            var number = i.ToString(CultureInfo.InvariantCulture);
            if (lines[i].Fits)
            {
                if (taken.Contains(number)) yield return (lines[i], lines[i].Field);
            }
            else if (form.FindQuestion(ticked["to-" + number]) is { } question) yield return (lines[i], question.Question.Id);
        }
    }

    private static HashSet<string> Split(string values) => [.. values.Split(',', StringSplitOptions.RemoveEmptyEntries)];
}
