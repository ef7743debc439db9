using System.Net;
using Alongside.Web.Tests;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Chromium))]

namespace Alongside.Web.Tests;

/// <summary>One Chromium for all tests that look at pages; they skip with the reason where there is none.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private const string Program = "/usr/bin/chromium";
    private const string Node = "/usr/bin/node";
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>
    /// A browser of somebody's own: a phone where it is narrow. The page's own policy holds in it, unless it is to be looked at
    /// with scripts that are not the page's.
    /// </summary>
    internal async Task<IBrowserContext> Of(int width, string language = "en-GB", ColorScheme scheme = ColorScheme.Light, bool script = true, bool looked = false)
    {
        Assert.SkipWhen(_browser is null, "Chromium is not installed at " + Program + ".");
        return await _browser!.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
            ColorScheme = scheme,
            HasTouch = width < 600,
            IsMobile = width < 600,
            JavaScriptEnabled = script,
            BypassCSP = looked && script,
            Locale = language,
        });
    }

    /// <summary>A browser that takes over from somebody, with their cookies.</summary>
    internal async Task<IBrowserContext> Of(CookieContainer jar, int width, string language = "en-GB", ColorScheme scheme = ColorScheme.Light, bool script = true, bool looked = false)
    {
        var browser = await Of(width, language, scheme, script, looked);
        await browser.AddCookiesAsync(jar.GetAllCookies().Select(c => new Microsoft.Playwright.Cookie { Name = c.Name, Value = c.Value, Domain = c.Domain, Path = c.Path, HttpOnly = true, SameSite = SameSiteAttribute.Lax }));
        return browser;
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
            Timeout = 120_000,
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
