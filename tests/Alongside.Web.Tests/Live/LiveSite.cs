using System.Net;
using System.Text.RegularExpressions;
using Alongside.OrderForms;
using Alongside.OrderForms.Changes;
using Alongside.OrderForms.Changes.Acts;
using Alongside.OrderForms.Templates;
using Alongside.Storage;
using Alongside.Storage.Sqlite;
using Alongside.Web.Site;
using Alongside.Web.Visitors;

namespace Alongside.Web.Tests.Live;

/// <summary>The application over a file of its own, at a port of its own, which can be stopped and started again.</summary>
internal sealed partial class LiveSite : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("alongside-live-").FullName;
    private int _port;

    private LiveSite()
    {
    }

    public static CancellationToken Stop => Xunit.TestContext.Current.CancellationToken;

    public Store Store { get; private set; } = null!;

    public AlongsideSite Site { get; private set; } = null!;

    public string Folder => _folder;

    public string Address => $"http://127.0.0.1:{_port}";

    public static async Task<LiveSite> Start()
    {
        var site = new LiveSite();
        await site.Begin();
        return site;
    }

    public async Task Begin()
    {
        Store = await SqliteStore.Open(Path.Combine(_folder, "alongside.db"), TimeProvider.System, Stop);
        Site = new AlongsideSite(Store, new SiteOptions([$"http://127.0.0.1:{_port}"], Path.Combine(_folder, "keys")), TimeProvider.System);
        await Site.App.StartAsync(Stop);
        _port = new Uri(Site.App.Urls.First()).Port;
    }

    /// <summary>Ends the program as it stands; what is kept is the file.</summary>
    public async Task End()
    {
        await Site.App.StopAsync(Stop);
        await Site.DisposeAsync();
        await Store.DisposeAsync();
    }

    /// <summary>A form with a customer of its own. Returns its id.</summary>
    public async Task<string> NewForm(string title = "A website")
    {
        var (form, customer, now) = (Secrets.NewId(), Secrets.NewId(), TimeProvider.System.GetUtcNow());
        await Store.Customers.Add(new StoredCustomer(customer, "Dana", Note: "", now), Stop);
        var start = new Change(Secrets.NewId(), new Author(Party.Seller, Author.SellersDevice, "Jana"), now, new StartForm(form, title, "Jana", "Dana", "en", BuiltInTemplates.Default("en")));
        await Store.Forms.Add(new StoredForm(form, customer, title, Note: "", InTouchOn: null, now, now, Version: 1, SetAside: false), [start], Stop);
        return form;
    }

    public Task<Form?> Read(string form) => Site.Forms.Read(form, Stop);

    /// <summary>The owner, signed in by the one-time link.</summary>
    public async Task<CookieContainer> Owner()
    {
        var jar = new CookieContainer();
        using var http = Http(jar);
        using var answer = await http.GetAsync(new Uri(Site.SignInPath(), UriKind.Relative), Stop);
        return jar;
    }

    /// <summary>A device that opens the customer's link of a form.</summary>
    public async Task<CookieContainer> Device(string form)
    {
        var key = Secrets.NewKey();
        await Store.Links.Add(new StoredLink(Secrets.NewId(), form, Secrets.Hash(key), TimeProvider.System.GetUtcNow(), EndsAt: null, RevokedAt: null), Stop);
        var jar = new CookieContainer();
        using var http = Http(jar);
        var page = await http.GetStringAsync(new Uri("/c/" + key, UriKind.Relative), Stop);
        using var fields = new FormUrlEncodedContent([KeyValuePair.Create("__RequestVerificationToken", WebUtility.HtmlDecode(Token().Match(page).Groups[1].Value))]);
        using var answer = await http.PostAsync(new Uri("/c/" + key, UriKind.Relative), fields, Stop);
        Xunit.Assert.EndsWith("/f/" + form, answer.RequestMessage!.RequestUri!.AbsolutePath, StringComparison.Ordinal);
        return jar;
    }

    public async ValueTask DisposeAsync()
    {
        await End();
        Directory.Delete(_folder, recursive: true);
    }

    private HttpClient Http(CookieContainer jar) => new(new HttpClientHandler { CookieContainer = jar }) { BaseAddress = new Uri(Address) };

    [GeneratedRegex("""name="__RequestVerificationToken"[^>]*value="(?<token>[^"]+)""", RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Token();
}
