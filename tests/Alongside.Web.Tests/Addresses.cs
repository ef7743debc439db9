using System.Text.RegularExpressions;
using Alongside.OrderForms.Templates;
using Alongside.Storage;
using Alongside.Web.Site;

namespace Alongside.Web.Tests;

/// <summary>What to put into the application's addresses, so that each leads to something that is there.</summary>
internal sealed partial class Addresses
{
    private readonly Dictionary<string, string> _values;

    private Addresses(Dictionary<string, string> values) => _values = values;

    /// <summary>With a conversation beside the form, and a template of the owner's.</summary>
    public static async Task<Addresses> Of(TestSite site, TestForm form)
    {
        var now = site.Time.GetUtcNow();
        await site.Store.Conversations.Add(new StoredConversation("talk", form.Id, "First call", "call.txt", "Tom: Hello.\nDana: Hello."u8.ToArray(), ["Tom"], Consent.Knew, now), CancellationToken.None);
        await site.Store.Templates.Save(new StoredTemplate("mine", BuiltInTemplates.Default("en") with { Id = "mine" }, now), CancellationToken.None);
        var asset = SiteAssets.Address("site.css").Split('/');
        return new(new(StringComparer.Ordinal)
        {
            ["form"] = form.Id,
            ["conversation"] = "talk",
            ["customer"] = form.CustomerId,
            ["id"] = "mine",
            ["draft"] = "none",
            ["ticket"] = "none",
            ["key"] = form.Key,
            ["file"] = "brief.md",
            ["hash"] = asset[2],
            ["name"] = asset[3],
        });
    }

    public string Fill(string pattern) =>
        Part().Replace(pattern, part => _values.TryGetValue(part.Groups["name"].Value, out var value) ? value : throw new InvalidOperationException($"Say what to put for {part.Value} of {pattern}."));

    [GeneratedRegex(@"\{\**(?<name>\w+)(:\w+)?\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Part();
}
