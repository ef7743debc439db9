using System.Collections.Immutable;
using Alongside.OrderForms.Templates;
using Alongside.Storage;

namespace Alongside.Web.Features.Settings;

/// <summary>What the freelancer has said once and for all.</summary>
/// <param name="Name">What customers read as their name; empty where they have not said.</param>
/// <param name="Names">The names and addresses under which they stand in transcripts and mails.</param>
/// <param name="Template">The id of the template that a new form begins with.</param>
public sealed record OwnerSettings(string Name, ImmutableArray<string> Names, string Template)
{
    private const string NameKey = "seller.name";
    private const string NamesKey = "seller.names";
    private const string TemplateKey = "template";

    /// <summary>All that may be them in a conversation.</summary>
    public IEnumerable<string> All => Name.Length > 0 ? Names.Prepend(Name).Distinct(StringComparer.OrdinalIgnoreCase) : Names;

    /// <summary>What is kept.</summary>
    public static async Task<OwnerSettings> Read(Store store, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(store);
        var all = await store.Settings.All(stop);
        return new OwnerSettings(all.GetValueOrDefault(NameKey, ""), Lines(all.GetValueOrDefault(NamesKey, "")), all.GetValueOrDefault(TemplateKey, BuiltInTemplates.DefaultId));
    }

    /// <summary>Keeps it.</summary>
    public async Task Keep(Store store, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(store);
        await store.Settings.Set(NameKey, Name.Length > 0 ? Name : null, stop);
        await store.Settings.Set(NamesKey, Names.IsEmpty ? null : string.Join('\n', Names), stop);
        await store.Settings.Set(TemplateKey, string.Equals(Template, BuiltInTemplates.DefaultId, StringComparison.Ordinal) ? null : Template, stop);
    }

    /// <summary>The names in a text with one on each line.</summary>
    public static ImmutableArray<string> Lines(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return [.. text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.OrdinalIgnoreCase)];
    }
}
