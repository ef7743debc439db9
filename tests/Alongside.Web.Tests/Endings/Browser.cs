using System.Net;
using System.Text.RegularExpressions;
using Alongside.Web.Visitors;

namespace Alongside.Web.Tests.Endings;

/// <summary>A browser without script: it keeps cookies, and posts what a form on the page would.</summary>
internal sealed partial class Browser : IDisposable
{
    private readonly HttpClient _client;
    private readonly string _home;

    public Browser(Uri address, string home, string language)
    {
        _home = home;
        _client = new HttpClient(new SocketsHttpHandler { CookieContainer = new CookieContainer(), AllowAutoRedirect = true }) { BaseAddress = address };
        _client.DefaultRequestHeaders.Add("Accept", "text/html");
        _client.DefaultRequestHeaders.Add("Accept-Language", language);
    }

    public async Task<Answered> Get(string path)
    {
        using var response = await _client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        return await Answered.Of(response);
    }

    /// <summary>The form's page.</summary>
    public Task<Answered> Page() => Get(_home);

    public Task<Answered> Export(string kind, string query = "") => Get($"{_home}/export/brief.{kind}{query}");

    /// <summary>Writes as the page does, with the page's token.</summary>
    public async Task<Answered> Write(params (string Name, string Value)[] fields)
    {
        var page = await Page();
        var all = fields.Any(f => f.Name == "id") ? fields : [.. fields, ("id", Secrets.NewId())];
        return await Post(_home + "/write", page.Body, all);
    }

    public async Task<Answered> Post(string path, string page, (string Name, string Value)[] fields)
    {
        var token = Token().Match(page).Groups["token"].Value;
        using var content = new FormUrlEncodedContent([.. fields.Select(f => KeyValuePair.Create(f.Name, f.Value)), KeyValuePair.Create("__RequestVerificationToken", WebUtility.HtmlDecode(token))]);
        using var response = await _client.PostAsync(new Uri(path, UriKind.Relative), content, TestContext.Current.CancellationToken);
        return await Answered.Of(response);
    }

    public void Dispose() => _client.Dispose();

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"(?<token>[^\"]*)\"", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 5000)]
    private static partial Regex Token();
}
