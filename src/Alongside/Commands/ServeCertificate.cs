using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Alongside.Commands;

/// <summary>The certificate that <c>--https</c> names.</summary>
/// <param name="Own">With its key.</param>
/// <param name="Chain">The others in the same file, which lead from it to one that browsers know.</param>
internal sealed record ServeCertificate(X509Certificate2 Own, X509Certificate2Collection Chain)
{
    /// <summary>Reads it, or says what is wrong with it.</summary>
    public static (ServeCertificate? Certificate, Problem? Problem) Read(string https, Surroundings surroundings)
    {
        if (https.Split(',', StringSplitOptions.TrimEntries) is not [{ Length: > 0 } certificate, { Length: > 0 } key])
            return (null, new Problem("--https", $"\"{https}\" does not name two files", "Write --https cert.pem,key.pem"));
        var (certificates, unreadable) = Text(certificate, surroundings);
        if (certificates is null) return (null, unreadable);
        (var keys, unreadable) = Text(key, surroundings);
        if (keys is null) return (null, unreadable);
        try
        {
            using var pem = X509Certificate2.CreateFromPem(certificates, keys);
            var chain = new X509Certificate2Collection();
            chain.ImportFromPem(certificates);
            chain.RemoveAt(0);
            // Windows takes a key only in this form.
            return (new ServeCertificate(X509CertificateLoader.LoadPkcs12(pem.Export(X509ContentType.Pkcs12), password: null), chain), null);
        }
        catch (CryptographicException)
        {
            return (null, new Problem($"--https {https}", "these two files are no certificate with its key", "Name a PEM certificate and the PEM key that belongs to it, without a password"));
        }
    }

    private static (string? Text, Problem? Problem) Text(string file, Surroundings surroundings)
    {
        try
        {
            return (File.ReadAllText(surroundings.FullPath(file)), null);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return (null, Problem.Of(file, failure));
        }
    }
}
