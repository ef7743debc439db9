using System.Net;
using System.Text;
using Alongside.OrderForms.Changes.Acts;
using Alongside.OrderForms.Lines;
using Alongside.OrderForms.Templates;
using Alongside.Storage;
using Alongside.Web.Tests.Live;
using Alongside.Web.Tests.Sending;
using Alongside.Web.Visitors;

namespace Alongside.Web.Tests.Marks;

/// <summary>Marks every private place there is, then takes everything that a customer can get, and looks for the marks.</summary>
public sealed class SecretsTests
{
    private const string Public = "zqpublicwordqx";
    private static readonly Uri Root = new("/", UriKind.Relative);

    private readonly List<Mark> _private = [];

    [Fact]
    public async Task Nothing_private_is_in_anything_that_a_customer_can_fetch()
    {
        await using var site = await TestSite.Start();
        var form = await site.NewForm($"A website {Public}");
        await Hide(site, form);
        using var owner = await site.Owner();
        using var customer = await site.Customers(form);
        using var second = await site.SecondDevice(form);
        var loot = new Loot();

        var jar = site.Jar(customer);
        await using var live = new LiveClient($"{site.Address}f/{form.Id}/live".Replace("http:", "ws:", StringComparison.Ordinal), jar);
        await live.Open();
        await Work(site, form, owner);
        await live.Hear("changed", _ => true);

        await loot.Crawl(customer, ["/f/" + form.Id, "/f/" + form.Id + "/help", "/c/" + form.Key, "/", "/nothing", "/forms/" + form.Id, "/f/nothing", "/sign-in", "/sign-in/x",
            .. new[] { "pdf", "docx", "md", "json" }.Select(kind => $"/f/{form.Id}/export/brief.{kind}")]);
        foreach (var route in site.Site.Routes.Where(r => r.Access != Access.Customer))
            await loot.Crawl(customer, route.Pattern.Replace("{form}", form.Id, StringComparison.Ordinal).Replace("{conversation}", "talk", StringComparison.Ordinal).Replace("{id}", "mine", StringComparison.Ordinal).Replace("{customer}", form.CustomerId, StringComparison.Ordinal));
        await Refused(customer, form, loot);
        foreach (var (at, (name, content)) in live.Told.Index()) loot.Keep($"live {at} {name}", content.GetRawText());
        loot.Keep("live write", (await live.Add("situation", "From the live side")).ToString());

        var file = await SentHtml.Of(owner, form.Id);
        loot.Keep("the sent file", file.Text + "\n" + WebUtility.HtmlDecode(file.Text) + "\n" + file.FileName);

        AddKeys(site, owner, second);
        _private.Add(new Mark("the token of the owner's forms", "__RequestVerificationToken"));
        Look(loot.Of("the sent file"), _private);
        _private.RemoveAt(_private.Count - 1);
        Look(loot, _private);
        Assert.Contains(Public, file.Text, StringComparison.Ordinal);
        // What is not private does come out, by each of these ways: otherwise nothing was looked at.
        foreach (var kind in new[] { "pdf", "docx", "md", "json" }) Assert.Contains(Public, loot[$"/f/{form.Id}/export/brief.{kind}"], StringComparison.Ordinal);
        Assert.Contains(Public, loot["/f/" + form.Id], StringComparison.Ordinal);
        Assert.Contains(Public, loot["/c/" + form.Key], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_device_that_waits_reads_none_of_the_forms_words()
    {
        await using var site = await TestSite.Start();
        var form = await site.NewForm();
        await Hide(site, form);
        var line = Mark.In("a line");
        await site.Put(form, new AddLine("situation", line.Word, "n", Evidence: null));
        using var first = await site.Customers(form);
        using var waiting = await site.SecondDevice(form);
        var loot = new Loot();
        await loot.Crawl(waiting, [$"/f/{form.Id}", $"/f/{form.Id}/help", .. new[] { "pdf", "docx", "md", "json" }.Select(kind => $"/f/{form.Id}/export/brief.{kind}")]);
        Look(loot, [.. _private, line, Mark.In("evidence")]);
        Assert.Contains(line.Word, await first.Read("/f/" + form.Id), StringComparison.Ordinal);
    }

    [Fact]
    public void A_mark_is_found_however_it_is_written()
    {
        var mark = Mark.In("somewhere");
        foreach (var before in new[] { "", "a", "ab", "abc" })
        {
            Assert.True(mark.IsIn(Convert.ToBase64String(Encoding.UTF8.GetBytes(before + mark.Word + "and more"))));
            Assert.True(mark.IsIn(Convert.ToHexStringLower(Encoding.UTF8.GetBytes(before + mark.Word))));
        }

        Assert.False(mark.IsIn("somewhere else"));
    }

    private static void Look(Loot loot, IEnumerable<Mark> marks)
    {
        foreach (var mark in marks)
            foreach (var (address, text) in loot.All) Assert.False(mark.IsIn(text), $"{mark.Place} is in {address}");
    }

    /// <summary>A mark for a private place.</summary>
    private string Hidden(string place)
    {
        var mark = Mark.In(place);
        _private.Add(mark);
        return mark.Word;
    }

    private async Task Hide(TestSite site, TestForm form)
    {
        var (store, now, stop) = (site.Store, site.Time.GetUtcNow(), TestContext.Current.CancellationToken);
        var day = new DateOnly(2031, 7, 29);
        foreach (var written in new[] { "2031-07-29", "29 July 2031", "29. Juli 2031", "29.07.2031" }) _private.Add(new Mark("the day to be in touch", written));
        await store.Forms.Update(form.Id, Hidden("the title on the desk"), Hidden("the note on the form"), day, setAside: false, stop);
        await store.Customers.Update(form.CustomerId, Hidden("what the seller calls them"), Hidden("the note on the customer"), stop);
        var said = $"Dana Reyes: We lose sign-ups, {Mark.In("evidence").Word}. And {Hidden("the rest of the utterance")} besides.\nTom Ashworth: Yes, but {Hidden("the rest of the conversation")} is cheap.\n";
        await store.Conversations.Add(new StoredConversation("talk", form.Id, Hidden("the title of the conversation"), Hidden("the file") + ".txt", Encoding.UTF8.GetBytes(said), [Hidden("me")], Consent.DidNotKnow, now), stop);
        var quote = "We lose sign-ups, " + Mark.In("evidence").Word;
        await site.Put(form, new AddLine("situation", "They lose sign-ups", "n", new Evidence("talk", "First call", new Said("Dana Reyes", quote, 0, quote.Length, 0, 1), Confirms: null)));
        await store.Settings.Set("seller.names", Hidden("the settings"), stop);
        await store.Settings.Set("secret.passphrase", Hidden("the passphrase"), stop);
        await store.Templates.Save(new StoredTemplate("mine", BuiltInTemplates.Default("en") with { Id = "mine", Title = Hidden("a template") }, now), stop);
        var other = await site.NewForm(Hidden("another form"), Hidden("another customer"));
        await store.Forms.Update(other.Id, Hidden("another title"), Hidden("another note"), day, setAside: true, stop);
        await store.Conversations.Add(new StoredConversation("other", other.Id, Hidden("another conversation"), "x.txt", Encoding.UTF8.GetBytes("Dana: " + Hidden("another utterance")), ["Tom"], Consent.Knew, now), stop);
        await site.Put(other, new AddLine("situation", Hidden("another line"), "n", Evidence: null));
        foreach (var id in new[] { other.Id, other.Key, other.CustomerId }) _private.Add(new Mark("an id of another form", id));
        _private.Add(new Mark("where it lies", site.Folder));
    }

    private static async Task Work(TestSite site, TestForm form, HttpClient owner)
    {
        await site.Put(form, new AddLine("situation", Public, "p", Evidence: null));
        using var made = await owner.Send($"/forms/{form.Id}/links", $"/forms/{form.Id}/links", ("do", "make"));
        Assert.Equal(HttpStatusCode.OK, made.StatusCode);
    }

    // What is refused is answered with a page as well.
    private static async Task Refused(HttpClient customer, TestForm form, Loot loot)
    {
        foreach (var (name, fields) in new (string, (string, string)[])[]
        {
            ("unknown", [("id", Secrets.NewId()), ("do", "nothing")]),
            ("no line", [("id", Secrets.NewId()), ("do", "confirm"), ("line", "none")]),
            ("another's id", [("id", "talk"), ("do", "add-line"), ("question", "none"), ("text", "x")]),
        })
        {
            using var answer = await customer.Send("/f/" + form.Id, $"/f/{form.Id}/write", fields);
            loot.Keep("refused " + name, await answer.Content.ReadAsStringAsync());
        }

        using var tokenless = await customer.Post($"/f/{form.Id}/write", ("text", "x"));
        loot.Keep("refused without token", await tokenless.Content.ReadAsStringAsync());
        using var root = await customer.PostAsync(Root, content: null);
        loot.Keep("refused method", await root.Content.ReadAsStringAsync());
    }

    private void AddKeys(TestSite site, HttpClient owner, HttpClient second)
    {
        foreach (Cookie cookie in site.Jar(owner).GetAllCookies()) _private.Add(new Mark("the owner's " + cookie.Name, cookie.Value));
        foreach (Cookie cookie in site.Jar(second).GetAllCookies()) _private.Add(new Mark("the second device's " + cookie.Name, cookie.Value));
    }
}
