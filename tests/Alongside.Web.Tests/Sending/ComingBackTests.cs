using System.Net;
using Alongside.OrderForms;
using Alongside.OrderForms.Changes;
using Alongside.OrderForms.Changes.Acts;
using Alongside.OrderForms.Lines;
using Alongside.OrderForms.Templates;
using Alongside.OrderForms.Writing;
using Alongside.Web.Live;
using Alongside.Web.Visitors;

namespace Alongside.Web.Tests.Sending;

/// <summary>The way there and back over HTTP: a file goes out, an answer comes in.</summary>
public sealed class ComingBackTests : IAsyncLifetime
{
    private static readonly Author Tom = new(Party.Seller, Author.SellersDevice, TestSite.Seller);

    private TestSite _site = null!;
    private TestForm _form = null!;
    private HttpClient _owner = null!;

    public async ValueTask InitializeAsync()
    {
        _site = await TestSite.Start();
        _form = await _site.NewForm();
        await Put("money", form => Pen.AddLine(form, "budget", "Around four thousand"));
        await Put("speed", form => Pen.AddLine(form, "need", "A page that loads in two seconds"));
        await Put("calendar", form => Pen.AddLine(form, "need", "A calendar of the courses"));
        _owner = await _site.Owner();
    }

    public async ValueTask DisposeAsync()
    {
        _owner.Dispose();
        await _site.DisposeAsync();
    }

