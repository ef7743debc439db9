using Alongside.Tests.Reviews;
using Microsoft.Playwright;
using Xunit;

[assembly: AssemblyFixture(typeof(Browser))]

namespace Alongside.Tests.Reviews;

/// <summary>One Chromium for all tests that look at pages; null with a reason where there is none.</summary>
public sealed class Browser : IAsyncLifetime
{
    private const string Chromium = "/usr/bin/chromium";
    private const string Node = "/usr/bin/node";
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Opens HTML in a window of that width; whatever the page complains about or asks for is collected.</summary>
    internal async Task<OpenPage> Open(string html, int width, ColorScheme scheme)
    {
        Assert.SkipWhen(_browser is null, "Chromium is not installed at " + Chromium + ".");
        var page = await _browser!.NewPageAsync(new BrowserNewPageOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
            ColorScheme = scheme,
        });
        return await OpenPage.With(page, html);
    }

    public async ValueTask InitializeAsync()
    {
        if (!File.Exists(Chromium)) return;
        // The package brings a node of its own for most machines; on the others the system's serves.
        if (!Directory.Exists(Path.Combine(AppContext.BaseDirectory, ".playwright", "node")) && File.Exists(Node))
            Environment.SetEnvironmentVariable("PLAYWRIGHT_NODEJS_PATH", Node);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Chromium,
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
