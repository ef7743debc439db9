using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Alongside.Web.Visitors;

/// <summary>Ids and secrets, from the machine's source of randomness.</summary>
public static class Secrets
{
    private const string Letters = "abcdefghijklmnopqrstuvwxyz234567";

    /// <summary>An id that nobody guesses and that never comes twice: 26 letters and digits, 130 bits.</summary>
    public static string NewId() => RandomNumberGenerator.GetString(Letters, 26);

    /// <summary>A secret for a link or a cookie: 256 bits, in letters that an address takes.</summary>
    public static string NewKey() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));

    /// <summary>Whether a text can be one that <see cref="NewKey"/> made; with anything else in it, it is none, whatever it comes to.</summary>
    public static bool IsKey(string? text) => text is { Length: 43 } && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_');

    /// <summary>What is kept of a secret: enough to recognise it, and nothing to use it by.</summary>
    public static byte[] Hash(string secret) => SHA256.HashData(Encoding.UTF8.GetBytes(secret));
}
