using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Alongside.OrderForms.Json;
using Alongside.OrderForms.Rules;
using Alongside.Storage;

namespace Alongside.Web.Features.Customers;

/// <summary>All that is kept of one customer, as a zip file to read or to hand over: what is theirs, and nobody else's.</summary>
internal static class CustomerExport
{
    private const int MostName = 60;
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The zip file. Links and device keys are in it by their times only: what is good for coming in is kept nowhere.</summary>
    public static async Task<byte[]> Zip(StoredCustomer customer, IReadOnlyList<StoredForm> forms, Store store, CancellationToken stop)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8))
        {
            Write(zip, "customer.json", new JsonObject { ["name"] = customer.Name, ["note"] = customer.Note, ["addedAt"] = Time(customer.AddedAt) });
            for (var i = 0; i < forms.Count; i++)
                await WriteForm(zip, string.Create(CultureInfo.InvariantCulture, $"{i + 1}-{FileName(forms[i].Title)}"), forms[i], store, stop);
        }

        return bytes.ToArray();
    }

    /// <summary>A name as files are called on every machine.</summary>
    public static string FileName(string name)
    {
        var plain = new StringBuilder();
        foreach (var c in TypedText.Tidy(name))
        {
            if (char.IsLetterOrDigit(c)) plain.Append(c);
            else if (plain.Length > 0 && plain[^1] != '-') plain.Append('-');
            if (plain.Length >= MostName) break;
        }

        var tidy = plain.ToString().Trim('-');
        return tidy.Length > 0 ? tidy : "customer";
    }

    private static async Task WriteForm(ZipArchive zip, string folder, StoredForm form, Store store, CancellationToken stop)
    {
        var links = await store.Links.ForForm(form.Id, stop);
        var devices = await store.Devices.ForForm(form.Id, stop);
        Write(zip, folder + "/form.json", new JsonObject
        {
            ["title"] = form.Title,
            ["note"] = form.Note,
            ["inTouchOn"] = form.InTouchOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ["createdAt"] = Time(form.CreatedAt),
            ["setAside"] = form.SetAside,
            ["links"] = new JsonArray([.. links.Select(l => (JsonNode)new JsonObject { ["madeAt"] = Time(l.MadeAt), ["endsAt"] = Time(l.EndsAt), ["revokedAt"] = Time(l.RevokedAt) })]),
            ["devices"] = new JsonArray([.. devices.Select(d => (JsonNode)new JsonObject { ["id"] = d.DeviceId, ["madeAt"] = Time(d.MadeAt) })]),
        });
        var changes = (await store.Forms.Changes(form.Id, after: 0, stop)).Select(c => JsonNode.Parse(FormJson.Write(c)));
        Write(zip, folder + "/changes.json", new JsonArray([.. changes]));
        var number = 0;
        foreach (var conversation in await store.Conversations.ForForm(form.Id, stop))
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"{folder}/conversations/{++number}-{FileName(Path.GetFileNameWithoutExtension(conversation.FileName))}");
            Write(zip, name + ".about.json", new JsonObject
            {
                ["title"] = conversation.Title,
                ["fileName"] = conversation.FileName,
                ["me"] = new JsonArray([.. conversation.Me.Select(m => (JsonNode)m)]),
                ["consent"] = conversation.Consent.ToString(),
                ["addedAt"] = Time(conversation.AddedAt),
            });
            Write(zip, name + FileExtension(conversation.FileName), conversation.Content);
        }
    }

    private static string FileExtension(string fileName)
    {
        var extension = Path.GetExtension(fileName);
        return extension.Length is > 1 and < 10 && extension.Skip(1).All(char.IsAsciiLetterOrDigit) ? extension : ".txt";
    }

    private static string? Time(DateTimeOffset? at) => at?.ToString("O", CultureInfo.InvariantCulture);

    private static void Write(ZipArchive zip, string name, JsonNode json) => Write(zip, name, Encoding.UTF8.GetBytes(json.ToJsonString(Readable)));

    private static void Write(ZipArchive zip, string name, byte[] content)
    {
        using var entry = zip.CreateEntry(name).Open();
        entry.Write(content);
    }
}
