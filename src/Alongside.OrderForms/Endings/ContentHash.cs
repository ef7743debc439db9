using System.Security.Cryptography;
using System.Text;

namespace Alongside.OrderForms.Endings;

/// <summary>The SHA-256 hash of a canonical content: 64 small hexadecimal digits.</summary>
public static class ContentHash
{
    /// <summary>The hash of a content.</summary>
    public static string Of(string content) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)));

    /// <summary>Whether a text is written like such a hash.</summary>
    public static bool IsHash(string? text) => text is { Length: 64 } && text.All(char.IsAsciiHexDigitLower);
}
