using System.Collections.Immutable;
using Alongside.OrderForms.Json;

namespace Alongside.Storage.Moving;

/// <summary>What is in an export, read and looked through, except for the conversations' files.</summary>
internal sealed record ExportContent(
    ImmutableArray<StoredCustomer> Customers,
    ImmutableArray<ExportedForm> Forms,
    ImmutableArray<StoredTemplate> Templates,
    ImmutableSortedDictionary<string, string> Settings)
{
    private static readonly ExportJsonContext Json = ExportJson.Readable;

    /// <summary>The content; null where the parts have a problem.</summary>
    public static async Task<ExportContent?> Read(ExportParts parts, CancellationToken cancellation)
    {
        if (!await Manifest(parts, cancellation)) return null;
        var customers = ImmutableArray.CreateBuilder<StoredCustomer>();
        var forms = ImmutableArray.CreateBuilder<ExportedForm>();
        var templates = ImmutableArray.CreateBuilder<StoredTemplate>();
        foreach (var name in parts.Names)
        {
            if (name.StartsWith("customers/", StringComparison.Ordinal))
            {
                if (await parts.Read(name, Json.StoredCustomer, cancellation) is not { } customer) return null;
                if (PartNames.Customer(customer.Id) != name) return Stop(parts, name);
                customers.Add(customer);
            }
            else if (name.EndsWith("/form.json", StringComparison.Ordinal))
            {
                if (await ExportedForms.Read(parts, name, cancellation) is not { } form) return null;
                forms.Add(form);
            }
            else if (name.StartsWith("templates/", StringComparison.Ordinal))
            {
                if (await parts.Read(name, Json.ExportedTemplate, cancellation) is not { } kept) return null;
                if (PartNames.Template(kept.Id) != name || FormJson.ReadTemplate(kept.Template.GetRawText()) is not { } template || template.Id != kept.Id) return Stop(parts, name);
                templates.Add(new(kept.Id, template, kept.ChangedAt));
            }
            else if (name.StartsWith("forms/", StringComparison.Ordinal) && !parts.Has(PartNames.Form(name.Split('/')[1])))
                return Stop(parts, PartNames.Form(name.Split('/')[1]));
        }

        if (await parts.Read(PartNames.Settings, Json.SortedDictionaryStringString, cancellation) is not { } settings) return null;
        // What is good for signing in comes with no export; in one that has it, somebody put it there.
        if (settings.Any(s => s.Value is null || s.Key.StartsWith(SettingStore.SecretPrefix, StringComparison.Ordinal))) return Stop(parts, PartNames.Settings);
        var known = customers.Select(c => c.Id).ToHashSet(StringComparer.Ordinal);
        if (forms.FirstOrDefault(f => !known.Contains(f.Form.CustomerId)) is { } astray) return Stop(parts, PartNames.Form(astray.Form.Id));
        return new([.. customers], [.. forms], [.. templates], settings.ToImmutableSortedDictionary(StringComparer.Ordinal));
    }

    private static async Task<bool> Manifest(ExportParts parts, CancellationToken cancellation)
    {
        if (await parts.Read(PartNames.Manifest, Json.ExportManifest, cancellation) is not { } manifest) return false;
        if (manifest.Format != ExportManifest.OwnFormat || manifest.Version < 1 || manifest.Parts.IsDefault)
            parts.Stop(ExportParts.NotAnExport(PartNames.Manifest, "this is no export of this program"));
        else if (manifest.Version > ExportManifest.OwnVersion)
            parts.Stop(new(StoreProblemCode.TooNew, PartNames.Manifest, "it was written by a later version of the program", "Use that version here too"));
        else if (manifest.Parts.FirstOrDefault(p => !parts.Has(p)) is { } missing)
            parts.Stop(ExportParts.NotAnExport(PartNames.IsPart(missing) ? missing : PartNames.Manifest, "this part is missing"));
        else if (parts.Names.FirstOrDefault(n => n != PartNames.Manifest && !manifest.Parts.Contains(n)) is { } surplus)
            parts.Stop(ExportParts.NotAnExport(surplus, "the manifest knows nothing of this part"));
        return parts.Problem is null;
    }

    private static ExportContent? Stop(ExportParts parts, string name)
    {
        parts.Stop(ExportParts.Unreadable(name));
        return null;
    }
}
