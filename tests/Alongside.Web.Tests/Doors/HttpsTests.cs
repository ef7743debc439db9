using System.Net;
using System.Net.Security;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Alongside.Web.Tests.Doors;

/// <summary>The program's own https, without a proxy.</summary>
public sealed class HttpsTests
{
    private static readonly DateTimeOffset From = DateTimeOffset.UnixEpoch;
    private static readonly DateTimeOffset To = From.AddYears(100);

    [Fact]
    public async Task Sends_the_certificates_along_that_lead_to_a_known_one_and_answers_who_comes_by_http()
    {
        using var rootKey = RSA.Create(2048);
        using var betweenKey = RSA.Create(2048);
        using var ownKey = RSA.Create(2048);
        using var root = Request("root", rootKey, authority: true).CreateSelfSigned(From, To);
        using var between = Request("between", betweenKey, authority: true).Create(root, From, To, [1]).CopyWithPrivateKey(betweenKey);
        using var own = Request("127.0.0.1", ownKey, authority: false).Create(between, From, To, [2]).CopyWithPrivateKey(ownKey);
        using var usable = X509CertificateLoader.LoadPkcs12(own.Export(X509ContentType.Pkcs12), null);
        using var alone = X509CertificateLoader.LoadCertificate(between.RawData);
        await using var site = await TestSite.Start(o => o with { Addresses = ["https://127.0.0.1:0"], Certificate = usable, CertificateChain = [alone] });

        // A customer's phone knows the root, and nothing of the one between.
        using var handler = new SocketsHttpHandler { SslOptions = new SslClientAuthenticationOptions { CertificateChainPolicy = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, CustomTrustStore = { root }, RevocationMode = X509RevocationMode.NoCheck, DisableCertificateDownloads = true } } };
        using var phone = new HttpClient(handler);
        using var page = await phone.GetAsync(new Uri(site.Address, "/sign-in"), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        using var plain = await phone.GetAsync(new Uri($"http://127.0.0.1:{site.Address.Port}/sign-in"), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.BadRequest, plain.StatusCode);
        Assert.Contains("https://", await plain.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private static CertificateRequest Request(string name, RSA key, bool authority)
    {
        var request = new CertificateRequest("CN=" + name, key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(authority, hasPathLengthConstraint: false, 0, critical: true));
        if (authority) return request;
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        return request;
    }
}
