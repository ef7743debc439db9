using System.Net;
using Alongside.OrderForms;
using Alongside.OrderForms.Changes;
using Alongside.OrderForms.Changes.Acts;
using Alongside.OrderForms.Lines;
using Alongside.OrderForms.Templates;
using Alongside.OrderForms.Writing;
using Alongside.Web.Live;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Alongside.Web.Tests.Sending;

/// <summary>
/// The file in a browser that has no network, and its answer on the way back. With <c>ALONGSIDE_PICTURES</c> naming a folder, what it looks
/// like is put there.
/// </summary>
public sealed class SentFileInBrowserTests(Chromium chromium) : IAsyncLifetime
{
    private const string Hard = "</script><script>alert(1)</script> <!-- 👩‍👧 مرحبا بالعالم &amp; \"quoted\" `${x}`";

    private static readonly Author Tom = new(Party.Seller, Author.SellersDevice, TestSite.Seller);

    private readonly string _folder = Directory.CreateTempSubdirectory("alongside-sent").FullName;
    private readonly List<string> _complaints = [];
    private TestSite _site = null!;
    private TestForm _form = null!;
    private HttpClient _owner = null!;

    public async ValueTask InitializeAsync()
    {
        SetDefaultExpectTimeout(60_000);
        _site = await TestSite.Start();
        _owner = await _site.Owner();
        await Begin("en");
    }

