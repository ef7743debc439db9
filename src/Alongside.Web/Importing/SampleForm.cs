using System.Collections.Immutable;
using Alongside.Listening;
using Alongside.OrderForms.Changes;
using Alongside.OrderForms.Changes.Acts;
using Alongside.OrderForms.Templates;
using Alongside.Readers;
using Alongside.Storage;
using Alongside.Web.Live;
using Alongside.Web.Visitors;

namespace Alongside.Web.Importing;

/// <summary>A form to look at and to try things on, as it comes out of a conversation. It is put in once, and can be deleted like any other.</summary>
public static class SampleForm
{
    private const string Resource = "sample/01-web-design-climbing-gym.vtt";
    private const string Me = "Tom Ashworth";
    private const string Title = "A website for the climbing gym";
    private const string Call = "First call";
    private const string Note = "Notes like this one are yours alone.";
    private const int InTouchDays = 3;

    /// <summary>The setting that holds the sample's id, once it has been put in.</summary>
    public const string Key = "sample";

    /// <summary>Puts it in, where it has not been put in before and nothing else is there. Returns its id; null where nothing was done.</summary>
    public static async Task<string?> PutIn(Store store, TimeProvider time, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(time);
        if (await store.Settings.Get(Key, stop) is not null || !(await store.Forms.All(stop)).IsEmpty) return null;
        var bytes = Bytes();
        var transcript = TranscriptFormats.Read(new SourceFile(Resource, bytes)).Transcripts[0];
        var conversation = Sides.Seat(transcript, [Me]).Conversation!;
        var review = Listener.BuiltIn.Review(conversation);
        var customers = conversation.Participants.Where(p => p.Side == Listening.Conversations.Side.Customer).Select(p => p.Name).ToList();
        var (now, form, customer, names) = (time.GetUtcNow(), Secrets.NewId(), Secrets.NewId(), Together.Names(customers));
        var kept = Fingerprint.OfConversation(form, transcript);
        var author = new Author(Party.Seller, Author.SellersDevice, Me);
        var start = new Change(Secrets.NewId(), author, now, new StartForm(form, Title, Me, names, "en", BuiltInTemplates.Default("en")));
        var heard = new Writing(_ => author, f => Heard(f, review, kept), time).Check(OrderForms.Form.From([start])).After;
        var changes = new SampleStory(heard, Me, customers[0], time).Told();
        await store.Customers.Add(new StoredCustomer(customer, names, Note: "", now), stop);
        await store.Forms.Add(new StoredForm(form, customer, Title, Note, DateOnly.FromDateTime(time.GetLocalNow().DateTime).AddDays(InTouchDays), now, now, Version: 1, SetAside: false), changes, stop);
        await store.Conversations.Add(new StoredConversation(kept, form, Call, Path.GetFileName(Resource), bytes, [Me], Consent.Knew, now), stop);
        await store.Settings.Set(Key, form, stop);
        return form;
    }

    private static ImmutableArray<Write> Heard(OrderForms.Form form, Review review, string kept)
    {
        var ticked = HeardActs.Lines(form, review, kept).Where(l => SampleStory.Ticked.Contains(l.Entry.Text, StringComparer.Ordinal)).DistinctBy(l => l.Entry.Text, StringComparer.Ordinal);
        return HeardActs.Of(form, review, ticked.Select(l => (l, l.Field)), HeardActs.Declined(form, review), kept, Call);
    }

    private static byte[] Bytes()
    {
        using var stream = typeof(SampleForm).Assembly.GetManifestResourceStream(Resource)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
