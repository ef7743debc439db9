using Alongside.Web.Tests.Live;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Chromium))]

namespace Alongside.Web.Tests.Live;

/// <summary>One Chromium for the tests that need a page with script; they skip with the reason where there is none.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private const string Program = "/usr/bin/chromium";
    private const string Node = "/usr/bin/node";
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>A browser of somebody's own, with their cookies.</summary>
    internal async Task<IBrowserContext> Of(System.Net.CookieContainer jar, int width, string locale = "en-GB", ColorScheme scheme = ColorScheme.Light, bool script = true)
    {
        Assert.SkipWhen(_browser is null, "Chromium is not installed at " + Program + ".");
        var context = await _browser!.NewContextAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = width, Height = 900 }, Locale = locale, ColorScheme = scheme, JavaScriptEnabled = script });
        await context.AddCookiesAsync(jar.GetAllCookies().Select(c => new Cookie { Name = c.Name, Value = c.Value, Domain = c.Domain, Path = c.Path, HttpOnly = true, SameSite = SameSiteAttribute.Lax }));
        return context;
    }

    public async ValueTask InitializeAsync()
    {
        if (!File.Exists(Program)) return;
        // The package brings a node of its own for most machines; on the others the system's serves.
        if (!Directory.Exists(Path.Combine(AppContext.BaseDirectory, ".playwright", "node")) && File.Exists(Node))
            Environment.SetEnvironmentVariable("PLAYWRIGHT_NODEJS_PATH", Node);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Program,
            Args =
            [
                "--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update",
                "--disable-sync", "--no-first-run",
            ],
        });
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null) await _browser.CloseAsync();
        _playwright?.Dispose();
    }
}
