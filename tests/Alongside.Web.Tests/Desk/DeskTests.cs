using System.Net;
using Alongside.Web.Importing;

namespace Alongside.Web.Tests.Desk;

public sealed class DeskTests
{
    private const string Script = "<script>alert('x')</script>";

    [Fact]
    public async Task An_empty_desk_says_how_to_begin()
    {
        await using var site = await DeskSite.Start();
        var desk = await site.Read("/");
        Assert.Contains("Nothing here yet", desk, StringComparison.Ordinal);
        Assert.Contains("href=\"/import\"", desk, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_is_begun_found_noted_set_aside_and_taken_up_again()
    {
        await using var site = await DeskSite.Start();
        var id = await Begin(site, "A booking page", "Dana Reyes");
        Assert.Contains("Nothing is written yet.", await site.Read("/"), StringComparison.Ordinal);
        var today = DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        await site.Post($"/forms/{id}/desk", $"/forms/{id}/desk", ("day", today), ("note", "ask about the spreadsheet"));
        var desk = await site.Read("/?q=SPREADSHEET");
        Assert.Contains("You said you’d be in touch today.", desk, StringComparison.Ordinal);
        Assert.Contains("A booking page", desk, StringComparison.Ordinal);
        Assert.DoesNotContain("A booking page", await site.Read("/?q=harbour"), StringComparison.Ordinal);
        await site.Post("/", $"/forms/{id}/aside", ("aside", "yes"));
        Assert.DoesNotContain("A booking page", await site.Read("/"), StringComparison.Ordinal);
        await site.Post("/?aside=1", $"/forms/{id}/aside", ("aside", "no"));
        Assert.Contains("A booking page", await site.Read("/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Forms_whose_day_has_come_lie_on_top()
    {
        await using var site = await DeskSite.Start();
        var first = await Begin(site, "The older one", "Dana Reyes");
        await Begin(site, "The newer one", "Leila Haddad");
        await site.Post($"/forms/{first}/desk", $"/forms/{first}/desk", ("day", "2020-03-05"), ("note", ""));
        var desk = await site.Read("/");
        Assert.True(desk.IndexOf("The older one", StringComparison.Ordinal) < desk.IndexOf("The newer one", StringComparison.Ordinal));
        Assert.Contains("You said you’d be in touch on 5 March 2020.", desk, StringComparison.Ordinal);
        Assert.DoesNotContain("overdue", desk, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task What_was_typed_stays_where_something_is_to_be_mended()
    {
        await using var site = await DeskSite.Start("de");
        var refused = await site.Post("/forms/new", "/forms/new", ("title", ""), ("customer-name", "Dana Reyes"), ("seller", "Jana Novak"), ("language", "de"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("value=\"Dana Reyes\"", refused.Text, StringComparison.Ordinal);
        Assert.Contains("Hier braucht es ein paar Worte.", refused.Text, StringComparison.Ordinal);
        var long_ = await site.Post("/forms/new", "/forms/new", ("title", new string('x', 300)), ("customer-name", "D"), ("seller", "J"));
        Assert.Contains(new string('x', 300), long_.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_titles_and_notes_are_shown_as_typed()
    {
        await using var site = await DeskSite.Start();
        var id = await Begin(site, Script, Script);
        await site.Post($"/forms/{id}/desk", $"/forms/{id}/desk", ("day", ""), ("note", Script));
        var customer = (await site.Store.Customers.All(DeskSite.Stop))[0];
        await site.Post("/customers/" + customer.Id, "/customers/" + customer.Id, ("name", Script), ("note", Script));
        string[] pages = ["/", $"/forms/{id}/desk", $"/forms/{id}/delete", "/customers/" + customer.Id, $"/customers/{customer.Id}/delete", "/?q=" + Uri.EscapeDataString(Script), "/forms/new"];
        foreach (var page in pages) Assert.DoesNotContain("<script", await site.Markup(page), StringComparison.OrdinalIgnoreCase);
        Assert.Contains(Script, await site.Read("/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_deleted_customer_leaves_nothing_behind()
    {
        await using var site = await DeskSite.Start();
        var id = await Begin(site, "Mark-Title-771", "Mark-Name-772");
        await site.Post($"/forms/{id}/desk", $"/forms/{id}/desk", ("day", ""), ("note", "Mark-Note-773"));
        var customer = (await site.Store.Customers.All(DeskSite.Stop))[0];
        Assert.Contains("Mark-Title-771", await site.Read($"/customers/{customer.Id}/delete"), StringComparison.Ordinal);
        await site.Post($"/customers/{customer.Id}/delete", $"/customers/{customer.Id}/delete");
        Assert.Empty(await site.Store.Forms.All(DeskSite.Stop));
        using var gone = await site.Owner.GetAsync(new Uri("/forms/" + id, UriKind.Relative), DeskSite.Stop);
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
        foreach (var file in Directory.EnumerateFiles(Path.GetDirectoryName(site.Data)!, "alongside.db*"))
        {
            await using var open = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var text = new StreamReader(open, System.Text.Encoding.Latin1);
            Assert.DoesNotContain("Mark-", await text.ReadToEndAsync(DeskSite.Stop), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task An_export_of_one_person_holds_them_and_nobody_else()
    {
        await using var site = await DeskSite.Start();
        await Begin(site, "Theirs", "Dana Reyes");
        await Begin(site, "Not theirs", "Leila Haddad");
        var dana = (await site.Store.Customers.All(DeskSite.Stop)).Single(c => c.Name == "Dana Reyes");
        using var answer = await site.Owner.GetAsync(new Uri($"/customers/{dana.Id}/export", UriKind.Relative), DeskSite.Stop);
        await using var bytes = await answer.Content.ReadAsStreamAsync(DeskSite.Stop);
        using var zip = new System.IO.Compression.ZipArchive(bytes);
        var text = "";
        foreach (var entry in zip.Entries)
        {
            using var reader = new StreamReader(await entry.OpenAsync(DeskSite.Stop));
            text += await reader.ReadToEndAsync(DeskSite.Stop);
        }

        Assert.Contains("Dana Reyes", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Leila", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_sample_shows_something_of_everything_and_can_be_deleted()
    {
        await using var site = await DeskSite.Start();
        var id = await SampleForm.PutIn(site.Store, TimeProvider.System, DeskSite.Stop);
        var form = await site.Site.Forms.Read(id!, DeskSite.Stop);
        var lines = form!.Questions.SelectMany(q => q.Lines).ToList();
        Assert.Equal(SampleStory.Ticked.Order(StringComparer.Ordinal), lines.Where(l => l.Evidence is not null).Select(l => l.Wordings.Length == 1 && l.Standing == OrderForms.Lines.Standing.Changed ? "By the end of August" : l.Text).Order(StringComparer.Ordinal));
        Assert.Equal(5, lines.Count(l => l.Standing == OrderForms.Lines.Standing.Confirmed && l.Evidence is not null));
        Assert.Contains(lines, l => l.Notes.Length == 2);
        Assert.Contains(form.Questions, q => q.LeftOpenBy == OrderForms.Changes.Party.Customer);
        Assert.Equal(3, form.Offer!.Items.Length);
        // Nobody has sat in the customer's seat, and nothing was lost: whoever tries that side is the first.
        Assert.Empty(form.Devices);
        Assert.DoesNotContain(form.Changes, c => c.Act is OrderForms.Changes.Acts.FreeTheSeat);
        Assert.Contains("A sample to try things on", await site.Read("/"), StringComparison.Ordinal);
        await site.Post($"/forms/{id}/delete", $"/forms/{id}/delete");
        Assert.Null(await SampleForm.PutIn(site.Store, TimeProvider.System, DeskSite.Stop));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("de")]
    public async Task Every_page_of_the_owner_is_there_in_both_languages(string language)
    {
        await using var site = await DeskSite.Start(language);
        foreach (var page in new[] { "/", "/forms/new", "/import", "/templates", "/templates/new", "/settings", "/everything", "/help" })
        {
            var markup = await site.Markup(page);
            Assert.Contains($"<html lang=\"{language}\"", markup, StringComparison.Ordinal);
            Assert.DoesNotContain("style=\"", markup, StringComparison.Ordinal);
            Assert.DoesNotContain("<style", markup, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_language_is_chosen_and_one_comes_back_to_this_site_only()
    {
        await using var site = await DeskSite.Start();
        var german = await site.Post("/help", "/language", ("language", "de"), ("back", "/help"));
        Assert.Equal("/help", german.Path);
        Assert.Contains("Hilfe", german.Text, StringComparison.Ordinal);
        foreach (var elsewhere in new[] { "//example.org", "/\\example.org", "https://example.org", "" })
            Assert.Equal("/", (await site.Post("/help", "/language", ("language", "en"), ("back", elsewhere))).Path);
    }

    [Fact]
    public async Task Settings_are_kept_and_begin_a_form()
    {
        await using var site = await DeskSite.Start();
        await site.Post("/settings", "/settings", ("name", "Jana Novak"), ("names", "Jana N.\njana@example.org"), ("template", "default"));
        var settings = await site.Read("/settings");
        Assert.Contains("jana@example.org", settings, StringComparison.Ordinal);
        Assert.Contains("value=\"Jana Novak\"", await site.Read("/forms/new"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_template_is_written_without_script_moved_mended_and_used()
    {
        await using var site = await DeskSite.Start();
        (string, string)[] first = [("title", "A garden"), ("count", "1"), ("q0-title", "Sun"), ("q0-ask", "Where is the sun?"), ("q0-kind", "Text"), ("do", "add")];
        var two = await site.Post("/templates/new", "/templates/new", first);
        Assert.Contains("name=\"q1-title\"", two.Markup, StringComparison.Ordinal);
        Assert.Empty(await site.Store.Templates.All(DeskSite.Stop));
        (string, string)[] both = [.. first[..^1].Select(f => f.Item1 == "count" ? ("count", "2") : f), ("q1-title", "Paths"), ("q1-ask", ""), ("q1-kind", "Choice"), ("q1-needed", "yes")];
        var refused = await site.Post("/templates/new", "/templates/new", [.. both, ("do", "save")]);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("Write the choices here", refused.Text, StringComparison.Ordinal);
        var up = await site.Post("/templates/new", "/templates/new", [.. both, ("do", "up-1")]);
        Assert.True(up.Text.IndexOf("value=\"Paths\"", StringComparison.Ordinal) < up.Text.IndexOf("value=\"Sun\"", StringComparison.Ordinal));
        (string, string)[] whole = [.. both.Select(f => f.Item1 == "q1-ask" ? ("q1-ask", "Which paths?") : f), ("q1-choices", "gravel\nstone"), ("do", "save")];
        var kept = await site.Post("/templates/new", "/templates/new", whole);
        Assert.StartsWith("/templates/a-garden", kept.Path, StringComparison.Ordinal);
        var template = (await site.Store.Templates.Find("a-garden", DeskSite.Stop))!.Template;
        Assert.Equal(["gravel", "stone"], template.Questions[1].Choices);
        var yaml = await site.Markup("/templates/a-garden/file");
        var again = await site.Post("/templates", "/templates/import", ("yaml", yaml));
        Assert.StartsWith("/templates/a-garden-2", again.Path, StringComparison.Ordinal);
        Assert.Equal(template.Questions, (await site.Store.Templates.Find("a-garden-2", DeskSite.Stop))!.Template.Questions);
        var broken = await site.Post("/templates", "/templates/import", ("yaml", "title: [oh"));
        Assert.Contains("title: [oh", broken.Text, StringComparison.Ordinal);
        var copy = await site.Post("/templates", "/templates/copy", ("of", "default"));
        Assert.Contains("What do you need?", copy.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Everything_goes_out_and_comes_in_again()
    {
        await using var site = await DeskSite.Start();
        await Begin(site, "A booking page", "Dana Reyes");
        using var answer = await site.Owner.GetAsync(new Uri("/everything/export", UriKind.Relative), DeskSite.Stop);
        var zip = await answer.Content.ReadAsByteArrayAsync(DeskSite.Stop);
        await using var other = await DeskSite.Start();
        var imported = await other.DropAt("/everything", "/everything/import", zip, "alongside.zip");
        Assert.Contains("1 form", imported.Text, StringComparison.Ordinal);
        Assert.Contains("A booking page", await other.Read("/"), StringComparison.Ordinal);
        var noZip = await other.DropAt("/everything", "/everything/import", [1, 2, 3], "x.zip");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, noZip.Status);
        Assert.Contains("This is no zip file, or a damaged one. Choose the one that was exported; nothing was changed here.", noZip.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_samples_are_nothing_to_decide_about_when_one_is_imported()
    {
        await using var site = await DeskSite.Start();
        await SampleForm.PutIn(site.Store, TimeProvider.System, DeskSite.Stop);
        using var answer = await site.Owner.GetAsync(new Uri("/everything/export", UriKind.Relative), DeskSite.Stop);
        var zip = await answer.Content.ReadAsByteArrayAsync(DeskSite.Stop);
        await using var other = await DeskSite.Start();
        await SampleForm.PutIn(other.Store, TimeProvider.System, DeskSite.Stop);

        var imported = await other.DropAt("/everything", "/everything/import", zip, "alongside.zip");

        Assert.Contains("Imported: ", imported.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("settings.json", imported.Text, StringComparison.Ordinal);
    }

    private static async Task<string> Begin(DeskSite site, string title, string customer)
    {
        var begun = await site.Post("/forms/new", "/forms/new", ("title", title), ("customer-name", customer), ("seller", "Jana Novak"), ("language", "en"), ("template", "default"));
        Assert.Equal(HttpStatusCode.OK, begun.Status);
        return begun.Path["/forms/".Length..];
    }
}
