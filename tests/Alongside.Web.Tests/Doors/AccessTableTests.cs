using System.Globalization;
using System.Net;
using System.Text;
using Alongside.Web.Site;

namespace Alongside.Web.Tests.Doors;

/// <summary>
/// Who may use what. Every address that the application answers at is asked by everyone who might ask, and what they get is
/// compared with the table in <c>access.txt</c>. An address that is new fails until its row is there; the row is the decision.
/// </summary>
public sealed class AccessTableTests
{
    private static readonly string TablePath = Path.Combine(Repository.Root, "tests", "Alongside.Web.Tests", "Doors", "access.txt");

    private static readonly string[] Visitors = ["stranger", "customer", "waiting", "other", "owner"];

    [Fact]
    public async Task Every_address_answers_everyone_as_the_table_says()
    {
        var table = await Table();
        if (Environment.GetEnvironmentVariable("ALONGSIDE_ACCEPT") is "1") await File.WriteAllTextAsync(TablePath, table, TestContext.Current.CancellationToken);
        var accepted = (await File.ReadAllTextAsync(TablePath, TestContext.Current.CancellationToken)).ReplaceLineEndings("\n");
        Assert.True(string.Equals(accepted, table, StringComparison.Ordinal), "Who may use what has changed. Run this with ALONGSIDE_ACCEPT=1 and read the difference, row by row.\n" + table);
    }

    [Fact]
    public async Task Every_address_says_who_may_use_it()
    {
        await using var site = await TestSite.Start();
        Assert.All(site.Site.Routes, route => Assert.True(route.Access is not null, route.Pattern));
    }

    [Fact]
    public void The_table_opens_nothing_of_the_owners_to_anyone_else()
    {
        foreach (var row in File.ReadLines(TablePath).Where(r => !r.StartsWith('#')).Select(r => r.Split(' ', StringSplitOptions.RemoveEmptyEntries)))
        {
            var (pattern, others, owner) = (row[1], row[2..^1], row[^1]);
            // "400" is what somebody gets who may post here, and comes without the page's token.
            if (pattern.StartsWith("/f/", StringComparison.Ordinal)) Assert.All([row[2], row[5], owner], status => Assert.Equal("404", status));
            else if (!IsForAnyone(pattern)) Assert.All(others, status => Assert.True(status is "sign-in" or "403", string.Join(' ', row)));
        }
    }

    private static bool IsForAnyone(string pattern) => pattern is "/sign-in" or "/sign-in/{ticket}" or "/c/{key}" or "/language" or "/assets/{hash}/{**name}";

    private static async Task<string> Table()
    {
        await using var site = await TestSite.Start(options => options with { Limits = SiteLimits.Lifted });
        var (form, other) = (await site.NewForm(), await site.NewForm("Another", "Somebody else"));
        var addresses = await Addresses.Of(site, form);
        var people = new List<HttpClient> { site.Stranger(follow: false) };
        foreach (var signedIn in new[] { await site.Customers(form), await site.SecondDevice(form), await site.Customers(other), await site.Owner() }) people.Add(signedIn);
        var table = new StringBuilder("# Who gets what at which address: a status of HTTP, or the way to the sign-in page. A post comes without the page's token, so 400 is the answer to whoever may post there.\n");
        table.Append($"# {"",-68}{string.Join(' ', Visitors.Select(v => v.PadRight(9)))}".TrimEnd()).Append('\n');
        var rows = site.Site.Routes.SelectMany(r => (r.Methods.Length == 0 ? "GET" : r.Methods).Split(',').Select(m => (Method: m, r.Pattern)));
        foreach (var (method, pattern) in rows.Distinct().OrderBy(r => r.Pattern, StringComparer.Ordinal).ThenBy(r => r.Method, StringComparer.Ordinal))
        {
            var said = new List<string>();
            foreach (var person in people) said.Add(await Ask(person, method, addresses.Fill(pattern)));
            table.Append($"{method,-5} {pattern,-64}{string.Join(' ', said.Select(s => s.PadRight(9)))}".TrimEnd()).Append('\n');
        }

        return table.ToString();
    }

    private static async Task<string> Ask(HttpClient person, string method, string address)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(address, UriKind.Relative));
        if (method is not "GET") request.Content = new FormUrlEncodedContent([]);
        using var answer = await person.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        var at = answer.StatusCode == HttpStatusCode.Redirect ? answer.Headers.Location?.ToString() : answer.RequestMessage!.RequestUri!.AbsolutePath;
        if (at is "/sign-in" && address is not "/sign-in") return "sign-in";
        return ((int)answer.StatusCode).ToString(CultureInfo.InvariantCulture);
    }
}
