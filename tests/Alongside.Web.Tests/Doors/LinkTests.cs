using System.Net;
using System.Text.RegularExpressions;
using Alongside.Web.Features.Links;

namespace Alongside.Web.Tests.Doors;

/// <summary>The customer's links, from being made to being taken back.</summary>
public sealed partial class LinkTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_link_is_shown_once_and_only_its_hash_is_kept()
    {
        await using var site = await TestSite.Start();
        var form = await site.NewForm();
        using var owner = await site.Owner();
        var key = await Make(owner, form);
        Assert.DoesNotContain(key, await owner.Read($"/forms/{form.Id}/links"), StringComparison.Ordinal);
        Assert.True(key.Length >= 43, "256 bits are 43 letters.");
        foreach (var file in Directory.GetFiles(site.Folder))
        {
            await using var open = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var reader = new StreamReader(open, System.Text.Encoding.Latin1);
            Assert.DoesNotContain(key, await reader.ReadToEndAsync(Stop), StringComparison.Ordinal);
        }

        using var customer = await site.Customers(form with { Key = key });
    }

    [Fact]
    public void The_text_with_a_link_claims_nothing_that_was_not_gathered()
    {
        foreach (var (text, gathered, asks) in new[]
        {
            (InvitationText.English(OrderForms.Form.Empty, "https://example.org"), "put together", "with a few questions"),
            (InvitationText.German(OrderForms.Form.Empty, "https://example.org"), "zusammengestellt", "mit einigen Fragen"),
        })
        {
            Assert.DoesNotContain(gathered, text, StringComparison.Ordinal);
            Assert.Contains(asks, text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Links_that_let_nobody_in_look_the_same_and_known_devices_stay_in()
    {
        var time = new ManualTime();
        await using var site = await TestSite.Start(time: time);
        var form = await site.NewForm();
        using var owner = await site.Owner();
        using var known = await site.Customers(form);
        // Each a little later than the one before: the page shows them by when they were made.
        time.Advance(TimeSpan.FromMinutes(1));
        var ended = await Make(owner, form, ("ends", "2026-11-24"));
        time.Advance(TimeSpan.FromMinutes(1));
        var renewed = await Make(owner, form);
        var page = await owner.Read($"/forms/{form.Id}/links");
        // The newest stands first.
        var ids = Renew().Matches(page).Select(m => m.Groups[1].Value).ToArray();
        using var again = await owner.Send($"/forms/{form.Id}/links", $"/forms/{form.Id}/links", ("do", "renew"), ("link", ids[0]));
        var fresh = Key().Match(await again.Content.ReadAsStringAsync(Stop)).Groups[1].Value;
        using var back = await owner.Send($"/forms/{form.Id}/links", $"/forms/{form.Id}/links", ("do", "revoke"), ("link", ids[2]));
        time.Advance(TimeSpan.FromDays(2));

        var pages = new List<string>();
        foreach (var key in new[] { ended, renewed, form.Key, "wrong" })
        {
            using var stranger = site.Stranger();
            using var answer = await stranger.GetAsync(new Uri("/c/" + key, UriKind.Relative), Stop);
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
            pages.Add(await answer.Content.ReadAsStringAsync(Stop));
        }

        Assert.Single(pages.Distinct(StringComparer.Ordinal));
        using var late = await site.Customers(form with { Key = fresh });
        using var still = await known.GetAsync(new Uri("/c/" + form.Key, UriKind.Relative), Stop);
        Assert.Equal("/f/" + form.Id, still.RequestMessage!.RequestUri!.AbsolutePath);
        Assert.Equal(HttpStatusCode.OK, still.StatusCode);
    }

    [Fact]
    public async Task Opening_a_link_again_on_the_same_device_makes_no_second_one()
    {
        await using var site = await TestSite.Start();
        var form = await site.NewForm();
        using var customer = await site.Customers(form);
        using var again = await customer.GetAsync(new Uri("/c/" + form.Key, UriKind.Relative), Stop);
        Assert.Equal("/f/" + form.Id, again.RequestMessage!.RequestUri!.AbsolutePath);
        Assert.Single((await site.Site.Forms.Read(form.Id, Stop))!.Devices);
    }

    [Fact]
    public async Task Only_looking_at_a_link_takes_no_seat_and_the_owner_never_takes_it()
    {
        await using var site = await TestSite.Start();
        var form = await site.NewForm();
        using var preview = site.Stranger();
        Assert.Contains(TestSite.Seller, await preview.Read("/c/" + form.Key), StringComparison.Ordinal);
        using var owner = await site.Owner();
        Assert.DoesNotContain("<button>Open the page", await owner.Read("/c/" + form.Key), StringComparison.Ordinal);
        using var pressed = await owner.Send("/browsers", "/c/" + form.Key);
        Assert.Empty((await site.Site.Forms.Read(form.Id, Stop))!.Devices);
    }

    [Fact]
    public async Task Taking_a_link_back_can_free_the_seat_too()
    {
        await using var site = await TestSite.Start();
        var form = await site.NewForm();
        using var owner = await site.Owner();
        using var customer = await site.Customers(form);
        var id = Renew().Match(await owner.Read($"/forms/{form.Id}/links")).Groups[1].Value;
        using var back = await owner.Send($"/forms/{form.Id}/links", $"/forms/{form.Id}/links", ("do", "revoke"), ("link", id), ("devices", "on"));
        Assert.All((await site.Site.Forms.Read(form.Id, Stop))!.Devices, d => Assert.False(d.LetIn));
    }

    private static async Task<string> Make(HttpClient owner, TestForm form, params (string, string)[] more)
    {
        using var made = await owner.Send($"/forms/{form.Id}/links", $"/forms/{form.Id}/links", [("do", "make"), .. more]);
        return Key().Match(await made.Content.ReadAsStringAsync(Stop)).Groups[1].Value;
    }

    [GeneratedRegex("/c/(?<key>[A-Za-z0-9_-]+)\"", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Key();

    [GeneratedRegex("value=\"renew\">\\s*<input type=\"hidden\" name=\"link\" value=\"(?<link>[^\"]+)\"", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Renew();
}
