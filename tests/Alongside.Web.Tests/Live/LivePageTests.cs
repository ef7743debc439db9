using Alongside.OrderForms.Changes;
using Alongside.OrderForms.Writing;
using Alongside.Web.Live;
using Alongside.Web.Visitors;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Alongside.Web.Tests.Live;

/// <summary>The two in real browsers: the owner at a laptop, the customer on a phone.</summary>
public sealed class LivePageTests(Chromium chromium) : IAsyncLifetime
{
    private const float Patience = 60_000;

    private readonly List<string> _complaints = [];
    private LiveSite _site = null!;
    private string _form = "";
    private IBrowserContext _laptop = null!;
    private IBrowserContext _phone = null!;
    private IPage _owner = null!;
    private IPage _customer = null!;

    public async ValueTask InitializeAsync()
    {
        SetDefaultExpectTimeout(Patience);
        _site = await LiveSite.Start();
        _form = await _site.NewForm();
        _laptop = await chromium.Of(await _site.Owner(), 1280);
        _phone = await chromium.Of(await _site.Device(_form), 390);
        (_owner, _customer) = (await Open(_laptop, "forms"), await Open(_phone, "f"));
    }

    public async ValueTask DisposeAsync()
    {
        if (_laptop is not null) await _laptop.CloseAsync();
        if (_phone is not null) await _phone.CloseAsync();
        await _site.DisposeAsync();
    }

    [Fact]
    public async Task They_write_together_and_see_each_other()
    {
        await Expect(_owner.Locator("#present")).ToContainTextAsync("is here");
        await Expect(_customer.Locator("#present")).ToContainTextAsync("Jana is here");

        await _owner.Locator("#q-need textarea").First.FillAsync("A site that");
        await Expect(_customer.Locator("#q-need .typing")).ToContainTextAsync("Jana: A site that");
        await _owner.Locator("#q-need textarea").First.FillAsync("A site that loads quickly");
        await _owner.Keyboard.PressAsync("Control+Enter");
        await Expect(_customer.Locator("#q-need .line .words")).ToHaveTextAsync("A site that loads quickly");
        await Expect(_customer.Locator(".typing")).ToHaveCountAsync(0);

        await Answer(_customer, "situation", "We open in March.");
        await Expect(_owner.Locator("#q-situation .line .words")).ToHaveTextAsync("We open in March.");
        await Expect(_customer.Locator("[data-live=outbox]")).ToHaveCountAsync(0);
        Assert.Equal(390, await _customer.Width());
        Assert.Empty(_complaints);
    }

