using System.Net;
using System.Text.RegularExpressions;
using Alongside.Storage;
using Alongside.Storage.Sqlite;
using Alongside.Web.Site;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;

namespace Alongside.Web.Tests.Desk;

/// <summary>The application over a file of its own, with the owner signed in and no script.</summary>
internal sealed partial class DeskSite : IAsyncDisposable
{
    private readonly string _folder;

    private DeskSite(string folder, Store store, AlongsideSite site, HttpClient owner) => (_folder, Store, Site, Owner) = (folder, store, site, owner);

    public Store Store { get; }

    public AlongsideSite Site { get; }

    public HttpClient Owner { get; }

    public string Data => Path.Combine(_folder, "alongside.db");

    public static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static async Task<DeskSite> Start(string language = "en")
    {
        var folder = Directory.CreateTempSubdirectory("alongside-desk-").FullName;
        var store = await SqliteStore.Open(Path.Combine(folder, "alongside.db"), TimeProvider.System, Stop);
        var site = new AlongsideSite(store, new SiteOptions(["http://127.0.0.1:0"], Path.Combine(folder, "keys")), TimeProvider.System);
        await site.App.StartAsync(Stop);
        var address = site.App.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        var owner = new HttpClient(new SocketsHttpHandler { CookieContainer = new CookieContainer() })
        {
            BaseAddress = new Uri(address),
            DefaultRequestHeaders = { { "Accept-Language", language }, { "Accept", "text/html" } },
        };
        using var signedIn = await owner.GetAsync(new Uri(site.SignInPath(), UriKind.Relative), Stop);
        return new DeskSite(folder, store, site, owner);
    }

    /// <summary>A page, with its entities read.</summary>
    public async Task<string> Read(string path)
    {
        using var answer = await Owner.GetAsync(new Uri(path, UriKind.Relative), Stop);
        return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Stop));
    }

    public async Task<string> Markup(string path)
    {
        using var answer = await Owner.GetAsync(new Uri(path, UriKind.Relative), Stop);
        return await answer.Content.ReadAsStringAsync(Stop);
    }

    /// <summary>Sends a page's form, with its token. The answer is where one comes to, and what stands there.</summary>
    public async Task<Arrival> Post(string page, string to, params (string Name, string Value)[] fields)
    {
        var token = await Token(page);
        using var content = new FormUrlEncodedContent(fields.Select(f => KeyValuePair.Create(f.Name, f.Value)).Append(KeyValuePair.Create("__RequestVerificationToken", token)));
        return await Send(to, content);
    }

    /// <summary>Drops a file, or pastes a text where there is no file.</summary>
    public Task<Arrival> Drop(string path, byte[]? file, string name = "call.txt", string text = "") => DropAt(path, path, file, name, text);

    public async Task<Arrival> DropAt(string page, string path, byte[]? file, string name, string text = "")
    {
        using var content = new MultipartFormDataContent
        {
            { new StringContent(await Token(page)), "__RequestVerificationToken" },
            { new StringContent(text), "text" },
        };
        content.Add(new ByteArrayContent(file ?? []), "file", name);
        return await Send(path, content);
    }

    public async ValueTask DisposeAsync()
    {
        Owner.Dispose();
        await Site.App.StopAsync(CancellationToken.None);
        await Site.DisposeAsync();
        await Store.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task<Arrival> Send(string to, HttpContent content)
    {
        using var answer = await Owner.PostAsync(new Uri(to, UriKind.Relative), content, Stop);
        var markup = await answer.Content.ReadAsStringAsync(Stop);
        return new Arrival(answer.StatusCode, answer.RequestMessage!.RequestUri!.PathAndQuery, WebUtility.HtmlDecode(markup), markup);
    }

    private async Task<string> Token(string page)
    {
        var match = TokenField().Match(await Markup(page));
        Assert.True(match.Success, page + " has a form");
        return match.Groups["token"].Value;
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"(?<token>[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex TokenField();
}