    [Fact]
    public async Task What_was_done_in_the_file_comes_in_as_the_customers()
    {
        var file = await SentHtml.Of(_owner, _form.Id);
        var answer = file.Answer("Dana",
            [("do", "confirm"), ("line", "speed"), ("seen", "speed")],
            [("do", "reword"), ("line", "money"), ("seen", "money"), ("text", "At most five thousand")],
            [("do", "add-line"), ("question", "concerns"), ("text", "Nobody here has time for it.")],
            [("do", "strike"), ("line", "calendar"), ("seen", "calendar")],
            [("do", "leave-open"), ("question", "people")],
            [("do", "note"), ("about", "speed"), ("text", "On a phone, mostly.")]);

        var preview = await Preview(answer.ToText());
        Assert.Contains("Says “that’s right” to “A page that loads in two seconds”", preview, StringComparison.Ordinal);
        Assert.Contains("Nobody here has time for it.", preview, StringComparison.Ordinal);
        Assert.Empty((await Form()).Devices);

        await Take(answer.ToText());

        var form = await Form();
        Assert.True(form.FindLine("speed")!.Settled);
        Assert.Equal(("At most five thousand", true), (form.FindLine("money")!.Text, form.FindLine("money")!.Settled));
        Assert.Equal(Standing.Struck, form.FindLine("calendar")!.Standing);
        Assert.Equal(Party.Customer, form.FindQuestion("people")!.LeftOpenBy);
        Assert.True(Assert.Single(form.FindQuestion("concerns")!.Lines).Settled);
        Assert.Equal(("Dana", true), (Assert.Single(form.Devices).Name, form.Devices[0].LetIn));
        Assert.All(form.Changes.Where(c => c.Author.Party == Party.Customer), c => Assert.Equal(Channel.File, c.Author.Channel));
        var page = await _owner.Read($"/forms/{_form.Id}");
        Assert.Contains("the form sent as a file", page, StringComparison.Ordinal);
        Assert.Contains("in the form sent as a file", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_answer_twice_changes_nothing_and_a_longer_one_brings_what_is_new()
    {
        var file = await SentHtml.Of(_owner, _form.Id);
        (string, string)[] first = [("id", "onea"), ("do", "add-line"), ("question", "need"), ("text", "A map")];
        (string, string)[] second = [("id", "twoa"), ("do", "reword"), ("line", "money"), ("seen", "money"), ("text", "Five")];
        await Take(file.Answer("Dana", first, second).ToText());
        var before = await Form();

        Assert.Contains("Nothing changes", await Preview(file.Answer("Dana", first, second).ToText()), StringComparison.Ordinal);
        await Take(file.Answer("Dana", first, second).ToText());
        Assert.Equal(before.Version, (await Form()).Version);

        (string, string)[] third = [("id", "threea"), ("do", "reword"), ("line", "money"), ("seen", "money twoa"), ("text", "Six")];
        await Take(file.Answer("Dana", first, second, third).ToText());
        Assert.Equal((before.Version + 1, "Six"), ((await Form()).Version, (await Form()).FindLine("money")!.Text));
        // One of them taken back in the file after it was sent: what is on the form stays, and what follows it still fits.
        Assert.Contains("Nothing changes", await Preview(file.Answer("Dana", first, third).ToText()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_both_worded_meanwhile_stands_side_by_side_and_what_touches_nothing_is_joined()
    {
        var file = await SentHtml.Of(_owner, _form.Id);
        await Put("tomsmoney", form => Pen.Reword(form, "money", "Around three thousand"));
        await Put("tomsline", form => Pen.AddLine(form, "need", "A newsletter"));
        var answer = file.Answer("Dana",
            [("do", "reword"), ("line", "money"), ("seen", "money"), ("text", "Around five thousand")],
            [("do", "add-line"), ("question", "need"), ("text", "A map")]);

        Assert.Contains("both wordings stand side by side", await Preview(answer.ToText()), StringComparison.Ordinal);
        await Take(answer.ToText());

        var form = await Form();
        Assert.Equal(["Around five thousand", "Around three thousand"], form.FindLine("money")!.Wordings.Select(w => w.Text).Order(StringComparer.Ordinal));
        Assert.Equal(4, form.FindQuestion("need")!.Lines.Length);
    }

    [Fact]
    public async Task A_change_takes_the_place_of_what_the_customer_saw_and_of_nothing_newer()
    {
        await Put("left", form => Pen.LeaveOpen(form, "people"));
        var file = await SentHtml.Of(_owner, _form.Id);
        await Put("title", form => Pen.Rename(form, "Tom's new title"));
        await Put("again", form => Pen.AskAgain(form, "people"));
        await Put("moved", form => Pen.MoveTo(form, "calendar", "concerns"));
        await Take(file.Answer("Dana",
            [("id", "t"), ("do", "rename"), ("title", "Dana's title")],
            [("id", "a"), ("do", "ask-again"), ("question", "people")],
            [("id", "m"), ("do", "move"), ("line", "calendar"), ("question", "budget")]).ToText());

        var form = await Form();
        Assert.DoesNotContain("title", Over(form, "t"));
        Assert.Equal(["left"], Over(form, "a"));
        Assert.Empty(Over(form, "m"));
        // Where only one can count, the customer's does.
        Assert.Equal(("Dana's title", "budget"), (form.Title, form.FindLine("calendar")!.Question));
    }

    [Fact]
    public async Task What_was_accepted_is_the_version_that_was_sent_and_refused_where_it_has_changed()
    {
        await using var site = await TestSite.Start();
        var template = new Template("small", "Small", [.. BuiltInTemplates.Default("en").Questions.Take(1)]);
        var form = await site.NewForm(template: template);
        using var owner = await site.Owner();
        var question = template.Questions[0].Id;
        var first = await SentHtml.Of(owner, form.Id);
        await Post(owner, "/answer/take", first.Answer("Dana", [("do", "add-line"), ("question", question), ("text", "We need a site")]).ToText());
        var second = await SentHtml.Of(owner, form.Id);
        Assert.Equal(64, second.Hash.Length);
        var accepts = second.Answer("Dana", [("do", "accept"), ("hash", second.Hash)]).ToText();

        await Post(owner, "/answer/take", accepts);

        var agreement = (await site.Site.Forms.Read(form.Id, TestContext.Current.CancellationToken))!.Agreement;
        Assert.Equal(("Dana", Channel.File), (agreement.ByCustomer!.Author.Name, agreement.ByCustomer.Author.Channel));

        await site.Put(form, Pen.Rename((await site.Site.Forms.Read(form.Id, TestContext.Current.CancellationToken))!, "Another title"));
        var late = second.Answer("Dana", [("do", "accept"), ("hash", second.Hash)], [("do", "note"), ("about", question), ("text", "Thank you")]).ToText();
        var page = await Post(owner, "/answer/take", late);
        Assert.Contains("Send a new file", page, StringComparison.Ordinal);
        Assert.Contains("Thank you", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Nothing changes", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Confirming_and_accepting_need_a_name()
    {
        var file = await SentHtml.Of(_owner, _form.Id);
        var page = await Preview(file.Answer(name: null, [("do", "confirm"), ("line", "speed"), ("seen", "speed")]).ToText());
        Assert.Contains("none was typed in the file", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_file_comes_as_the_same_device_and_needs_nobody_to_let_it_in()
    {
        var (first, second) = (await SentHtml.Of(_owner, _form.Id), await SentHtml.Of(_owner, _form.Id));
        await Take(first.Answer("Dana", [("do", "note"), ("about", "speed"), ("text", "One")]).ToText());
        await Take(second.Answer("Dana", [("do", "note"), ("about", "speed"), ("text", "Two")]).ToText());
        Assert.Equal(2, (await Form()).FindLine("speed")!.Notes.Length);
        Assert.Single((await Form()).Devices);
    }

    [Fact]
    public async Task Where_the_customer_sits_at_the_page_already_they_let_the_file_in_and_nobody_else()
    {
        using var dana = await _site.Customers(_form);
        var file = await SentHtml.Of(_owner, _form.Id);
        var answer = file.Answer("Dana", [("do", "confirm"), ("line", "speed"), ("seen", "speed")]).ToText();

        Assert.Contains("waits to be let in", await Take(answer), StringComparison.Ordinal);
        var device = (await Form()).FindDevice(file.Id)!;
        Assert.Equal((false, "Dana"), (device.LetIn, device.Name));
        using var admitted = await dana.Send($"/f/{_form.Id}", $"/f/{_form.Id}/write", ("id", Secrets.NewId()), ("do", "let-in"), ("device", file.Id), ("name", "Dana"));
        await Take(answer);

        Assert.True((await Form()).FindLine("speed")!.Settled);
    }

    [Fact]
    public async Task A_file_that_was_taken_back_or_belongs_elsewhere_lets_nothing_in()
    {
        var file = await SentHtml.Of(_owner, _form.Id);
        var answer = file.Answer("Dana", [("do", "note"), ("about", "speed"), ("text", "x")]);
        var other = await _site.NewForm("Another");
        Assert.Contains("belongs to another form", await Preview(answer.ToText(), other.Id), StringComparison.Ordinal);
        Assert.Contains("does not fit any file", await Preview((answer with { Form = other.Id }).ToText()), StringComparison.Ordinal);
        Assert.Contains("does not fit any file", await Preview((answer with { Key = "0" + answer.Key }).ToText()), StringComparison.Ordinal);
        Assert.Contains("does not fit any file", await Preview((answer with { Key = _form.Key }).ToText()), StringComparison.Ordinal);
        Assert.Contains("There is no answer in it", await Preview("<script>alert(1)</script>"), StringComparison.Ordinal);
        Assert.Contains("There is nothing in it", await Preview(""), StringComparison.Ordinal);

        using var revoked = await _owner.Send($"/forms/{_form.Id}/sending", $"/forms/{_form.Id}/sending", ("do", "revoke"), ("file", file.Id));
        Assert.Contains("taken the file back", await Take(answer.ToText()), StringComparison.Ordinal);
        Assert.Empty((await Form()).Devices);
    }

    [Fact]
    public async Task The_key_of_a_file_opens_no_page_and_is_no_link()
    {
        var file = await SentHtml.Of(_owner, _form.Id);
        using var stranger = _site.Stranger();
        using var answer = await stranger.GetAsync(new Uri("/c/" + file.Key, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.DoesNotContain(file.Id, await _owner.Read($"/forms/{_form.Id}/links"), StringComparison.Ordinal);
        Assert.Contains(file.Id, await _owner.Read($"/forms/{_form.Id}/sending"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_means_ill_is_refused_by_the_same_rules()
    {
        var file = await SentHtml.Of(_owner, _form.Id);
        var before = await Form();
        var page = await Post(_owner, "/answer/take", file.Answer("Dana",
            [("do", "free-the-seat")],
            [("do", "set-terms"), ("currency", "EUR")],
            [("do", "let-in")],
            [("do", "no-such-thing"), ("text", "<img src=x onerror=alert(1)>")],
            [("id", "money"), ("do", "add-line"), ("question", "need"), ("text", "Under an id that is taken")],
            [("id", "UPPER"), ("do", "add-line"), ("question", "need"), ("text", "x")],
            [("do", "confirm"), ("line", "nowhere"), ("seen", "money ../../etc")],
            [("do", "choices"), ("quantity-nothing", "1e999"), ("had-nothing", "")]).ToText());
        Assert.Contains("&lt;img src=x", page, StringComparison.Ordinal);
        var form = await Form();
        Assert.Equal(before.Questions.Sum(q => q.Lines.Length), form.Questions.Sum(q => q.Lines.Length));
        Assert.All(form.Changes.Skip(before.Version), c => Assert.True(c.Act is DeviceArrives or Introduce, c.Act.ToString()));
    }

    [Fact]
    public async Task It_is_found_in_a_mail_with_its_quoting_around_it_and_as_json()
    {
        var file = await SentHtml.Of(_owner, _form.Id);
        var answer = file.Answer("Dana", [("do", "note"), ("about", "speed"), ("text", "Grüße 👋 مرحبا")]);
        var quoted = "Hi Tom,\nhere it is.\n> On Monday you wrote:\n" + string.Concat(answer.ToText().Split('\n').Select(l => "> " + l + "\r\n"));
        Assert.Contains("Grüße 👋 مرحبا", await Preview(quoted), StringComparison.Ordinal);
        using var content = new MultipartFormDataContent
        {
            { new StringContent(Browsing.Token(await _owner.Read("/answer"))), "__RequestVerificationToken" },
            { new StringContent(answer.ToJson()), "file", "answer.json" },
        };
        using var said = await _owner.PostAsync(new Uri("/answer", UriKind.Relative), content, TestContext.Current.CancellationToken);
        Assert.Contains("Grüße 👋", WebUtility.HtmlDecode(await said.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_choice_in_the_offer_comes_in()
    {
        await Put("terms", _ => new SetTerms("EUR", null, Ids.None));
        await Put("site", form => Pen.AddItem(form, "The site", 1, 3000, optional: false));
        await Put("hosting", form => Pen.AddItem(form, "Hosting", 12, 10, optional: true));
        var file = await SentHtml.Of(_owner, _form.Id);
        await Take(file.Answer("Dana", [("do", "choices"), ("chosen", "hosting"), ("was", ""), ("quantity-site", "1"), ("had-site", "1"), ("quantity-hosting", "24"), ("had-hosting", "12")]).ToText());
        var hosting = (await Form()).FindItem("hosting")!;
        Assert.Equal((true, 24m), (hosting.Chosen, hosting.Quantity));
        Assert.Equal(3240m, (await Form()).Offer!.Total);
    }

    private static IEnumerable<string> Over(Form form, string id) => ((IReplacing)form.Find(id)!.Act).Over;

    private static async Task<string> Post(HttpClient owner, string address, string text)
    {
        using var answer = await owner.Send("/answer", address, ("text", text));
        return await answer.Content.ReadAsStringAsync();
    }

    private async Task<string> Preview(string text, string? form = null) => WebUtility.HtmlDecode(await Post(_owner, form is null ? "/answer" : $"/forms/{form}/answer", text));

    private async Task<string> Take(string text) => WebUtility.HtmlDecode(await Post(_owner, "/answer/take", text));

    private async Task<Form> Form() => (await _site.Site.Forms.Read(_form.Id, TestContext.Current.CancellationToken))!;

    private async Task Put(string id, Func<Form, Act> act)
    {
        var written = await _site.Site.Forms.Write(_form.Id, Tom, [new Write(id, act(await Form()))], TestContext.Current.CancellationToken);
        Assert.True(written!.AllTaken);
    }
}
