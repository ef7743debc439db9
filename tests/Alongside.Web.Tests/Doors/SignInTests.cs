using System.Net;
using Alongside.Web.Visitors;

namespace Alongside.Web.Tests.Doors;

/// <summary>How the owner comes in, and who does not.</summary>
public sealed class SignInTests
{
    private const string Phrase = "correct horse battery staple";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_link_that_was_printed_works_once()
    {
        await using var site = await TestSite.Start();
        var link = site.Site.SignInPath();
        using var first = site.Stranger();
        using var second = site.Stranger();
        Assert.Contains("/sign-out", await first.Read(link), StringComparison.Ordinal);
        using var used = await second.GetAsync(new Uri(link, UriKind.Relative), Stop);
        Assert.Equal(HttpStatusCode.Forbidden, used.StatusCode);
        Assert.Contains("works once", await used.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_signed_in_browser_makes_a_link_for_another_that_ends_after_a_while()
    {
        var time = new ManualTime();
        await using var site = await TestSite.Start(time: time);
        using var owner = await site.Owner();
        async Task<string> Link()
        {
            using var made = await owner.Send("/browsers", "/browsers/link");
            var page = await made.Content.ReadAsStringAsync(Stop);
            return page[page.IndexOf("/sign-in/", StringComparison.Ordinal)..].Split('"')[0];
        }

        var (first, second) = (await Link(), await Link());
        using var other = site.Stranger();
        Assert.Contains("/sign-out", await other.Read(first), StringComparison.Ordinal);
        time.Advance(TimeSpan.FromMinutes(11));
        using var late = site.Stranger();
        Assert.DoesNotContain("/sign-out", await late.Read(second), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Signing_out_ends_this_browser_or_all()
    {
        await using var site = await TestSite.Start();
        using var here = await site.Owner();
        using var there = await site.Owner();
        using var third = await site.Owner();
        using var signedOut = await here.Send("/browsers", "/sign-out");
        Assert.DoesNotContain("/sign-out", await here.Read("/"), StringComparison.Ordinal);
        Assert.Contains("/sign-out", await there.Read("/"), StringComparison.Ordinal);
        using var everywhere = await there.Send("/browsers", "/browsers/sign-out");
        Assert.DoesNotContain("/sign-out", await third.Read("/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_passphrase_lets_in_and_a_wrong_one_says_nothing()
    {
        await using var site = await TestSite.Start(o => o with { Passphrase = PassphraseHash.Of(Phrase) });
        using var stranger = site.Stranger();
        stranger.DefaultRequestHeaders.Add("Sec-Fetch-Site", "same-origin");
        using var wrong = await stranger.Send("/sign-in", "/sign-in", ("passphrase", "correct horse battery stable"));
        var page = await wrong.Content.ReadAsStringAsync(Stop);
        Assert.Equal(HttpStatusCode.Forbidden, wrong.StatusCode);
        Assert.DoesNotContain("stable", page, StringComparison.Ordinal);
        using var unguarded = await stranger.Post("/sign-in", ("passphrase", "correct horse battery stable"));
        Assert.DoesNotContain("stable", await unguarded.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
        using var right = await stranger.Send("/sign-in", "/sign-in", ("passphrase", Phrase));
        Assert.Contains("/sign-out", await right.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_several_wrong_ones_even_the_right_one_has_to_wait_and_longer_each_time()
    {
        var time = new ManualTime();
        using var door = new PassphraseDoor(new Web.Site.SiteOptions([], "") { Passphrase = PassphraseHash.Of(Phrase) }, time);
        for (var i = 0; i < 4; i++) Assert.False(await door.Try("wrong", "here", Stop));
        Assert.False(await door.Try(Phrase, "here", Stop));
        Assert.True(await door.Try(Phrase, "elsewhere", Stop));
        time.Advance(TimeSpan.FromSeconds(3));
        Assert.False(await door.Try("wrong", "here", Stop));
        time.Advance(TimeSpan.FromSeconds(3));
        Assert.False(await door.Try(Phrase, "here", Stop));
        time.Advance(TimeSpan.FromSeconds(2));
        Assert.True(await door.Try(Phrase, "here", Stop));
    }

    [Fact]
    public void A_passphrase_is_kept_with_salt_and_many_rounds()
    {
        var (one, two) = (PassphraseHash.Of(Phrase), PassphraseHash.Of(Phrase));
        Assert.NotEqual(one, two);
        Assert.Matches(@"^pbkdf2-sha256\$600000\$[^$]{24}\$[^$]{44}$", one);
        Assert.True(PassphraseHash.Matches(Phrase, one));
        Assert.False(PassphraseHash.Matches(Phrase + " ", one));
    }
}