    [Fact]
    public async Task Offline_one_goes_on_writing_and_nothing_is_lost_through_a_reload_on_the_way_back()
    {
        await Connected(_customer);
        await _phone.SetOfflineAsync(true);
        await Expect(_customer.Locator("#live-connection")).ToContainTextAsync("You are offline. What you write is kept here");
        await Answer(_customer, "need", "Booking on the phone");
        await Answer(_customer, "outcome", "Fewer calls");
        await Expect(_customer.Locator("#q-need .unsent")).ToContainTextAsync("Booking on the phone");
        await Expect(_customer.Locator("#q-outcome .unsent small")).ToBeVisibleAsync();
        await Field(_customer, "tried").FillAsync("half a sentence, and");
        await _customer.Picture("offline-390", whole: false);
        await Answer(_owner, "need", "Written meanwhile");
        await Kept(_customer, "half a sentence, and");

        await _phone.SetOfflineAsync(false);
        await _customer.ReloadAsync();

        await Expect(_owner.Locator("#q-need .line .words")).ToHaveTextAsync(["Written meanwhile", "Booking on the phone"]);
        await Expect(_owner.Locator("#q-outcome .line .words")).ToHaveTextAsync("Fewer calls");
        await Expect(_customer.Locator("#q-need .line .words")).ToHaveCountAsync(2);
        await Expect(Field(_customer, "tried")).ToHaveValueAsync("half a sentence, and");
        await Expect(_customer.Locator("[data-live=outbox]")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Both_word_the_same_line_and_both_wordings_stay()
    {
        var line = await Line("Around four thousand");
        await Reword(_owner, line, "Between three and five thousand");
        await Reword(_customer, line, "At most four thousand, all in");
        await _owner.Keyboard.PressAsync("Control+Enter");
        await Expect(_customer.Locator($"#l-{line} .meanwhile")).ToContainTextAsync("Jana has just changed this too: “Between three and five thousand”");
        await _customer.Picture("meanwhile-390", whole: false);
        await Expect(_customer.Locator($"#w-{line}")).ToHaveValueAsync("At most four thousand, all in");
        Assert.Equal($"w-{line}", await _customer.EvaluateAsync<string>("document.activeElement.id"));

        await _customer.Keyboard.PressAsync("Control+Enter");

        await Expect(_owner.Locator($"#l-{line} .wordings .words, #l-{line} .wordings .said")).ToHaveCountAsync(2);
        var wordings = (await _site.Read(_form))!.FindLine(line)!.Wordings.Select(w => w.Text).Order(StringComparer.Ordinal);
        Assert.Equal(["At most four thousand, all in", "Between three and five thousand"], wordings);
    }

    [Fact]
    public async Task Words_that_are_not_sent_survive_a_reload_and_Escape()
    {
        var line = await Line("Around four thousand");
        await Reword(_customer, line, "Around four, perhaps five");
        await Kept(_customer, "Around four, perhaps five");
        await _customer.ReloadAsync();
        await Expect(_customer.Locator($"#w-{line}")).ToBeVisibleAsync();
        await Expect(_customer.Locator($"#w-{line}")).ToHaveValueAsync("Around four, perhaps five");

        await _customer.Locator($"#w-{line}").PressAsync("Escape");
        await Expect(_customer.Locator($"#w-{line}")).ToHaveValueAsync("Around four thousand");
        await _customer.GetByText("Bring my words back").ClickAsync();
        await Expect(_customer.Locator($"#w-{line}")).ToHaveValueAsync("Around four, perhaps five");

        await Field(_customer, "tried").FocusAsync();
        await Expect(_owner.Locator($"#l-{line} > .voice .words")).ToHaveTextAsync("Around four, perhaps five");
    }

    [Fact]
    public async Task A_line_is_left_as_it_is_by_the_button_or_by_Escape()
    {
        var line = await Line("Around four thousand");
        var field = _customer.Locator($"#w-{line}");
        await Reword(_customer, line, "Around five");
        await _customer.Locator($"#l-{line}").GetByRole(AriaRole.Button, new() { Name = "Leave it as it is" }).ClickAsync();
        await Expect(field).ToBeHiddenAsync();
        Assert.Equal("Around four thousand", await field.InputValueAsync());

        await _customer.Locator($"#l-{line} summary:has-text('Change')").ClickAsync();
        await field.PressAsync("Escape");
        await Expect(field).ToBeHiddenAsync();
        Assert.Equal("Around four thousand", (await _site.Read(_form))!.FindLine(line)!.Text);
    }

    [Fact]
    public async Task The_program_ends_and_begins_again_under_the_page()
    {
        await Connected(_customer);
        await _site.End();
        await Answer(_customer, "need", "Written while it was away");
        await Expect(_customer.Locator("#live-connection")).ToBeVisibleAsync();
        await _site.Begin();

        await Expect(_customer.Locator("#q-need .line .words")).ToHaveTextAsync("Written while it was away");
        await Expect(_customer.Locator("#live-connection")).ToBeHiddenAsync();
        await Expect(_customer.Locator("[data-live=outbox]")).ToHaveCountAsync(0);
        Assert.Single((await _site.Read(_form))!.FindQuestion("need")!.Lines);
    }

    [Fact]
    public async Task Two_tabs_send_what_was_written_offline_once()
    {
        var tab = await Open(_phone, "f");
        await Connected(tab);
        await _phone.SetOfflineAsync(true);
        await Expect(_customer.Locator("#live-connection")).ToBeVisibleAsync();
        for (var i = 0; i < 5; i++) await Answer(i % 2 == 0 ? _customer : tab, "need", $"Line {i}");
        await _phone.SetOfflineAsync(false);

        await Expect(_owner.Locator("#q-need .line .words")).ToHaveTextAsync(["Line 0", "Line 1", "Line 2", "Line 3", "Line 4"]);
        await Expect(tab.Locator("[data-live=outbox]")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_screen_reader_hears_of_the_others_changes_and_not_of_ones_own()
    {
        await Connected(_customer);
        await Connected(_owner);
        await Answer(_customer, "need", "Booking on the phone");
        await Expect(_owner.Locator("#live-news")).ToContainTextAsync("What is needed");
        await Expect(_customer.Locator("[data-live=outbox]")).ToHaveCountAsync(0);
        await Expect(_customer.Locator("#live-news")).ToBeEmptyAsync();
        await Answer(_owner, "situation", "We open in March.");
        await Expect(_customer.Locator("#live-news")).ToContainTextAsync("Jana has changed: What is going on");
    }

    [Fact]
    public async Task An_answer_to_the_whole_reaches_the_other_when_it_is_given_and_not_before()
    {
        await Connected(_customer);
        await _customer.Locator("label[for=answer-no]").ClickAsync();
        await _customer.Locator("#answer-reason").PressSequentiallyAsync("We would rather wait");
        await _customer.Locator("#q-need textarea").First.PressSequentiallyAsync("But a page");
        await Expect(_owner.Locator("#q-need .typing")).ToContainTextAsync("But a page");
        Assert.DoesNotContain("rather wait", await _owner.ContentAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_refused_stays_at_its_place_with_its_words()
    {
        var long1 = new string('x', 4001);
        await Answer(_customer, "need", long1);

        var refused = _customer.Locator("#q-need .refused");
        await Expect(refused).ToContainTextAsync("longer than fits");
        await Expect(refused).ToContainTextAsync(long1);
        await refused.GetByText("Put away").ClickAsync();
        await Expect(refused).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Shutting_a_device_out_says_so_and_leaves_its_unsent_words()
    {
        await Field(_customer, "need").FillAsync("Not sent yet");
        await Connected(_customer);
        var form = (await _site.Read(_form))!;
        await _site.Store.Forms.Delete(_form, LiveSite.Stop);
        _site.Site.Forms.Forget(form.Start!.Form);

        await Expect(_customer.Locator("#live-connection")).ToContainTextAsync("not open on this device any more");
        await Expect(Field(_customer, "need")).ToHaveValueAsync("Not sent yet");
    }

    private static ILocator Field(IPage page, string question) => page.Locator($"#q-{question} form.answer textarea").First;

    private static async Task Connected(IPage page) => await Expect(page.Locator("html[data-connection=open]")).ToHaveCountAsync(1);

    private static async Task Kept(IPage page, string words) =>
        await page.WaitForFunctionAsync("words => JSON.stringify(localStorage).includes(words)", words, new PageWaitForFunctionOptions { Timeout = Patience });

    private static async Task Answer(IPage page, string question, string text)
    {
        var add = page.Locator($"#q-{question} details.add:not([open]) > summary");
        if (await add.CountAsync() > 0) await add.ClickAsync();
        await Field(page, question).FillAsync(text);
        await Field(page, question).PressAsync("Control+Enter");
    }

    private static async Task Reword(IPage page, string line, string text)
    {
        await page.Locator($"#l-{line} .acts > details > summary", new PageLocatorOptions { HasTextString = "Change" }).ClickAsync();
        await page.Locator($"#w-{line}").FillAsync(text);
    }

    private async Task<string> Line(string text)
    {
        var id = Secrets.NewId();
        await _site.Site.Forms.Write(_form, new Author(Party.Seller, Author.SellersDevice, "Jana"), [new Write(id, Pen.AddLine((await _site.Read(_form))!, "need", text))], LiveSite.Stop);
        await Expect(_owner.Locator($"#l-{id}")).ToBeVisibleAsync();
        await Expect(_customer.Locator($"#l-{id}")).ToBeVisibleAsync();
        return id;
    }

    private async Task<IPage> Open(IBrowserContext context, string side)
    {
        var page = await context.NewPageAsync();
        page.PageError += (_, error) => _complaints.Add(error);
        page.Console += (_, message) =>
        {
            if (message.Type == "error") _complaints.Add(message.Text);
        };
        await page.GotoAsync($"{_site.Address}/{side}/{_form}");
        return page;
    }
}
