using System.Collections.Concurrent;
using System.Net;
using Alongside.Web.Visitors;

namespace Alongside.Web.Tests.Doors;

/// <summary>Behind a proxy that does its part, and behind one that leaves something out.</summary>
public sealed class ProxyTests
{
    private const string Phrase = "correct horse battery staple";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Links_and_cookies_are_those_of_the_address_that_was_asked_for()
    {
        await using var site = await TestSite.Start(o => o with { BehindProxy = true, Passphrase = PassphraseHash.Of(Phrase) });
        using var browser = Through(site, ("X-Forwarded-For", "203.0.113.7"), ("X-Forwarded-Proto", "https"));
        using var page = await browser.GetAsync(new Uri("/sign-in", UriKind.Relative), Stop);
        // To the test it is http, over which its jar gives no Secure cookie away.
        browser.DefaultRequestHeaders.Add("Cookie", page.Headers.GetValues("Set-Cookie").Single().Split(';')[0]);
        using var answer = await browser.Post("/sign-in", ("__RequestVerificationToken", Browsing.Token(await page.Content.ReadAsStringAsync(Stop))), ("passphrase", Phrase));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.All(answer.Headers.GetValues("Set-Cookie"), cookie => Assert.Contains("; secure", cookie, StringComparison.OrdinalIgnoreCase));
        Assert.True(answer.Headers.Contains("Strict-Transport-Security"));
    }

    [Theory]
    [InlineData("X-Forwarded-For", "X-Forwarded-Proto", "https")]
    [InlineData("X-Forwarded-Proto", "X-Forwarded-For", "203.0.113.7")]
    public async Task What_the_proxy_leaves_out_is_said_on_the_page_and_told_once(string missing, string there, string value)
    {
        var told = new ConcurrentQueue<string>();
        await using var site = await TestSite.Start(o => o with { BehindProxy = true, OnProxyTrouble = told.Enqueue });
        using var browser = Through(site, (there, value));
        for (var i = 0; i < 2; i++)
        {
            using var answer = await browser.GetAsync(new Uri("/sign-in", UriKind.Relative), Stop);
            Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
            Assert.Contains(missing, await answer.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
        }

        Assert.Contains(missing, Assert.Single(told), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_proxy_that_keeps_the_host_to_itself_is_told_of()
    {
        var told = new ConcurrentQueue<string>();
        await using var site = await TestSite.Start(o => o with { BehindProxy = true, OnProxyTrouble = told.Enqueue });
        using var browser = Through(site, ("X-Forwarded-For", "203.0.113.7"), ("X-Forwarded-Proto", "https"));
        browser.DefaultRequestHeaders.Host = null;
        using var answer = await browser.GetAsync(new Uri("/sign-in", UriKind.Relative), Stop);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("Host", Assert.Single(told), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_without_https_are_shown_and_told_of()
    {
        var told = new ConcurrentQueue<string>();
        await using var site = await TestSite.Start(o => o with { BehindProxy = true, OnProxyTrouble = told.Enqueue });
        using var browser = Through(site, ("X-Forwarded-For", "203.0.113.7"), ("X-Forwarded-Proto", "http"));
        using var answer = await browser.GetAsync(new Uri("/sign-in", UriKind.Relative), Stop);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("https", Assert.Single(told), StringComparison.Ordinal);
    }

    private static HttpClient Through(TestSite site, params (string Name, string Value)[] says)
    {
        var browser = site.Stranger(follow: false);
        browser.DefaultRequestHeaders.Host = "forms.example.com";
        browser.DefaultRequestHeaders.Add("Sec-Fetch-Site", "same-origin");
        foreach (var (name, value) in says) browser.DefaultRequestHeaders.Add(name, value);
        return browser;
    }
}
