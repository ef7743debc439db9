using System.Collections.Immutable;
using System.Text.Json;
using Alongside.OrderForms.Changes;
using Alongside.OrderForms.Changes.Acts;
using Alongside.OrderForms.Json;
using Alongside.OrderForms.Rules;
using Alongside.Storage.Model;

namespace Alongside.Storage.Moving;

/// <summary>Reads a form of an export, with all that belongs to it except for the conversations' files.</summary>
internal static class ExportedForms
{
    private static readonly ExportJsonContext Json = ExportJson.Readable;

    public static async Task<ExportedForm?> Read(ExportParts parts, string name, CancellationToken cancellation)
    {
        if (await parts.Read(name, Json.StoredForm, cancellation) is not { } form) return null;
        if (!PartNames.IsId(form.Id) || PartNames.Form(form.Id) != name) return Stop(parts, name);
        if (await parts.Read(PartNames.Changes(form.Id), Json.JsonElementArray, cancellation) is not { } elements) return null;
        if (Changes(form.Id, elements) is not { } changes || changes.Length != form.Version) return Stop(parts, PartNames.Changes(form.Id));
        if (await parts.Read(PartNames.Access(form.Id), Json.ExportedAccess, cancellation) is not { } access) return null;
        if (!IsOf(access, form.Id)) return Stop(parts, PartNames.Access(form.Id));
        var conversations = ImmutableArray.CreateBuilder<ExportedConversation>();
        foreach (var about in parts.Names.Where(n => n.StartsWith($"forms/{form.Id}/conversations/", StringComparison.Ordinal) && n.EndsWith("/about.json", StringComparison.Ordinal)))
        {
            if (await parts.Read(about, Json.ExportedConversation, cancellation) is not { } said) return null;
            var own = said.FormId == form.Id && PartNames.IsId(said.Id) && PartNames.Conversation(form.Id, said.Id) == about;
            if (!own || !PartNames.IsFile(said.File) || said.Me.IsDefault || said.Me.Any(m => m is null) || !Enum.IsDefined(said.Consent)) return Stop(parts, about);
            conversations.Add(said);
        }

        return new(form, changes, access, [.. conversations]);
    }

    /// <summary>
    /// The changes as they are kept. Their order was checked when they were made, and a form that was merged from two may
    /// hold them in another one; what holds in any order is looked at here.
    /// </summary>
    private static ImmutableArray<StoredChange>? Changes(string form, JsonElement[] elements)
    {
        if (elements.Length is 0 or > Limits.Changes) return null;
        var ids = new HashSet<string>(StringComparer.Ordinal);
        var rows = ImmutableArray.CreateBuilder<StoredChange>(elements.Length);
        foreach (var element in elements)
        {
            if (FormJson.ReadChange(element.GetRawText()) is not { } change) return null;
            if (!PartNames.IsId(change.Id) || !ids.Add(change.Id) || !Pens.May(change.Author.Party, change.Act)) return null;
            if (rows.Count == 0 ? change.Act is not StartForm start || start.Form != form : change.Act is StartForm) return null;
            rows.Add(new(form, rows.Count + 1, change.Id, FormJson.Write(change)));
        }

        return rows.MoveToImmutable();
    }

    private static bool IsOf(ExportedAccess access, string form) =>
        !access.Links.IsDefault && !access.DeviceKeys.IsDefault
        && access.Links.All(l => l is not null && l.FormId == form && PartNames.IsId(l.Id) && l.SecretHash.Length is > 0 and <= 64)
        && access.DeviceKeys.All(d => d is not null && d.FormId == form && PartNames.IsId(d.DeviceId) && d.KeyHash.Length is > 0 and <= 64);

    private static ExportedForm? Stop(ExportParts parts, string name)
    {
        parts.Stop(ExportParts.Unreadable(name));
        return null;
    }
}
