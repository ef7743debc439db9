using System.Text.RegularExpressions;
using Alongside.Web.Tests.Marks;

namespace Alongside.Web.Tests.Doors;

/// <summary>What every answer says, whatever it answers.</summary>
public sealed partial class HeaderTests
{
    [Fact]
    public async Task Every_answer_forbids_what_is_inline_and_what_comes_from_elsewhere()
    {
        await using var site = await TestSite.Start();
        var form = await site.NewForm();
        using var owner = await site.Owner();
        using var customer = await site.Customers(form);
        using var stranger = site.Stranger();
        foreach (var (browser, address) in new[]
        {
            (owner, "/"), (owner, $"/forms/{form.Id}"), (owner, $"/forms/{form.Id}/links"), (owner, $"/forms/{form.Id}/nearby"), (owner, "/nothing"), (customer, $"/f/{form.Id}"),
            (customer, $"/f/{form.Id}/export/brief.pdf"), (stranger, "/c/" + form.Key), (stranger, "/c/none"), (stranger, "/sign-in"), (stranger, "/assets/none/site.css"), (stranger, Web.Site.SiteAssets.Address("site.css")),
        })
        {
            using var answer = await browser.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
            var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
            Assert.StartsWith("default-src 'none'; script-src 'self'; style-src 'self';", policy, StringComparison.Ordinal);
            Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
            Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
            Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
            Assert.Equal("same-origin", Assert.Single(answer.Headers.GetValues("Referrer-Policy")));
            Assert.True(answer.Headers.Contains("Permissions-Policy"));
            Assert.False(answer.Headers.Contains("Server"));
            if (!address.EndsWith(".css", StringComparison.Ordinal)) Assert.True(answer.Headers.CacheControl?.NoStore, address);
        }
    }

    [Fact]
    public async Task No_page_has_a_style_or_a_script_in_itself()
    {
        await using var site = await TestSite.Start();
        var form = await site.NewForm();
        using var owner = await site.Owner();
        using var customer = await site.Customers(form);
        foreach (var (browser, from) in new[] { (owner, "/"), (owner, $"/forms/{form.Id}/nearby"), (owner, "/browsers"), (customer, "/f/" + form.Id), (site.Stranger(), "/c/" + form.Key) })
        {
            var loot = new Loot();
            await loot.Crawl(browser, from);
            foreach (var (address, text) in loot.All.Where(l => l.Value.Contains("<!doctype html", StringComparison.OrdinalIgnoreCase)))
            {
                Assert.False(InlineStyle().IsMatch(text), $"{address}: {InlineStyle().Match(text)}");
                Assert.False(Handler().IsMatch(text), $"{address}: {Handler().Match(text)}");
                Assert.False(InlineScript().IsMatch(text), $"{address}: {InlineScript().Match(text)}");
            }
        }
    }

    [Fact]
    public async Task Cookies_are_for_the_server_alone_and_stay_on_this_site()
    {
        await using var site = await TestSite.Start();
        var form = await site.NewForm();
        using var stranger = site.Stranger(follow: false);
        using var entry = await stranger.GetAsync(new Uri("/c/" + form.Key, UriKind.Relative), TestContext.Current.CancellationToken);
        using var opened = await stranger.Send("/c/" + form.Key, "/c/" + form.Key);
        using var signedIn = await stranger.GetAsync(new Uri(site.Site.SignInPath(), UriKind.Relative), TestContext.Current.CancellationToken);
        foreach (var answer in new[] { entry, opened, signedIn })
            foreach (var cookie in answer.Headers.GetValues("Set-Cookie"))
            {
                Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
                Assert.Matches("(?i)samesite=(lax|strict)", cookie);
                Assert.DoesNotContain("domain=", cookie, StringComparison.OrdinalIgnoreCase);
            }
    }

    // Two attributes of a picture say colours; those are no style.
    [GeneratedRegex("""<[^>]*\sstyle=|<style""", RegexOptions.IgnoreCase, 5000)]
    private static partial Regex InlineStyle();

    [GeneratedRegex("""<[^>]*\son[a-z]+=["']|javascript:""", RegexOptions.IgnoreCase, 5000)]
    private static partial Regex Handler();

    [GeneratedRegex("""<script(?![^>]*\ssrc=)[^>]*>""", RegexOptions.IgnoreCase, 5000)]
    private static partial Regex InlineScript();
}
