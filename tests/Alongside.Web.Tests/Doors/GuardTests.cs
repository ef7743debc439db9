using System.Net;
using System.Net.Sockets;
using System.Text;
using Alongside.Web.Visitors;

namespace Alongside.Web.Tests.Doors;

/// <summary>What comes from elsewhere, and what has become too old.</summary>
public sealed class GuardTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("127.0.0.1", HttpStatusCode.OK)]
    [InlineData("localhost", HttpStatusCode.OK)]
    [InlineData("rebound.example", HttpStatusCode.MisdirectedRequest)]
    [InlineData("127.0.0.1.rebound.example", HttpStatusCode.MisdirectedRequest)]
    [InlineData("[::1]", HttpStatusCode.MisdirectedRequest)]
    public async Task Answers_on_this_machine_only_to_this_machines_names(string host, HttpStatusCode expected)
    {
        await using var site = await TestSite.Start();
        using var stranger = site.Stranger();
        stranger.DefaultRequestHeaders.Host = $"{host}:{site.Address.Port}";
        using var answer = await stranger.GetAsync(new Uri("/sign-in", UriKind.Relative), Stop);
        Assert.Equal(expected, answer.StatusCode);
        stranger.DefaultRequestHeaders.Host = host + ":1";
        using var otherPort = await stranger.GetAsync(new Uri("/sign-in", UriKind.Relative), Stop);
        Assert.Equal(HttpStatusCode.MisdirectedRequest, otherPort.StatusCode);
    }

    [Theory]
    [InlineData("Sec-Fetch-Site", "cross-site", HttpStatusCode.Forbidden)]
    [InlineData("Sec-Fetch-Site", "same-site", HttpStatusCode.Forbidden)]
    [InlineData("Sec-Fetch-Site", "same-origin", HttpStatusCode.Redirect)]
    [InlineData("Origin", "https://elsewhere.example", HttpStatusCode.Forbidden)]
    [InlineData("Origin", "null", HttpStatusCode.Forbidden)]
    [InlineData("X-Nothing", "said", HttpStatusCode.Redirect)]
    public async Task Takes_a_post_only_from_its_own_pages_also_with_a_token(string header, string value, HttpStatusCode expected)
    {
        await using var site = await TestSite.Start();
        using var browser = site.Stranger(follow: false);
        using var signedIn = await browser.GetAsync(new Uri(site.Site.SignInPath(), UriKind.Relative), Stop);
        var token = Browsing.Token(await browser.Read("/browsers"));
        browser.DefaultRequestHeaders.Add(header, value);
        using var answer = await browser.Post("/sign-out", ("__RequestVerificationToken", token));
        Assert.Equal(expected, answer.StatusCode);
    }

    [Fact]
    public async Task A_post_that_calls_itself_no_form_needs_the_token_too()
    {
        await using var site = await TestSite.Start();
        using var owner = await site.Owner();
        foreach (var route in site.Site.Routes.Where(r => r.Methods.Contains("POST", StringComparison.Ordinal) && !r.Pattern.EndsWith("/negotiate", StringComparison.Ordinal) && r.Access == Access.Owner))
        {
            using var content = new StringContent("x", Encoding.UTF8, "text/plain");
            using var answer = await owner.PostAsync(new Uri(route.Pattern.Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal), UriKind.Relative), content, Stop);
            Assert.True(answer.StatusCode == HttpStatusCode.BadRequest, $"{route.Pattern}: {answer.StatusCode}");
        }

        Assert.Contains("/sign-out", await owner.Read("/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_typed_comes_back_with_a_way_to_send_it_again_where_the_page_was_too_old()
    {
        await using var site = await TestSite.Start();
        var form = await site.NewForm();
        using var customer = await site.Customers(form);
        customer.DefaultRequestHeaders.Add("Origin", site.Address.GetLeftPart(UriPartial.Authority));
        using var old = await customer.Post($"/f/{form.Id}/write", ("__RequestVerificationToken", "outdated"), ("id", Secrets.NewId()), ("do", "add-line"), ("question", "situation"), ("text", "We <never> lost it"));
        var page = await old.Content.ReadAsStringAsync(Stop);
        Assert.Equal(HttpStatusCode.BadRequest, old.StatusCode);
        Assert.Contains("We &lt;never&gt; lost it</textarea>", page, StringComparison.Ordinal);
        var again = Forms.PageText.Forms(page).Single(f => f.Has("do", "add-line"));
        using var taken = await customer.Post(again.Action, [.. again.Hidden.Select(f => (f.Key, f.Value))]);
        Assert.Equal(HttpStatusCode.OK, taken.StatusCode);
        Assert.Contains("We &lt;never&gt; lost it", await customer.Read("/f/" + form.Id), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_owner_typed_comes_back_where_the_session_has_ended()
    {
        await using var site = await TestSite.Start();
        var form = await site.NewForm();
        using var stranger = site.Stranger();
        stranger.DefaultRequestHeaders.Add("Sec-Fetch-Site", "same-origin");
        using var answer = await stranger.Post($"/forms/{form.Id}/write", ("id", Secrets.NewId()), ("do", "add-line"), ("text", "Half an hour of thought"));
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Contains("Half an hour of thought</textarea>", await answer.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_comes_from_elsewhere_is_never_offered_to_be_sent_again()
    {
        await using var site = await TestSite.Start();
        var form = await site.NewForm();
        using var customer = await site.Customers(form);
        foreach (var (header, value) in new[] { ("Sec-Fetch-Site", "cross-site"), ("Origin", "https://elsewhere.example"), ("X-Nothing", "said") })
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, new Uri($"/f/{form.Id}/write", UriKind.Relative)) { Content = new FormUrlEncodedContent([KeyValuePair.Create("text", "bait")]) };
            request.Headers.Add(header, value);
            using var answer = await customer.SendAsync(request, Stop);
            Assert.DoesNotContain("bait", await answer.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("/nothing", "en", "There is nothing here")]
    [InlineData("/nothing", "de", "Hier ist nichts")]
    public async Task What_is_not_there_is_said_on_a_page_in_the_readers_language(string address, string language, string title)
    {
        await using var site = await TestSite.Start();
        using var stranger = site.Stranger(language);
        Assert.Contains($"<h1>{title}</h1>", await stranger.Read(address), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_method_that_is_not_there_and_a_request_that_is_none_are_answered_kindly()
    {
        await using var site = await TestSite.Start();
        using var stranger = site.Stranger();
        using var wrong = await stranger.DeleteAsync(new Uri("/sign-in", UriKind.Relative), Stop);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, wrong.StatusCode);
        Assert.Contains("That cannot be done here", await wrong.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
        using var socket = new TcpClient();
        await socket.ConnectAsync(site.Address.Host, site.Address.Port, Stop);
        await socket.GetStream().WriteAsync("NONSENSE\r\n\r\n"u8.ToArray(), Stop);
        using var reader = new StreamReader(socket.GetStream());
        Assert.StartsWith("HTTP/1.1 400", await reader.ReadToEndAsync(Stop), StringComparison.Ordinal);
    }
}
