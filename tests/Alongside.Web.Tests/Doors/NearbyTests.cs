using System.Net;
using System.Text.RegularExpressions;

namespace Alongside.Web.Tests.Doors;

/// <summary>A form in the room: the customer's side of that one form, for an hour, and nothing else.</summary>
public sealed partial class NearbyTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Serves_one_form_to_the_customer_and_nothing_else()
    {
        await using var site = await Start();
        var (form, other) = (await site.NewForm(), await site.NewForm("Another", "Somebody else"));
        using var owner = await site.Owner();
        var link = await Open(owner, form);
        var jar = new CookieContainer();
        using var guest = Guest(link, jar);
        using var opened = await guest.Send(link.AbsolutePath, link.AbsolutePath);
        Assert.Equal(HttpStatusCode.OK, opened.StatusCode);
        Assert.Equal("/f/" + form.Id, opened.RequestMessage!.RequestUri!.AbsolutePath);
        Assert.Contains("site.css", await opened.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);

        foreach (var (address, status) in new[]
        {
            ("/", 404), ("/sign-in", 404), (site.Site.SignInPath(), 404), ($"/forms/{form.Id}", 404), ($"/forms/{form.Id}/links", 404), ("/settings", 404), ("/everything/export", 404), ("/import", 404),
            ($"/f/{other.Id}", 404), ("/c/" + form.Key, 404), ("/c/" + other.Key, 404), ($"/f/{form.Id}/export/brief.md", 200),
        })
        {
            using var answer = await guest.GetAsync(new Uri(address, UriKind.Relative), Stop);
            Assert.True((int)answer.StatusCode == status, $"{address}: {answer.StatusCode}");
        }

        // The link and the key of the room open nothing outside it.
        using var outside = site.Stranger();
        using var tried = await outside.GetAsync(new Uri(link.AbsolutePath, UriKind.Relative), Stop);
        Assert.Equal(HttpStatusCode.NotFound, tried.StatusCode);
        var key = Assert.Single(jar.GetAllCookies(), c => c.Name.StartsWith("alongside-nearby-", StringComparison.Ordinal)).Value;
        foreach (var worn in new[] { key, "nearby " + key, Uri.EscapeDataString("nearby " + key) })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/f/" + form.Id, UriKind.Relative)) { Headers = { { "Cookie", $"alongside-device-{form.Id}={worn}" } } };
            using var answer = await outside.SendAsync(request, Stop);
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }
    }

    [Fact]
    public async Task Both_see_what_the_other_writes()
    {
        await using var site = await Start();
        var form = await site.NewForm();
        using var owner = await site.Owner();
        var link = await Open(owner, form);
        using var guest = Guest(link);
        using var opened = await guest.Send(link.AbsolutePath, link.AbsolutePath);
        using var wrote = await guest.Send("/f/" + form.Id, $"/f/{form.Id}/write", ("id", Visitors.Secrets.NewId()), ("do", "add-line"), ("question", "situation"), ("text", "Typed on a phone"), ("name", "Dana"));
        Assert.Contains("Typed on a phone", await owner.Read("/forms/" + form.Id), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ends_after_an_hour_by_the_button_and_with_the_program()
    {
        var time = new ManualTime();
        await using var site = await Start(time);
        var form = await site.NewForm();
        using var owner = await site.Owner();
        var link = await Open(owner, form);
        using var guest = Guest(link);
        using (var opened = await guest.Send(link.AbsolutePath, link.AbsolutePath)) Assert.Equal(HttpStatusCode.OK, opened.StatusCode);
        time.Advance(TimeSpan.FromMinutes(61));
        foreach (var address in new[] { link.AbsolutePath, "/f/" + form.Id })
        {
            using var late = await guest.GetAsync(new Uri(address, UriKind.Relative), Stop);
            Assert.Equal(HttpStatusCode.NotFound, late.StatusCode);
        }

        using (var shut = await owner.Send($"/forms/{form.Id}/nearby", $"/forms/{form.Id}/nearby", ("do", "close"))) Assert.Equal(HttpStatusCode.OK, shut.StatusCode);
        await Assert.ThrowsAsync<HttpRequestException>(() => guest.GetAsync(link, Stop));
        var second = await Open(owner, form);
        await site.Site.App.StopAsync(Stop);
        using var gone = Guest(second);
        await Assert.ThrowsAsync<HttpRequestException>(() => gone.GetAsync(second, Stop));
    }

    [Fact]
    public async Task Says_that_it_is_not_encrypted_and_until_when()
    {
        await using var site = await Start(new ManualTime());
        var form = await site.NewForm();
        using var owner = await site.Owner();
        await Open(owner, form);
        var page = await owner.Read($"/forms/{form.Id}/nearby");
        Assert.Contains("It is not encrypted", page, StringComparison.Ordinal);
        Assert.Contains("13:00", page, StringComparison.Ordinal);
        Assert.Contains("<svg class=\"qr\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answers_only_to_its_own_address()
    {
        await using var site = await Start();
        var form = await site.NewForm();
        using var owner = await site.Owner();
        var link = await Open(owner, form);
        using var guest = Guest(link);
        guest.DefaultRequestHeaders.Host = $"rebound.example:{link.Port}";
        using var answer = await guest.GetAsync(link, Stop);
        Assert.Equal(HttpStatusCode.MisdirectedRequest, answer.StatusCode);
    }

    // Another address of this machine, as it would be one of the local network.
    private static Task<TestSite> Start(TimeProvider? time = null)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux has 127.0.0.2 without being told.");
        return TestSite.Start(o => o with { NearbyAddresses = [IPAddress.Parse("127.0.0.2")] }, time);
    }

    private static HttpClient Guest(Uri link, CookieContainer? jar = null) =>
        new(new SocketsHttpHandler { CookieContainer = jar ?? new CookieContainer() }) { BaseAddress = new Uri(link.GetLeftPart(UriPartial.Authority)), DefaultRequestHeaders = { { "Accept", "text/html" } } };

    private static async Task<Uri> Open(HttpClient owner, TestForm form)
    {
        using var opened = await owner.Send($"/forms/{form.Id}/nearby", $"/forms/{form.Id}/nearby", ("do", "open"));
        return new Uri(Link().Match(await opened.Content.ReadAsStringAsync(Stop)).Value);
    }

    [GeneratedRegex(@"http://127\.0\.0\.2:\d+/c/[A-Za-z0-9_-]+", RegexOptions.None, 5000)]
    private static partial Regex Link();
}
