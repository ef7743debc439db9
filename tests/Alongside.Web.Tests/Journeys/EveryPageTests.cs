using Microsoft.Playwright;

namespace Alongside.Web.Tests.Journeys;

/// <summary>Every page that somebody can open, in both languages, light and dark, wide and narrow: it fits, and axe finds nothing.</summary>
public sealed class EveryPageTests(Chromium chromium)
{
    [Theory]
    [InlineData("en", 1280, ColorScheme.Light)]
    [InlineData("de", 390, ColorScheme.Dark)]
    [InlineData("de", 1600, ColorScheme.Light)]
    public async Task Fits_and_axe_finds_nothing(string language, int width, ColorScheme scheme)
    {
        await using var site = await TestSite.Start();
        var form = await site.NewForm(language: language);
        using var owner = await site.Owner();
        using var customer = await site.Customers(form);
        using var waiting = await site.SecondDevice(form);
        await using var desk = await chromium.Of(site.Jar(owner), width, language, scheme, looked: true);
        await using var phone = await chromium.Of(site.Jar(customer), width, language, scheme, looked: true);
        await using var other = await chromium.Of(site.Jar(waiting), width, language, scheme, looked: true);
        await using var stranger = await chromium.Of(width, language, scheme, looked: true);

        var found = new List<string>();
        var addresses = await Addresses.Of(site, form);
        foreach (var path in OwnersPages(site, addresses)) found.AddRange(await Look(await desk.NewPageAsync(), site, path, width));
        foreach (var path in new[] { $"/f/{form.Id}", $"/f/{form.Id}/help", "/nothing" }) found.AddRange(await Look(await phone.NewPageAsync(), site, path, width));
        found.AddRange(await Look(await other.NewPageAsync(), site, $"/f/{form.Id}", width));
        foreach (var path in new[] { $"/c/{form.Key}", "/c/wrong", "/sign-in", "/" }) found.AddRange(await Look(await stranger.NewPageAsync(), site, path, width));

        Assert.Empty(found);
    }

    // All that are opened by an address alone: taken from the routes, so that a new page is looked at without a line here.
    private static IEnumerable<string> OwnersPages(TestSite site, Addresses addresses) => site.Site.Routes
        .Where(r => r.Methods.Contains("GET", StringComparison.Ordinal) && r.Access == Visitors.Access.Owner && !r.Pattern.EndsWith("/live", StringComparison.Ordinal))
        .Select(r => addresses.Fill(r.Pattern))
        .Distinct(StringComparer.Ordinal);

    private static async Task<IEnumerable<string>> Look(IPage page, TestSite site, string path, int width)
    {
        var complaints = new List<string>();
        page.PageError += (_, error) => complaints.Add($"{path}: {error}");
        try
        {
            await page.GotoAsync(new Uri(site.Address, path).AbsoluteUri);
        }
        catch (PlaywrightException download) when (download.Message.Contains("Download is starting", StringComparison.Ordinal))
        {
            await page.CloseAsync();
            return [];
        }

        await page.EvaluateAsync("document.querySelectorAll('details').forEach(d => d.open = true)");
        await page.Picture($"page{path.Replace('/', '-')}-{width}");
        if (await page.Width() != width) complaints.Add($"{path} is {await page.Width()} wide in a window of {width}.");
        complaints.AddRange(await page.Axe());
        await page.CloseAsync();
        return complaints;
    }
}
