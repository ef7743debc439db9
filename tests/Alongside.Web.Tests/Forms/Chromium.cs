using Alongside.Web.Tests.Forms;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Chromium))]

namespace Alongside.Web.Tests.Forms;

/// <summary>One Chromium for all tests that look at the form's page; they skip where there is none.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private const string Program = "/usr/bin/chromium";
    private const string Node = "/usr/bin/node";
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>A window of somebody who has come in already.</summary>
    internal async Task<IPage> Open(FormSite site, Person person, int width, ColorScheme scheme, bool script = true)
    {
        Assert.SkipWhen(_browser is null, "Chromium is not installed at " + Program + ".");
        var context = await _browser!.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
            ColorScheme = scheme,
            HasTouch = width < 600,
            IsMobile = width < 600,
            JavaScriptEnabled = script,
            BypassCSP = script,
            Locale = person.Client.DefaultRequestHeaders.AcceptLanguage.First().Value,
        });
        await context.AddCookiesAsync(site.CookiesOf(person).Select(c => new Microsoft.Playwright.Cookie { Name = c.Name, Value = c.Value, Domain = c.Domain, Path = c.Path }));
        return await context.NewPageAsync();
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
