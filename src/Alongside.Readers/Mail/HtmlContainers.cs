using System.Collections.Frozen;
using MimeKit.Text;

namespace Alongside.Readers.Mail;

/// <summary>Knows the names under which mail programs mark quotations and signatures in HTML.</summary>
internal static class HtmlContainers
{
    private static readonly FrozenDictionary<string, HtmlContainer> s_names = new Dictionary<string, HtmlContainer>(StringComparer.OrdinalIgnoreCase)
    {
        ["gmail_quote"] = HtmlContainer.Quote,
        ["gmail_attr"] = HtmlContainer.Quote,
        ["moz-cite-prefix"] = HtmlContainer.Quote,
        ["yahoo_quoted"] = HtmlContainer.Quote,
        ["protonmail_quote"] = HtmlContainer.Quote,
        ["tutanota_quote"] = HtmlContainer.Quote,
        ["quote"] = HtmlContainer.Quote,
        ["appendonsend"] = HtmlContainer.RestIsQuote,
        ["divRplyFwdMsg"] = HtmlContainer.RestIsQuote,
        ["gmail_signature"] = HtmlContainer.Signature,
        ["moz-signature"] = HtmlContainer.Signature,
        ["protonmail_signature_block"] = HtmlContainer.Signature,
        ["ms-outlook-mobile-signature"] = HtmlContainer.Signature,
        ["AppleMailSignature"] = HtmlContainer.Signature,
        ["Signature"] = HtmlContainer.Signature,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, HtmlContainer>.AlternateLookup<ReadOnlySpan<char>> s_byName =
        s_names.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What the attributes of an opening tag mark it as.</summary>
    public static HtmlContainer Of(HtmlTagToken tag)
    {
        foreach (var attribute in tag.Attributes)
        {
            if (attribute.Value is not { } value || attribute.Id is not (HtmlAttributeId.Id or HtmlAttributeId.Class or HtmlAttributeId.Name)) continue;
            foreach (var part in value.AsSpan().Split(' '))
                if (s_byName.TryGetValue(value.AsSpan()[part], out var container)) return container;
        }

        return HtmlContainer.Plain;
    }
}
