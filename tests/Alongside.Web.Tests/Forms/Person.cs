using System.Net;

namespace Alongside.Web.Tests.Forms;

/// <summary>Somebody with a browser that runs no script: it opens pages, fills in forms that stand there, and presses buttons.</summary>
/// <param name="Client">The browser.</param>
/// <param name="Cookies">What it keeps.</param>
/// <param name="Here">The address of the form on their side.</param>
internal sealed record Person(HttpClient Client, CookieContainer Cookies, string Here)
{
    /// <summary>The form's page.</summary>
    public Task<string> Page() => Get(Here);

    public async Task<string> Get(string address)
    {
        using var answer = await Client.GetAsync(new Uri(address, UriKind.Relative));
        return await answer.Content.ReadAsStringAsync();
    }

    public async Task<(HttpStatusCode Status, string Page, Uri Address)> Post(string address, Dictionary<string, string> fields)
    {
        using var content = new FormUrlEncodedContent(fields);
        using var answer = await Client.PostAsync(new Uri(address, UriKind.Relative), content);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(), answer.RequestMessage!.RequestUri!);
    }

    /// <summary>Sends a form that stands on a page, with what was typed into it, or with the button that was pressed.</summary>
    public async Task<(HttpStatusCode Status, string Page, Uri Address)> Send(string page, Func<PageForm, bool> which, params (string Name, string Value)[] typed)
    {
        var form = PageText.Forms(page).FirstOrDefault(which) ?? throw new InvalidOperationException("No such form on the page.");
        var fields = new Dictionary<string, string>(form.Hidden, StringComparer.Ordinal);
        foreach (var (name, value) in typed) fields[name] = value;
        return await Post(form.Action, fields);
    }

    /// <summary>Presses a button of a line.</summary>
    public async Task<(HttpStatusCode Status, string Page, Uri Address)> Press(string line, string act, params (string Name, string Value)[] typed)
    {
        var page = await Page();
        Xunit.Assert.Contains($"form=\"a-{line}\" name=\"do\" value=\"{act}\"", page, StringComparison.Ordinal);
        return await Send(page, f => string.Equals(f.Id, "a-" + line, StringComparison.Ordinal), [("do", act), .. typed]);
    }
}
