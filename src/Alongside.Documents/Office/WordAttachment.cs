using System.Text;
using System.Xml.Linq;

namespace Alongside.Documents.Office;

/// <summary>The JSON export inside a Word document: a custom XML part, which Word keeps when it saves the document anew.</summary>
internal static class WordAttachment
{
    private static readonly XName Name = XName.Get("export", "https://alongside.invalid/order-form-export/1");

    /// <summary>The part. The JSON is written in Base64: it may hold characters that XML cannot.</summary>
    public static byte[] Xml(byte[] json) => Encoding.UTF8.GetBytes(new XElement(Name, Convert.ToBase64String(json)).ToString(SaveOptions.DisableFormatting));

    /// <summary>The JSON; null where the part is another.</summary>
    public static byte[]? Json(XDocument part)
    {
        if (part.Root is not { } root || root.Name != Name) return null;
        var json = new byte[root.Value.Length];
        return Convert.TryFromBase64String(root.Value, json, out var length) ? json[..length] : null;
    }
}
