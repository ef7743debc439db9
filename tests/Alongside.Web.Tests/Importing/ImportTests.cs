using System.IO.Compression;
using System.Net;
using System.Text;
using Alongside.Storage;
using Alongside.Web.Importing;
using Alongside.Web.Tests.Desk;

namespace Alongside.Web.Tests.Importing;

public sealed class ImportTests
{
    [Theory]
    [InlineData("01-web-design-climbing-gym.vtt", "Tom Ashworth")]
    [InlineData("03-garden-design.srt", null)]
    [InlineData("04-wedding-photography.txt", null)]
    [InlineData("07-sauna.json", null)]
    [InlineData("10-translation.csv", null)]
    [InlineData("11-piano-technician.eml", null)]
    [InlineData("12-data-consulting.mbox", null)]
    [InlineData("13-podcast-editing.docx", null)]
    public async Task A_conversation_of_any_format_goes_to_a_new_form(string sample, string? me)
    {
        await using var site = await DeskSite.Start();
        var at = await Arrive(site, Sample(sample), sample);
        if (at.Text.Contains("Which conversation?", StringComparison.Ordinal)) at = await site.Post(at.Path, at.Path + "/choose", ("which", "0"));
        if (at.Text.Contains("Who said what?", StringComparison.Ordinal))
            at = await site.Post(at.Path, at.Path + "/assign", ("you", "Jana"), ("them", "Dana"), ("p0", "you"), ("p1", "them"), ("do", "done"));
        var which = me is null ? "0" : Index(at.Text, me);
        var preview = await site.Post(at.Path, at.Path + "/about", ("me", which), ("consent", "Knew"), ("name", "First call"), ("form", ""), ("language", "en"), ("template", "default"));
        Assert.Contains("What was heard", preview.Text, StringComparison.Ordinal);
        var kept = await site.Post(preview.Path, preview.Path + "/keep", ("take", string.Join(',', Enumerable.Range(0, 100))));
        Assert.Equal(HttpStatusCode.OK, kept.Status);
        var form = Assert.Single(await site.Store.Forms.All(DeskSite.Stop));
        var conversation = Assert.Single(await site.Store.Conversations.ForForm(form.Id, DeskSite.Stop));
        Assert.Equal(Consent.Knew, conversation.Consent);
        var review = await site.Markup($"/forms/{form.Id}/conversations/{conversation.Id}/review");
        Assert.Contains("<style>", review, StringComparison.Ordinal);
        Assert.Contains($"href=\"/forms/{form.Id}/conversations/{conversation.Id}\"", review, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_forgot_to_say_who_they_are_is_not_taken_for_the_customer()
    {
        await using var site = await DeskSite.Start();
        var at = await Arrive(site, Sample("01-web-design-climbing-gym.vtt"), "call.vtt");
        var unsaid = await site.Post(at.Path, at.Path + "/about", ("name", "First call"), ("form", ""), ("customer-name", ""));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, unsaid.Status);
        Assert.DoesNotContain("& Tom Ashworth", unsaid.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Tom Ashworth &", unsaid.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_heard_stands_on_the_form_with_its_quote_and_never_twice()
    {
        await using var site = await DeskSite.Start();
        var form = await Gym(site, "");
        var lines = (await site.Site.Forms.Read(form, DeskSite.Stop))!.Questions.SelectMany(q => q.Lines).ToList();
        Assert.Contains(lines, l => l.Evidence?.Words.Quote == "It has to know about the punch cards" && l.Standing == OrderForms.Lines.Standing.Heard);
        var again = await Gym(site, form);
        Assert.Equal(form, again);
        Assert.Equal(lines.Count, (await site.Site.Forms.Read(form, DeskSite.Stop))!.Questions.Sum(q => q.Lines.Length));
        Assert.Single(await site.Store.Conversations.ForForm(form, DeskSite.Stop));
    }

    [Fact]
    public async Task Where_they_did_not_know_nothing_is_ticked_and_it_can_be_let_go()
    {
        await using var site = await DeskSite.Start();
        var at = await Arrive(site, Sample("01-web-design-climbing-gym.vtt"), "call.vtt");
        var unsaid = await site.Post(at.Path, at.Path + "/about", ("me", Index(at.Text, "Tom Ashworth")), ("name", "First call"), ("form", ""));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, unsaid.Status);
        var preview = await site.Post(at.Path, at.Path + "/about", ("me", Index(at.Text, "Tom Ashworth")), ("consent", "DidNotKnow"), ("name", "First call"), ("form", ""));
        Assert.Contains("They did not know.", preview.Text, StringComparison.Ordinal);
        Assert.Contains("name=\"take\"", preview.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain("checked", preview.Markup, StringComparison.Ordinal);
        await site.Post(preview.Path, preview.Path + "/drop");
        Assert.Empty(await site.Store.Forms.All(DeskSite.Stop));
        Assert.Contains("no longer here", await site.Read(preview.Path), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Consent_is_shown_and_can_be_changed_and_the_conversation_deleted()
    {
        await using var site = await DeskSite.Start();
        var form = await Gym(site, "");
        var kept = (await site.Store.Conversations.ForForm(form, DeskSite.Stop))[0];
        var page = $"/forms/{form}/conversations/{kept.Id}";
        await site.Post(page, page, ("name", "Second thoughts"), ("consent", "DidNotKnow"));
        Assert.Equal(Consent.DidNotKnow, (await site.Store.Conversations.Find(kept.Id, DeskSite.Stop))!.Consent);
        Assert.Contains("This stays:", await site.Read(page + "/delete"), StringComparison.Ordinal);
        await site.Post(page + "/delete", page + "/delete");
        Assert.Null(await site.Store.Conversations.Find(kept.Id, DeskSite.Stop));
        Assert.NotEmpty((await site.Site.Forms.Read(form, DeskSite.Stop))!.Questions.SelectMany(q => q.Lines));
    }

    [Fact]
    public async Task A_review_may_load_its_own_sheet_and_nothing_else()
    {
        await using var site = await DeskSite.Start();
        var form = await Gym(site, "");
        var kept = (await site.Store.Conversations.ForForm(form, DeskSite.Stop))[0];
        using var answer = await site.Owner.GetAsync(new Uri($"/forms/{form}/conversations/{kept.Id}/review", UriKind.Relative), DeskSite.Stop);
        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        var html = await answer.Content.ReadAsStringAsync(DeskSite.Stop);
        var sheet = html[(html.IndexOf("<style>", StringComparison.Ordinal) + 7)..html.IndexOf("</style>", StringComparison.Ordinal)];
        Assert.Contains("'sha256-" + Convert.ToBase64String(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(sheet))) + "'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_without_names_is_given_them_in_turns_or_one_by_one()
    {
        await using var site = await DeskSite.Start();
        const string Text = "How are things?\n\nNobody can book anything on our page.\n\nAnd I spend my Sundays on it.\n\nWhat would be different?\n\nI would have my Sundays back.";
        var at = await site.Drop("/import", null, text: Text);
        Assert.Contains("Who said what?", at.Text, StringComparison.Ordinal);
        var unmarked = await site.Post(at.Path, at.Path + "/assign", ("you", "Jana"), ("them", "Dana"), ("do", "done"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, unmarked.Status);
        var turns = await site.Post(at.Path, at.Path + "/assign", ("you", "Jana"), ("them", "Dana"), ("do", "turns-you"));
        Assert.Contains("id=\"p4-you\"", turns.Markup, StringComparison.Ordinal);
        var about = await site.Post(at.Path, at.Path + "/assign", ("you", "Jana"), ("them", "Dana"), ("p0", "you"), ("p1", "them"), ("p2", "same"), ("p3", "you"), ("p4", "them"), ("do", "done"));
        var preview = await site.Post(about.Path, about.Path + "/about", ("me", "0"), ("consent", "NotRecorded"), ("name", "Notes"), ("form", ""));
        await site.Post(preview.Path, preview.Path + "/keep", ("take", "0,1,2,3"));
        var form = Assert.Single(await site.Store.Forms.All(DeskSite.Stop));
        var kept = Assert.Single(await site.Store.Conversations.ForForm(form.Id, DeskSite.Stop));
        var review = WebUtility.HtmlDecode(await site.Markup($"/forms/{form.Id}/conversations/{kept.Id}/review"));
        Assert.Contains("And I spend my Sundays on it.", review, StringComparison.Ordinal);
        Assert.Equal("Dana", Assert.Single(await site.Store.Customers.All(DeskSite.Stop)).Name);
    }

    [Fact]
    public async Task Of_a_file_with_several_conversations_only_the_chosen_one_is_kept()
    {
        await using var site = await DeskSite.Start();
        const string Other = "From other@example.org Mon Mar  2 10:00:00 2026\nFrom: Other Person <other@example.org>\nTo: Jana <jana@example.org>\nSubject: Secret garden\nDate: Mon, 2 Mar 2026 10:00:00 +0000\nMessage-ID: <o1@example.org>\n\nMark-Other-991\n\n";
        const string Mine = "From dana@example.org Tue Mar  3 10:00:00 2026\nFrom: Dana <dana@example.org>\nTo: Jana <jana@example.org>\nSubject: Booking\nDate: Tue, 3 Mar 2026 10:00:00 +0000\nMessage-ID: <d1@example.org>\n\nNobody can book anything.\n\n";
        var at = await Arrive(site, Encoding.UTF8.GetBytes(Other + Mine), "mail.mbox");
        Assert.Contains("Which conversation?", at.Text, StringComparison.Ordinal);
        var which = at.Text.IndexOf("Mark-Other", StringComparison.Ordinal) < at.Text.IndexOf("Nobody can book", StringComparison.Ordinal) ? "1" : "0";
        var about = await site.Post(at.Path, at.Path + "/choose", ("which", which));
        var preview = await site.Post(about.Path, about.Path + "/about", ("none", "yes"), ("consent", "NotRecorded"), ("name", "Mails"), ("form", ""), ("seller", "Jana"));
        await site.Post(preview.Path, preview.Path + "/keep");
        var form = Assert.Single(await site.Store.Forms.All(DeskSite.Stop));
        var kept = Assert.Single(await site.Store.Conversations.ForForm(form.Id, DeskSite.Stop));
        Assert.DoesNotContain("Mark-Other", Encoding.UTF8.GetString(kept.Content), StringComparison.Ordinal);
        Assert.Contains("Nobody can book anything.", Encoding.UTF8.GetString(kept.Content), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hostile_files_get_one_line_and_what_was_pasted_stays()
    {
        await using var site = await DeskSite.Start();
        foreach (var hostile in new[] { new byte[10_000], Bomb(), Encoding.UTF8.GetBytes("{\"a\":" + new string('[', 100_000)), [0x50, 0x4B, 3, 4, 0, 0] })
        {
            var refused = await site.Drop("/import", hostile, "bad.docx", text: "kept in its field");
            Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
            Assert.Contains("role=\"alert\"", refused.Markup, StringComparison.Ordinal);
            Assert.Contains("kept in its field", refused.Text, StringComparison.Ordinal);
        }

        var empty = await site.Drop("/import", null);
        Assert.Contains("Choose a file, or paste", empty.Text, StringComparison.Ordinal);
        var oneLine = await site.Drop("/import", Encoding.UTF8.GetBytes(new string('a', 10_000_000)), "long.txt");
        Assert.True(oneLine.Status is HttpStatusCode.OK or HttpStatusCode.UnprocessableEntity, oneLine.Status.ToString());
        var pasted = await site.Drop("/import", null, text: "Jana: Hello.\nDana: " + new string('a', 5_000_000));
        Assert.StartsWith("/import/", pasted.Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_in_a_transcript_are_shown_as_they_are()
    {
        await using var site = await DeskSite.Start("de");
        var at = await site.Drop("/import", Encoding.UTF8.GetBytes("WEBVTT\n\n00:00:01.000 --> 00:00:02.000\n<v Jana>Hallo\n\n00:00:02.000 --> 00:00:03.000\n<v \"><script>x</script>>Wir brauchen <img src=x> einen Plan\n"), "<script>.vtt");
        Assert.DoesNotContain("<script", at.Markup, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<img src=x", at.Markup, StringComparison.OrdinalIgnoreCase);
    }

    private static byte[] Bomb()
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = zip.CreateEntry("word/document.xml").Open();
            var zeros = new byte[1 << 20];
            for (var i = 0; i < 64; i++) entry.Write(zeros);
        }

        return bytes.ToArray();
    }

    [Theory]
    [InlineData("Ana", "Ana")]
    [InlineData("Ana,Ben", "Ana & Ben")]
    [InlineData("Ana,Ben,Cy", "Ana, Ben & Cy")]
    public void Several_people_are_one_name(string people, string name) => Assert.Equal(name, Together.Names(people.Split(',')));

    private static async Task<string> Gym(DeskSite site, string form)
    {
        var at = await Arrive(site, Sample("01-web-design-climbing-gym.vtt"), "call.vtt");
        var preview = await site.Post(at.Path, at.Path + "/about", ("me", Index(at.Text, "Tom Ashworth")), ("consent", "Knew"), ("name", "First call"), ("form", form));
        var kept = await site.Post(preview.Path, preview.Path + "/keep", ("take", string.Join(',', Enumerable.Range(0, 100))));
        return kept.Path.Split('/')[2];
    }

    private static async Task<Arrival> Arrive(DeskSite site, byte[] file, string name)
    {
        var at = await site.Drop("/import", file, name);
        Assert.StartsWith("/import/", at.Path, StringComparison.Ordinal);
        return at;
    }

    // The checkbox of a speaker stands before its label.
    private static string Index(string page, string speaker)
    {
        var label = page.IndexOf(">" + speaker + "</label>", StringComparison.Ordinal);
        var start = page.LastIndexOf("for=\"me-", label, StringComparison.Ordinal) + 8;
        return page[start..page.IndexOf('"', start)];
    }

    private static byte[] Sample(string name)
    {
        var folder = AppContext.BaseDirectory;
        while (!Directory.Exists(Path.Combine(folder, "samples"))) folder = Path.GetDirectoryName(folder)!;
        return File.ReadAllBytes(Path.Combine(folder, "samples", "conversations", name));
    }
}
