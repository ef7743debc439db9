using Alongside.OrderForms;
using Alongside.OrderForms.Changes;
using Alongside.OrderForms.Changes.Acts;
using Alongside.OrderForms.Templates;
using Alongside.Storage;
using Alongside.Storage.Sqlite;
using Alongside.Web.Site;
using Alongside.Web.Visitors;

namespace Alongside.Web.Tests.Endings;

/// <summary>A whole site on a port of its own, with one form in it and the two people at it, each in a browser without script.</summary>
internal sealed class Stage : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("alongside-ending").FullName;
    private readonly List<Browser> _browsers = [];
    private Store _store = null!;
    private AlongsideSite _site = null!;
    private string _link = null!;

    private Stage()
    {
    }

    public string Form { get; } = "form-one";

    public Browser Owner { get; private set; } = null!;

    public Uri Address { get; private set; } = null!;

    /// <summary>A form with one needed question, called <c>need</c>, and one that is not, called <c>other</c>.</summary>
    public static async Task<Stage> Set(string language = "en", string title = "A website for the gym")
    {
        var stop = TestContext.Current.CancellationToken;
        var stage = new Stage();
        stage._store = await SqliteStore.Open(Path.Combine(stage._folder, "forms.db"), TimeProvider.System, stop);
        stage._site = new AlongsideSite(stage._store, new SiteOptions(["http://127.0.0.1:0"], Path.Combine(stage._folder, "keys")), TimeProvider.System);
        await stage._site.App.StartAsync(stop);
        stage.Address = new Uri(stage._site.App.Urls.First());
        var now = TimeProvider.System.GetUtcNow();
        Question[] questions =
        [
            new("need", "What is needed", "What do you need?", "", QuestionKind.Text, Needed: true, []),
            new("other", "Anything else", "What else?", "", QuestionKind.Text, Needed: false, []),
        ];
        var start = new Change("start", new Author(Party.Seller, Author.SellersDevice, "Jana Roth"), now, new StartForm(stage.Form, title, "Jana Roth", "Dana Hill", language, new Template("small", "Small", new Questions(questions))));
        await stage._store.Customers.Add(new StoredCustomer("customer-one", "Dana Hill", Note: "", now), stop);
        await stage._store.Forms.Add(new StoredForm(stage.Form, "customer-one", title, Note: "a private note", InTouchOn: null, now, now, Version: 1, SetAside: false), [start], stop);
        stage._link = Secrets.NewKey();
        await stage._store.Links.Add(new StoredLink("link-one", stage.Form, Secrets.Hash(stage._link), now, EndsAt: null, RevokedAt: null), stop);
        stage.Owner = stage.NewBrowser(language, "/forms/" + stage.Form);
        await stage.Owner.Get(stage._site.SignInPath());
        return stage;
    }

    /// <summary>A browser of the customer's side that has opened the link.</summary>
    public async Task<Browser> Opened(string language = "en")
    {
        var browser = NewBrowser(language, "/f/" + Form);
        await Open(browser);
        return browser;
    }

    /// <summary>Somebody opens the link, and presses the button where there is one.</summary>
    public async Task Open(Browser browser)
    {
        var page = await browser.Get("/c/" + _link);
        if (page.Body.Contains($"action=\"/c/{_link}\"", StringComparison.Ordinal)) await browser.Post("/c/" + _link, page.Body, []);
    }

    /// <summary>The customer, with what is needed written and named, so that it can end.</summary>
    public async Task<Browser> Ready(string language = "en")
    {
        var dana = await Opened(language);
        await dana.Write(("do", "introduce"), ("name", "Dana"));
        await dana.Write(("do", "add-line"), ("question", "need"), ("text", "A calm website"));
        return dana;
    }

    public Browser NewBrowser(string language, string home)
    {
        var browser = new Browser(Address, home, language);
        _browsers.Add(browser);
        return browser;
    }

    public async Task<Form> Read() => (await _site.Forms.Read(Form, TestContext.Current.CancellationToken))!;

    public async ValueTask DisposeAsync()
    {
        foreach (var browser in _browsers) browser.Dispose();
        await _site.App.StopAsync();
        await _site.DisposeAsync();
        await _store.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }
}
