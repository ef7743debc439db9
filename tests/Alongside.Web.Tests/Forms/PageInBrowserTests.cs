using Alongside.OrderForms.Changes.Acts;
using Microsoft.Playwright;

namespace Alongside.Web.Tests.Forms;

/// <summary>The form's page in a browser. With <c>ALONGSIDE_PICTURES</c> naming a folder, what it looks like is put there.</summary>
public sealed class PageInBrowserTests(Chromium chromium)
{
    [Theory]
    [InlineData("customer", "en", 390, ColorScheme.Light)]
    [InlineData("customer", "de", 390, ColorScheme.Dark)]
    [InlineData("customer", "en", 1280, ColorScheme.Dark)]
    [InlineData("seller", "en", 1280, ColorScheme.Light)]
    [InlineData("seller", "de", 390, ColorScheme.Light)]
    [InlineData("waiting", "en", 390, ColorScheme.Light)]
    [InlineData("first", "en", 390, ColorScheme.Light)]
    [InlineData("first", "de", 1280, ColorScheme.Light)]
    public async Task Fits_the_window_is_named_throughout_and_axe_finds_nothing(string who, string language, int width, ColorScheme scheme)
    {
        await using var site = await FormSite.Start(language: language);
        var person = await Scene(site, who, language);
        var page = await (await chromium.Of(person.Cookies, width, language, scheme, looked: true)).NewPageAsync();
        var complaints = new List<string>();
        page.Console += (_, message) => complaints.Add(message.Text);
        page.PageError += (_, error) => complaints.Add(error);
        await page.GotoAsync(new Uri(site.Address, person.Here).AbsoluteUri);
        await page.Picture($"{who}-{language}-{width}-{scheme}");

        Assert.Equal(width, await page.Width());
        Assert.Empty(await Found(page, "[...document.querySelectorAll('[id]')].map(e => e.id).filter((id, i, all) => all.indexOf(id) !== i)"));
        Assert.Empty(await Found(page, "[...document.querySelectorAll('input:not([type=hidden]), textarea, select')].filter(e => !e.labels.length).map(e => e.outerHTML)"));
        await page.EvaluateAsync("document.querySelectorAll('details').forEach(d => d.open = true)");
        await page.Picture($"{who}-{language}-{width}-{scheme}-open");
        Assert.Equal(width, await page.Width());
        Assert.Empty(await Found(page, "[...document.querySelectorAll('button, summary, input:not([type=hidden]):not([type=checkbox]), select')].filter(e => !e.matches('.visually-hidden')).filter(e => { const r = e.getBoundingClientRect(); return r.height > 0 && r.height < 24 }).map(e => e.outerHTML)"));
        if (width < 600) Assert.Empty(await Found(page, "[...document.querySelectorAll('.question button, .question summary.button')].filter(e => { const r = e.getBoundingClientRect(); return r.height > 0 && r.height < 44 }).map(e => e.outerHTML)"));
        Assert.Empty(complaints);
        Assert.Empty(await page.Axe());
    }

    [Fact]
    public async Task The_customer_confirms_changes_and_adds_with_script_switched_off()
    {
        await using var site = await FormSite.Start();
        var dana = await site.Guest();
        var page = await (await chromium.Of(dana.Cookies, 390, script: false)).NewPageAsync();
        await page.GotoAsync(new Uri(site.Address, dana.Here).AbsoluteUri);
        var line = page.Locator("#l-" + FormSite.HeardLine);

        await line.GetByText("That’s right").First.ClickAsync();
        await line.GetByLabel("Your name").FillAsync("Dana");
        await line.GetByRole(AriaRole.Button, new() { Name = "Yes, that’s right" }).ClickAsync();
        await page.WaitForURLAsync("**#l-" + FormSite.HeardLine, new() { WaitUntil = WaitUntilState.Commit }); // what is looked for next is waited for by itself
        await line.GetByText("Change", new() { Exact = false }).First.ClickAsync();
        await line.GetByLabel("In other words").FillAsync("We lose about twelve sign-ups a week");
        await line.GetByRole(AriaRole.Button, new() { Name = "Keep this wording" }).ClickAsync();
        await page.GetByLabel("What do you need?").FillAsync("A page that loads quickly");
        await page.Locator("#q-need").GetByRole(AriaRole.Button, new() { Name = "Add under “What is needed”" }).ClickAsync();
        await page.Locator("#q-need article").WaitForAsync();

        var form = await site.Form();
        Assert.Equal(("We lose about twelve sign-ups a week", true), (form.FindLine(FormSite.HeardLine)!.Text, form.FindLine(FormSite.HeardLine)!.Settled));
        Assert.True(Assert.Single(form.FindQuestion("need")!.Lines).Settled);
    }

    // A form in the middle of its life: something of everything.
    private static async Task<Person> Scene(FormSite site, string who, string language)
    {
        var dana = await site.Guest(language, who is "first" ? null : "Dana");
        await site.Put(
            ("speed", new AddLine("need", "A page that loads in two seconds on a phone", "n", FormSite.Heard("What I need is a page that loads in two seconds on a phone, nothing fancy.", "a page that loads in two seconds on a phone"))),
            ("booking", new AddLine("need", "People can sign up for a first session without calling", "o")),
            ("calendar", new AddLine("need", "A calendar of the courses", "p")),
            ("money", new AddLine("budget", "Around four thousand", "n", FormSite.Heard("We have around four thousand set aside for it.", "around four thousand"))));
        if (who is "first") return dana;
        if (who is "waiting") return await site.Guest(language);
        var tom = await site.Owner(language);
        var (danas, toms) = (await dana.Page(), await tom.Page());
        await dana.Send(danas, f => f.Has("do", "reword") && f.Has("line", "money"), ("text", "Around five thousand, in two parts"));
        await tom.Send(toms, f => f.Has("do", "reword") && f.Has("line", "money"), ("text", "Around four thousand, plus hosting"));
        await dana.Press("speed", "confirm");
        await dana.Press("calendar", "strike");
        await dana.Send(await dana.Page(), f => f.Has("question", "people") && f.Inside.Contains("leave-open", StringComparison.Ordinal), ("do", "leave-open"));
        await dana.Send(danas, f => f.Has("do", "add-line") && f.Has("question", "concerns"), ("text", "That nobody here has time to look after it."));
        await tom.Send(toms, f => f.Has("do", "note") && f.Has("about", "booking"), ("text", "You said that the phone rings all day. Is this what would help?"));
        return who is "seller" ? tom : dana;
    }

    private static async Task<string[]> Found(IPage page, string script) => await page.EvaluateAsync<string[]>(script);
}
