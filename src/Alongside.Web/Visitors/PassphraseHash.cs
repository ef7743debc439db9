using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Alongside.Web.Visitors;

/// <summary>A passphrase as it is kept: enough to recognise it, and slow to guess from.</summary>
public static class PassphraseHash
{
    /// <summary>The fewest characters a passphrase has.</summary>
    public const int Shortest = 12;

    /// <summary>The most characters that are looked at.</summary>
    public const int Longest = 1000;

    // For PBKDF2 with HMAC-SHA256: https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html#pbkdf2
    private const int Rounds = 600_000;
    private const int SaltBytes = 16;
    private const int HashBytes = 32;
    private const string Kind = "pbkdf2-sha256";

    /// <summary>What is kept of a passphrase.</summary>
    public static string Of(string passphrase)
    {
        var salt = RandomNumberGenerator.GetBytes(SaltBytes);
        return string.Create(CultureInfo.InvariantCulture, $"{Kind}${Rounds}${Convert.ToBase64String(salt)}${Convert.ToBase64String(Derive(passphrase, salt, Rounds))}");
    }

    /// <summary>Whether a passphrase is the one that was kept. Takes as long for a wrong one.</summary>
    public static bool Matches(string passphrase, string kept)
    {
        ArgumentNullException.ThrowIfNull(kept);
        return kept.Split('$') is [Kind, var rounds, var salt, var hash]
            && CryptographicOperations.FixedTimeEquals(Derive(passphrase, Convert.FromBase64String(salt), int.Parse(rounds, CultureInfo.InvariantCulture)), Convert.FromBase64String(hash));
    }

    // Two ways to type the same letter are the same passphrase.
    private static byte[] Derive(string passphrase, byte[] salt, int rounds) =>
        Rfc2898DeriveBytes.Pbkdf2(Encoding.UTF8.GetBytes(passphrase.Normalize(NormalizationForm.FormKC)), salt, rounds, HashAlgorithmName.SHA256, HashBytes);
}
