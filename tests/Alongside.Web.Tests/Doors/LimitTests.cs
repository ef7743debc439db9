using System.Net;
using Alongside.Web.Site;

namespace Alongside.Web.Tests.Doors;

/// <summary>How much, and how often.</summary>
public sealed class LimitTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Links_can_be_tried_only_so_often_and_pages_still_be_read()
    {
        await using var site = await TestSite.Start(o => o with { Limits = SiteLimits.Usual with { Attempts = new RequestLimit(3, 0.01) } });
        using var stranger = site.Stranger();
        for (var i = 0; i < 3; i++)
        {
            using var tried = await stranger.GetAsync(new Uri("/c/guess" + i, UriKind.Relative), Stop);
            Assert.Equal(HttpStatusCode.NotFound, tried.StatusCode);
        }

        using var last = await stranger.GetAsync(new Uri("/c/guess", UriKind.Relative), Stop);
        Assert.Equal(HttpStatusCode.TooManyRequests, last.StatusCode);
        Assert.NotNull(last.Headers.RetryAfter);
        Assert.Contains("That was a lot at once", await last.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
        using var page = await stranger.GetAsync(new Uri("/sign-in", UriKind.Relative), Stop);
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
    }

    [Fact]
    public async Task Who_writes_too_fast_gets_back_what_they_wrote()
    {
        await using var site = await TestSite.Start(o => o with { Limits = SiteLimits.Usual with { Writes = new RequestLimit(1, 0.01) } });
        using var stranger = site.Stranger();
        stranger.DefaultRequestHeaders.Add("Sec-Fetch-Site", "same-origin");
        using var first = await stranger.Post("/language", ("language", "en"));
        using var second = await stranger.Post("/language", ("text", "Typed in a hurry"));
        Assert.Equal(HttpStatusCode.TooManyRequests, second.StatusCode);
        Assert.Contains("Typed in a hurry</textarea>", await second.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_too_large_is_refused_and_a_file_may_be_larger_than_a_text()
    {
        await using var site = await TestSite.Start();
        var form = await site.NewForm();
        using var owner = await site.Owner();
        var token = Browsing.Token(await owner.Read($"/forms/{form.Id}"));
        using var text = await owner.Post($"/forms/{form.Id}/write", ("__RequestVerificationToken", token), ("text", new string('x', RequestSizes.Usual)));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, text.StatusCode);
        Assert.Contains("That is too large", await text.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
        using var file = new MultipartFormDataContent { { new StringContent(token), "__RequestVerificationToken" }, { new ByteArrayContent(new byte[2 * RequestSizes.Usual]), "file", "call.txt" } };
        using var imported = await owner.PostAsync(new Uri("/import", UriKind.Relative), file, Stop);
        Assert.NotEqual(HttpStatusCode.RequestEntityTooLarge, imported.StatusCode);
        using var stranger = site.Stranger();
        using var uploaded = new MultipartFormDataContent { { new ByteArrayContent(new byte[2 * RequestSizes.Usual]), "file", "call.txt" } };
        using var refused = await stranger.PostAsync(new Uri("/import", UriKind.Relative), uploaded, Stop);
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
    }
}
