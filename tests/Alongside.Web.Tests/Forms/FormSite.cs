using System.Net;
using Alongside.OrderForms.Changes;
using Alongside.OrderForms.Changes.Acts;
using Alongside.OrderForms.Lines;
using Alongside.OrderForms.Templates;
using Alongside.Storage;
using Alongside.Storage.Sqlite;
using Alongside.Web.Live;
using Alongside.Web.Site;
using Alongside.Web.Visitors;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;

namespace Alongside.Web.Tests.Forms;

/// <summary>The application as it is served, with one form in it, and the two who write there.</summary>
internal sealed class FormSite : IAsyncDisposable
{
    public const string Seller = "Tom Ashworth";
    public const string Customer = "Dana Reyes";
    public const string HeardLine = "heard-one";
    public const string Quote = "we lose about ten sign-ups a week";

    private static readonly Author SellerPen = new(Party.Seller, Author.SellersDevice, Seller);

    private readonly string _folder = Directory.CreateTempSubdirectory("alongside-forms").FullName;
    private readonly List<SocketsHttpHandler> _handlers = [];
    private Store _store = null!;
    private AlongsideSite _site = null!;
    private string _link = "";

    public Uri Address { get; private set; } = null!;

    public string Id { get; } = Secrets.NewId();

    public static async Task<FormSite> Start(Template? template = null, string title = "A website for the climbing gym", string language = "en")
    {
        var site = new FormSite();
        await site.Begin(template ?? BuiltInTemplates.Default(language), title, language);
        return site;
    }

    /// <summary>The form as it stands.</summary>
    public async Task<OrderForms.Form> Form() => (await _site.Forms.Read(Id, CancellationToken.None))!;

    /// <summary>Somebody with a browser of their own.</summary>
    public async Task<Person> Owner(string language = "en")
    {
        var person = Somebody("/forms/" + Id, language);
        await person.Get(_site.SignInPath());
        return person;
    }

    /// <summary>A device on the customer's side: the first takes the seat, each later one waits.</summary>
    public async Task<Person> Guest(string language = "en", string? name = null)
    {
        var person = Somebody("/f/" + Id, language);
        var page = await person.Get("/c/" + _link);
        await person.Post("/c/" + _link, new() { ["__RequestVerificationToken"] = PageText.Token(page) });
        if (name is not null) await person.Send(await person.Page(), f => f.Has("do", "introduce"), ("name", name));
        return person;
    }

    /// <summary>Something that the seller's program puts there.</summary>
    public async Task Put(params (string Id, Act Act)[] acts)
    {
        var written = await _site.Forms.Write(Id, SellerPen, [.. acts.Select(a => new Write(a.Id, a.Act))], CancellationToken.None);
        Xunit.Assert.True(written!.AllTaken, string.Join(", ", written.Outcomes.Select(o => o.Refusal)));
    }

    public async ValueTask DisposeAsync()
    {
        await _site.App.StopAsync();
        await _site.DisposeAsync();
        await _store.DisposeAsync();
        foreach (var handler in _handlers) handler.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    public static Evidence Heard(string utterance, string quote)
    {
        var start = utterance.IndexOf(quote, StringComparison.Ordinal);
        return new Evidence("kept", "First call", new Said(Customer, utterance, start, start + quote.Length, 4, 221.5), Confirms: null);
    }

    private Person Somebody(string here, string language)
    {
        var handler = new SocketsHttpHandler { CookieContainer = new CookieContainer(), AllowAutoRedirect = true };
        _handlers.Add(handler);
        return new Person(new HttpClient(handler) { BaseAddress = Address, DefaultRequestHeaders = { { "Accept-Language", language } } }, handler.CookieContainer, here);
    }

    private async Task Begin(Template template, string title, string language)
    {
        var time = TimeProvider.System;
        var now = time.GetUtcNow();
        _store = await SqliteStore.Open(Path.Combine(_folder, "alongside.db"), time, CancellationToken.None);
        _site = new AlongsideSite(_store, new SiteOptions(["http://127.0.0.1:0"], Path.Combine(_folder, "keys")), time);
        await _site.App.StartAsync();
        Address = new Uri(_site.App.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
        await _store.Customers.Add(new StoredCustomer("dana", Customer, "", now), CancellationToken.None);
        var start = new Change(Secrets.NewId(), SellerPen, now, new StartForm(Id, title, Seller, Customer, language, template));
        await _store.Forms.Add(new StoredForm(Id, "dana", title, "", null, now, now, 1, false), [start], CancellationToken.None);
        _link = Secrets.NewKey();
        await _store.Links.Add(new StoredLink(Secrets.NewId(), Id, Secrets.Hash(_link), now, null, null), CancellationToken.None);
        if (template.Id is BuiltInTemplates.DefaultId)
            await Put((HeardLine, new AddLine("situation", "We lose about ten sign-ups a week", "n", Heard($"Honestly, {Quote} because the page is slow.", Quote))));
    }
}