    public async ValueTask DisposeAsync()
    {
        _owner.Dispose();
        await _site.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task The_customer_writes_offline_and_all_of_it_comes_back()
    {
        await using var phone = await Phone(390);
        var page = await Open(phone, await Save());
        await Expect(page.Locator(".sent-intro")).ToContainTextAsync("nothing you write goes to anybody");

        await Line(page, "speed").Locator("summary", new() { HasText = "That’s right" }).ClickAsync();
        await Line(page, "speed").GetByRole(AriaRole.Button, new() { Name = "Yes, that’s right" }).ClickAsync();
        await Expect(Line(page, "speed").Locator(".pending")).ToHaveCountAsync(0);
        await Line(page, "speed").GetByLabel("Your name").FillAsync("Dana");
        await Line(page, "speed").GetByRole(AriaRole.Button, new() { Name = "Yes, that’s right" }).ClickAsync();
        await Expect(Line(page, "speed").Locator(".pending")).ToContainTextAsync("That’s right");
        // The name is known now: one press is enough.
        await Line(page, "booking").Locator("summary", new() { HasText = "That’s right" }).ClickAsync();
        await Expect(Line(page, "booking").Locator(".pending")).ToContainTextAsync("not sent yet");

        await Reword(page, "money", "At most five thousand");
        await Reword(page, "money", "At most five thousand, in two parts");
        await Line(page, "calendar").Locator("button[value=strike]").ClickAsync();
        await Add(page, "concerns", Hard);
        await Add(page, "people", new string('é', 4000));
        await Add(page, "tried", "To be taken back");
        await page.Locator("#q-tried .pending").GetByText("Take back").ClickAsync();
        await Expect(page.Locator("#q-tried .pending")).ToHaveCountAsync(0);
        await page.Locator("#x-tried").FillAsync("Begun, and not added");
        await page.Picture("written-390");

        await page.ReloadAsync();
        await Expect(page.Locator("#answer-list > li")).ToHaveCountAsync(6);
        await Expect(page.Locator("#q-concerns .pending .words")).ToHaveTextAsync(Hard);
        await Expect(page.Locator("#x-tried")).ToHaveValueAsync("Begun, and not added");
        await Expect(page.Locator("#answer-begun")).ToBeVisibleAsync();
        await Expect(page.Locator("#answer-name")).ToHaveValueAsync("Dana");

        await Bring(await Saved(page));
        var form = await Form();
        Assert.True(form.FindLine("speed")!.Settled && form.FindLine("booking")!.Settled);
        Assert.Equal(["At most five thousand, in two parts"], form.FindLine("money")!.Wordings.Select(w => w.Text));
        Assert.Equal(Standing.Struck, form.FindLine("calendar")!.Standing);
        Assert.Equal(Hard, form.FindQuestion("concerns")!.Lines.Single().Text);
        Assert.Equal(4000, form.FindQuestion("people")!.Lines.Single().Text.Length);
        Assert.Empty(form.FindQuestion("tried")!.Lines);
        Assert.All(form.Changes.Where(c => c.Author.Party == Party.Customer), c => Assert.Equal(("Dana", Channel.File), (c.Author.Name, c.Author.Channel)));
        Assert.Empty(_complaints);
    }

    [Fact]
    public async Task What_both_word_meanwhile_stands_side_by_side_and_the_copied_text_does_as_well()
    {
        await using var phone = await Phone(390);
        var page = await Open(phone, await Save());
        await Reword(page, "money", "Around five thousand");
        await page.Locator("#answer-name").FillAsync("Dana");
        await Put("toms", form => Pen.Reword(form, "money", "Around three thousand"));

        await page.Locator("#answer-copy").ClickAsync();
        await Expect(page.Locator("#answer-text")).ToBeVisibleAsync();
        var text = await page.Locator("#answer-text").InputValueAsync();
        await Bring("Hello Tom,\n\n" + string.Concat(text.Split('\n').Select(l => "> " + l + "\n")));

        Assert.Equal(["Around five thousand", "Around three thousand"], (await Form()).FindLine("money")!.Wordings.Select(w => w.Text).Order(StringComparer.Ordinal));
        // Going on in the same file afterwards brings only what is new.
        var before = (await Form()).Version;
        await Add(page, "concerns", "One thing more");
        await Bring(await Saved(page));
        Assert.Equal(before + 1, (await Form()).Version);
    }

    [Fact]
    public async Task The_version_that_was_sent_is_accepted_by_file()
    {
        await Begin("en", [BuiltInTemplates.Default("en").Questions.First(q => string.Equals(q.Id, "need", StringComparison.Ordinal))]);
        await using var phone = await Phone(390);
        var first = await Open(phone, await Save());
        await Line(first, "speed").Locator("summary", new() { HasText = "That’s right" }).ClickAsync();
        await Line(first, "speed").GetByLabel("Your name").FillAsync("Dana");
        await Line(first, "speed").GetByRole(AriaRole.Button, new() { Name = "Yes, that’s right" }).ClickAsync();
        await Line(first, "booking").Locator("summary", new() { HasText = "That’s right" }).ClickAsync();
        await Line(first, "calendar").Locator("summary", new() { HasText = "That’s right" }).ClickAsync();
        await Bring(await Saved(first));

        var hash = (await Form()).Agreement.Hash;
        var second = await Open(phone, await Save());
        await second.Locator("label[for=answer-accept]").ClickAsync();
        await Expect(second.Locator("#answers .for-accept code")).ToHaveAttributeAsync("data-hash", hash);
        await second.Locator("#answers .for-accept button").ClickAsync();
        await Expect(second.Locator("#ending .pending")).ToContainTextAsync("Accepted");
        await second.Picture("accepted-390");
        await Bring(await Saved(second));
        // Whoever changes something has before them what nobody has sent.
        await Line(second, "booking").Locator("button[value=strike]").ClickAsync();
        await Expect(second.Locator("#answers .for-accept button")).ToBeDisabledAsync();

        Assert.Equal("Dana", (await Form()).Agreement.ByCustomer?.Author.Name);
        Assert.Empty(_complaints);
    }

    [Fact]
    public async Task A_no_is_as_large_as_a_yes_and_comes_back_as_one()
    {
        await Begin("en", [BuiltInTemplates.Default("en").Questions.First(q => string.Equals(q.Id, "need", StringComparison.Ordinal))]);
        await using var phone = await Phone(390);
        var page = await Open(phone, await Save());
        var sizes = await page.EvaluateAsync<string[]>("[...document.querySelectorAll('#answers .button.equal')].map(e => { const r = e.getBoundingClientRect(); return `${Math.round(r.width)}x${Math.round(r.height)}`; })");
        Assert.Single(sizes.Distinct(StringComparer.Ordinal));
        await page.Locator("label[for=answer-change]").ClickAsync();
        await page.Locator("#answers .for-change button").ClickAsync();
        await Expect(page.Locator("#ending .pending")).ToContainTextAsync("I’d change something");
        // Of two answers to the whole, the later one is meant.
        await page.Locator("label[for=answer-no]").ClickAsync();
        await page.Locator("#answer-reason").FillAsync("We do it ourselves");
        await page.Locator("#answers .for-no button").ClickAsync();
        await Expect(page.Locator("#ending .pending")).ToHaveCountAsync(1);
        await Expect(page.Locator("#ending .pending")).ToContainTextAsync("Not for me");
        await Bring(await Saved(page));
        Assert.True((await Form()).Agreement.IsDeclined);
    }

    [Theory]
    [InlineData("en", 390, ColorScheme.Light)]
    [InlineData("de", 390, ColorScheme.Dark)]
    [InlineData("en", 1280, ColorScheme.Dark)]
    [InlineData("de", 1600, ColorScheme.Light)]
    public async Task Fits_the_window_reaches_for_nothing_and_axe_finds_nothing(string language, int width, ColorScheme scheme)
    {
        await Begin(language);
        await using var browser = await Phone(width, scheme);
        var asked = new List<string>();
        browser.Request += (_, request) => asked.Add(request.Url);
        var file = await Save();
        Assert.True(new FileInfo(file).Length < 300_000, $"{new FileInfo(file).Length} bytes");
        var page = await Open(browser, file);
        await page.Locator("#x-concerns").FillAsync("Nobody here has time");
        await page.Locator("#x-concerns").PressAsync("Control+Enter");
        await page.Picture($"file-{language}-{width}-{scheme}");
        await page.EvaluateAsync("document.querySelectorAll('details').forEach(d => d.open = true)");
        Assert.Equal(width, await page.Width());
        Assert.Empty(await page.EvaluateAsync<string[]>("[...document.querySelectorAll('[id]')].map(e => e.id).filter((id, i, all) => all.indexOf(id) !== i)"));
        Assert.Empty(await page.EvaluateAsync<string[]>("[...document.querySelectorAll('a[href]')].map(e => e.getAttribute('href')).filter(h => !h.startsWith('#') || !document.getElementById(h.slice(1)))"));
        Assert.Equal([new Uri(file).AbsoluteUri], asked);
        Assert.Empty(_complaints);
        Assert.Empty(await page.Axe());
    }

    [Fact]
    public async Task Without_script_it_reads_as_a_document_and_says_how_to_answer()
    {
        await using var preview = await chromium.Of(new CookieContainer(), 390, script: false);
        var page = await Open(preview, await Save());
        await Expect(page.Locator(".without-script")).ToBeVisibleAsync();
        await Expect(page.Locator(".without-script")).ToContainTextAsync("answer the mail in your own words");
        await Expect(Line(page, "money").Locator(".words")).ToBeVisibleAsync();
        await Expect(page.GetByText("What worries you about it")).ToBeVisibleAsync();
        Assert.Equal(0, await page.Locator("button:visible, textarea:visible, summary.button:visible").CountAsync());
        await page.Picture("without-script-390");
    }

    [Fact]
    public async Task Where_nothing_can_be_kept_it_says_so_and_goes_on_working()
    {
        await using var phone = await Phone(390);
        await phone.AddInitScriptAsync("Object.defineProperty(window, 'localStorage', { get() { throw new Error('denied'); } })");
        var page = await Open(phone, await Save());
        await Expect(page.Locator("#not-kept")).ToBeVisibleAsync();
        await Add(page, "concerns", "Still here");
        await Expect(page.Locator("#q-concerns .pending")).ToContainTextAsync("Still here");
        Assert.True(await page.EvaluateAsync<bool>("!window.dispatchEvent(new Event('beforeunload', { cancelable: true }))"));
    }

    private static ILocator Line(IPage page, string line) => page.Locator($"#l-{line}");

    private static async Task Add(IPage page, string question, string text)
    {
        await page.Locator($"#x-{question}").FillAsync(text);
        await page.Locator($"#q-{question} form.answer button").ClickAsync();
    }

    private static async Task Reword(IPage page, string line, string text)
    {
        await Line(page, line).Locator(".acts > details > summary", new() { HasTextString = "Change" }).ClickAsync();
        await page.Locator($"#w-{line}").FillAsync(text);
        await Line(page, line).GetByRole(AriaRole.Button, new() { Name = "Keep this wording" }).ClickAsync();
    }

    private static async Task<string> Saved(IPage page)
    {
        var download = await page.RunAndWaitForDownloadAsync(() => page.Locator("#answer-save").ClickAsync());
        Assert.EndsWith(".txt", download.SuggestedFilename, StringComparison.Ordinal);
        return await File.ReadAllTextAsync(await download.PathAsync(), TestContext.Current.CancellationToken);
    }

    private async Task<IBrowserContext> Phone(int width, ColorScheme scheme = ColorScheme.Light)
    {
        var context = await chromium.Of(new CookieContainer(), width, scheme: scheme);
        await context.SetOfflineAsync(true);
        return context;
    }

    private async Task<IPage> Open(IBrowserContext context, string file)
    {
        var page = await context.NewPageAsync();
        page.PageError += (_, error) => _complaints.Add(error);
        page.Console += (_, message) => _complaints.Add(message.Text);
        await page.GotoAsync(new Uri(file).AbsoluteUri);
        return page;
    }

    private async Task<string> Save()
    {
        var file = Path.Combine(_folder, Guid.CreateVersion7().ToString("N") + ".html");
        await File.WriteAllTextAsync(file, (await SentHtml.Of(_owner, _form.Id)).Text, TestContext.Current.CancellationToken);
        return file;
    }

    private async Task Bring(string text)
    {
        using var answer = await _owner.Send("/answer", "/answer/take", ("text", text));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.DoesNotContain("Not brought in", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private async Task<Form> Form() => (await _site.Site.Forms.Read(_form.Id, TestContext.Current.CancellationToken))!;

    private async Task Put(string id, Func<Form, Act> act)
    {
        var written = await _site.Site.Forms.Write(_form.Id, Tom, [new Write(id, act(await Form()))], TestContext.Current.CancellationToken);
        Assert.True(written!.AllTaken);
    }

    private async Task Begin(string language, Questions? questions = null)
    {
        var template = BuiltInTemplates.Default(language);
        _form = await _site.NewForm(template: questions is null ? template : new Template("short", "Short", questions), language: language);
        const string Said = "What I need is a page that loads in two seconds on a phone, nothing fancy.";
        const string Quote = "a page that loads in two seconds on a phone";
        var start = Said.IndexOf(Quote, StringComparison.Ordinal);
        var heard = new Evidence("talk", "First call", new Said("Dana Reyes", Said, start, start + Quote.Length, 4, 221.5), Confirms: null);
        await Put("speed", form => Pen.AddLine(form, "need", "A page that loads in two seconds on a phone", heard));
        await Put("booking", form => Pen.AddLine(form, "need", "People can sign up without calling"));
        await Put("calendar", form => Pen.AddLine(form, "need", "A calendar of the courses"));
        if (questions is not null) return;
        await Put("money", form => Pen.AddLine(form, "budget", "Around four thousand"));
        await Put("terms", _ => new SetTerms("EUR", 19, Ids.None));
        await Put("site", form => Pen.AddItem(form, "The site", 1, 3000, optional: false));
        await Put("hosting", form => Pen.AddItem(form, "Hosting, for a year", 12, 10, optional: true));
    }
}
