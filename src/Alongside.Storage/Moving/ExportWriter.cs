using System.IO.Compression;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Alongside.OrderForms.Json;
using Alongside.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Storage.Moving;

/// <summary>Writes everything into a zip file, one form after the other, so that only one is in memory at a time.</summary>
internal sealed class ExportWriter(StoreContext context, ZipArchive zip, CancellationToken cancellation)
{
    private static readonly ExportJsonContext Json = ExportJson.Readable;

    private readonly List<string> _parts = [];

    public async Task Write(DateTimeOffset now)
    {
        await foreach (var customer in context.Customers.AsAsyncEnumerable().WithCancellation(cancellation))
            await Part(PartNames.Customer(customer.Id), customer, Json.StoredCustomer);
        foreach (var form in await context.Forms.OrderBy(f => f.CreatedAt).ThenBy(f => f.Id).ToListAsync(cancellation)) await Form(form);
        foreach (var kept in await context.Templates.ToListAsync(cancellation))
        {
            using var template = JsonDocument.Parse(FormJson.Write(kept.Template));
            await Part(PartNames.Template(kept.Id), new ExportedTemplate(kept.Id, kept.ChangedAt, template.RootElement), Json.ExportedTemplate);
        }

        var settings = (await context.Settings.ToListAsync(cancellation)).Where(s => !s.Key.StartsWith(SettingStore.SecretPrefix, StringComparison.Ordinal));
        await Part(PartNames.Settings, new SortedDictionary<string, string>(settings.ToDictionary(s => s.Key, s => s.Value), StringComparer.Ordinal), Json.SortedDictionaryStringString);
        var manifest = new ExportManifest(ExportManifest.OwnFormat, ExportManifest.OwnVersion, now, [.. _parts]);
        await Part(PartNames.Manifest, manifest, Json.ExportManifest);
    }

    private async Task Form(StoredForm form)
    {
        await Part(PartNames.Form(form.Id), form, Json.StoredForm);
        var rows = await context.Changes.Where(c => c.FormId == form.Id).OrderBy(c => c.Version).Select(c => c.Json).ToListAsync(cancellation);
        await Part(PartNames.Changes(form.Id), [.. rows.Select(Element)], Json.JsonElementArray);
        var links = await context.Links.Where(l => l.FormId == form.Id).OrderBy(l => l.MadeAt).ThenBy(l => l.Id).ToListAsync(cancellation);
        var keys = await context.DeviceKeys.Where(d => d.FormId == form.Id).OrderBy(d => d.MadeAt).ThenBy(d => d.DeviceId).ToListAsync(cancellation);
        await Part(PartNames.Access(form.Id), new ExportedAccess([.. links], [.. keys]), Json.ExportedAccess);
        await foreach (var said in context.Conversations.Where(c => c.FormId == form.Id).OrderBy(c => c.AddedAt).ThenBy(c => c.Id).AsAsyncEnumerable().WithCancellation(cancellation))
            await Conversation(said);
    }

    private async Task Conversation(StoredConversation said)
    {
        var file = PartNames.FileFor(said.FileName);
        var about = new ExportedConversation(said.Id, said.FormId, said.Title, said.FileName, file, said.Me, said.Consent, said.AddedAt);
        await Part(PartNames.Conversation(said.FormId, said.Id), about, Json.ExportedConversation);
        await using var part = await Begin(PartNames.ConversationFile(said.FormId, said.Id, file));
        await part.WriteAsync(said.Content, cancellation);
    }

    private async Task Part<T>(string name, T value, JsonTypeInfo<T> type)
    {
        await using var part = await Begin(name);
        await JsonSerializer.SerializeAsync(part, value, type, cancellation);
    }

    private Task<Stream> Begin(string name)
    {
        if (name != PartNames.Manifest) _parts.Add(name);
        return zip.CreateEntry(name, CompressionLevel.Fastest).OpenAsync(cancellation);
    }

    private static JsonElement Element(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }
}
