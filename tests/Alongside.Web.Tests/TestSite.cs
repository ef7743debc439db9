using System.Net;
using Alongside.OrderForms.Changes;
using Alongside.OrderForms.Changes.Acts;
using Alongside.OrderForms.Templates;
using Alongside.Storage;
using Alongside.Storage.Sqlite;
using Alongside.Web.Live;
using Alongside.Web.Site;
using Alongside.Web.Visitors;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;

namespace Alongside.Web.Tests;

/// <summary>The application as it is served, at a port of its own, over a SQLite file in a folder of its own.</summary>
internal sealed class TestSite : IAsyncDisposable
{
    public const string Seller = "Tom Ashworth";
    public const string Customer = "Dana Reyes";

    private static readonly Author SellerPen = new(Party.Seller, Author.SellersDevice, Seller);

    private readonly List<HttpMessageHandler> _handlers = [];

    private TestSite(string folder, Store store, AlongsideSite site, TimeProvider time) => (Folder, Store, Site, Time) = (folder, store, site, time);

    public string Folder { get; }

    public Store Store { get; }

    public AlongsideSite Site { get; }

    public TimeProvider Time { get; }

    public Uri Address { get; private set; } = null!;

    public static async Task<TestSite> Start(Func<SiteOptions, SiteOptions>? options = null, TimeProvider? time = null)
    {
        var clock = time ?? TimeProvider.System;
        var folder = Directory.CreateTempSubdirectory("alongside-web-").FullName;
        var store = await SqliteStore.Open(Path.Combine(folder, "alongside.db"), clock, CancellationToken.None);
        var chosen = new SiteOptions(["http://127.0.0.1:0"], Path.Combine(folder, "keys"));
        var site = new AlongsideSite(store, options is null ? chosen : options(chosen), clock);
        await site.App.StartAsync();
        var address = site.App.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        return new TestSite(folder, store, site, clock) { Address = new Uri(address) };
    }

    /// <summary>A form of this seller's with a link to it.</summary>
    public async Task<TestForm> NewForm(string title = "A website for the climbing gym", string customer = Customer, Template? template = null, string language = "en")
    {
        var (form, key, now) = (Secrets.NewId(), Secrets.NewKey(), Time.GetUtcNow());
        var person = Secrets.NewId();
        await Store.Customers.Add(new StoredCustomer(person, customer, Note: "", now), CancellationToken.None);
        var start = new Change(Secrets.NewId(), SellerPen, now, new StartForm(form, title, Seller, customer, language, template ?? BuiltInTemplates.Default(language)));
        await Store.Forms.Add(new StoredForm(form, person, title, Note: "", InTouchOn: null, now, now, Version: 1, SetAside: false), [start], CancellationToken.None);
        await Store.Links.Add(new StoredLink(Secrets.NewId(), form, Secrets.Hash(key), now, EndsAt: null, RevokedAt: null), CancellationToken.None);
        return new TestForm(form, key, person);
    }

    /// <summary>Something that the seller does to a form; all of it has to be taken.</summary>
    public async Task Put(TestForm form, params Act[] acts)
    {
        var written = await Site.Forms.Write(form.Id, SellerPen, [.. acts.Select(a => new Write(Secrets.NewId(), a))], CancellationToken.None);
        Assert.True(written!.AllTaken, string.Join(", ", written.Outcomes.Select(o => o.Refusal)));
    }

    /// <summary>A browser in which the owner is signed in.</summary>
    public async Task<HttpClient> Owner()
    {
        var browser = Stranger();
        using var answer = await browser.GetAsync(new Uri(Site.SignInPath(), UriKind.Relative));
        return browser;
    }

    /// <summary>A device that has opened a form's link: the first one is let in.</summary>
    public async Task<HttpClient> Customers(TestForm form)
    {
        var browser = Stranger();
        using var answer = await browser.Send("/c/" + form.Key, "/c/" + form.Key);
        Assert.EndsWith("/f/" + form.Id, answer.RequestMessage!.RequestUri!.AbsolutePath, StringComparison.Ordinal);
        return browser;
    }

    /// <summary>A device that has opened a form's link after another: it waits to be let in.</summary>
    public Task<HttpClient> SecondDevice(TestForm form) => Customers(form);

    /// <summary>A browser that nobody knows.</summary>
    public HttpClient Stranger(string language = "en", bool follow = true)
    {
        var handler = new SocketsHttpHandler { CookieContainer = new CookieContainer(), AllowAutoRedirect = follow };
        _handlers.Add(handler);
        return new HttpClient(handler) { BaseAddress = Address, DefaultRequestHeaders = { { "Accept-Language", language }, { "Accept", "text/html" } } };
    }

    public async ValueTask DisposeAsync()
    {
        await Site.App.StopAsync();
        await Site.DisposeAsync();
        await Store.DisposeAsync();
        foreach (var handler in _handlers) handler.Dispose();
        Directory.Delete(Folder, recursive: true);
    }
}
