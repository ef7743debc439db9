using System.Net;
using System.Text;
using Alongside.OrderForms.Changes;
using Alongside.OrderForms.Writing;
using Alongside.Web.Live;
using Alongside.Web.Visitors;

namespace Alongside.Web.Tests.Live;

public sealed class FormHubTests : IAsyncLifetime
{
    private LiveSite _site = null!;
    private string _form = "";

    public async ValueTask InitializeAsync()
    {
        _site = await LiveSite.Start();
        _form = await _site.NewForm();
    }

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Each_hears_that_the_other_has_written_after_it_is_kept()
    {
        await using var owner = await Owner();
        await using var customer = await Customer(_form);

        var mine = await owner.Add("need", "The site is slow.");
        Assert.True(mine.Taken);
        await customer.Hear("changed", c => c.GetProperty("version").GetInt32() >= mine.Version);
        var theirs = await customer.Add("need", "And it looks old.");
        await owner.Hear("changed", c => c.GetProperty("version").GetInt32() >= theirs.Version);

        Assert.Equal(theirs.Version, (await _site.Store.Forms.Find(_form, LiveSite.Stop))!.Version);
        Assert.Equal(["The site is slow.", "And it looks old."], (await _site.Read(_form))!.FindQuestion("need")!.Lines.Select(l => l.Text));
    }

    [Theory]
    [InlineData("add-line")]
    [InlineData("reword")]
    [InlineData("strike")]
    [InlineData("down")]
    [InlineData("note")]
    public async Task What_is_sent_twice_is_taken_twice_and_written_once(string act)
    {
        await using var owner = await Owner();
        var line = Secrets.NewId();
        await owner.Write(line, ("do", "add-line"), ("question", "need"), ("text", "One"));
        await owner.Add("need", "Two");
        (string, string)[] fields = [("do", act), ("question", "need"), ("line", line), ("about", line), ("text", "Three"), ("seen", line)];
        var id = Secrets.NewId();

        var first = await owner.Write(id, fields);
        await owner.Add("need", "Meanwhile");
        var again = await owner.Write(id, fields);

        Assert.True(first.Taken, first.Refusal?.Message);
        Assert.True(again.Taken, again.Refusal?.Message);
        Assert.Equal(first.Version + 1, again.Version);
    }

    [Fact]
    public async Task Says_who_is_here_and_what_they_type_and_keeps_none_of_it()
    {
        const string Typed = "xylophones-at-midnight";
        await using var owner = await Owner();
        await using (var customer = await Customer(_form))
        {
            await owner.Hear("present", p => p.GetArrayLength() == 1 && p[0].GetProperty("party").GetString() == "customer");
            await customer.Hear("present", p => p.GetArrayLength() == 1 && p[0].GetProperty("name").GetString() == "Jana");
            await customer.Say("Here", "need", "");
            var place = await owner.Hear("present", p => p.GetArrayLength() == 1 && p[0].GetProperty("part").GetString() == "need");
            await customer.Say("Typing", "need", Typed);
            var typing = await owner.Hear("typing", t => t.GetProperty("text").GetString() == Typed);
            Assert.Equal(place[0].GetProperty("who").GetString(), typing.GetProperty("who").GetString());
        }

        await owner.Hear("present", p => p.GetArrayLength() == 0 && owner.Told.Count > 3);
        foreach (var file in Directory.EnumerateFiles(_site.Folder, "*", SearchOption.AllDirectories))
            Assert.DoesNotContain(Typed, Encoding.UTF8.GetString(await ReadShared(file)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_else_gets_a_connection()
    {
        var other = await _site.NewForm("Another");
        var (owner, customer, elsewhere) = (await _site.Owner(), await _site.Device(_form), await _site.Device(other));
        Assert.Single((await _site.Read(_form))!.Devices);

        await Refused(new CookieContainer(), "f", _form);
        await Refused(new CookieContainer(), "forms", _form);
        await Refused(elsewhere, "f", _form);
        await Refused(elsewhere, "forms", _form);
        await Refused(customer, "forms", _form);
        await Refused(owner, "f", _form);
    }

    [Theory]
    [InlineData("https://elsewhere.example")]
    [InlineData("http://127.0.0.1:1")]
    [InlineData("null")]
    public async Task No_page_from_elsewhere_opens_one_with_the_cookies_of_ours(string origin)
    {
        var jar = await _site.Owner();
        await using var elsewhere = new LiveClient($"{_site.Address}/forms/{_form}/live", jar, origin);
        await Assert.ThrowsAnyAsync<Exception>(elsewhere.Open);
        await using var ours = new LiveClient($"{_site.Address}/forms/{_form}/live", jar, _site.Address);
        await ours.Open();
        Assert.True((await ours.Add("need", "From here.")).Taken);
    }

    [Fact]
    public async Task A_device_that_waits_is_told_nothing_until_it_is_let_in()
    {
        await using var owner = await Owner();
        await using var customer = await Customer(_form);
        await customer.Write(Secrets.NewId(), ("do", "introduce"), ("name", "Dana"));
        await using var waiting = await Customer(_form);

        var refused = await waiting.Add("need", "Let me in");
        Assert.False(refused.Taken);
        Assert.Equal("NotLetIn", refused.Refusal!.Code);
        Assert.NotEmpty(refused.Refusal.Message);
        Assert.True((await waiting.Write(Secrets.NewId(), ("do", "introduce"), ("name", "Lee"))).Taken);
        await waiting.Say("Typing", "need", "psst");
        await waiting.Say("Here", "need", "");
        await customer.Say("Typing", "need", "between us");
        await owner.Hear("typing", t => t.GetProperty("text").GetString() == "between us");
        await owner.Add("need", "Something");
        var form = (await _site.Read(_form))!;
        Assert.Empty(waiting.Told);

        var letIn = Pen.Admit(form, form.Devices[1].Id);
        await _site.Site.Forms.Write(_form, f => new Author(Party.Customer, f.Devices[0].Id, "Dana"), [new Write(Secrets.NewId(), letIn)], LiveSite.Stop);

        var changed = await waiting.Hear("changed", _ => true);
        Assert.Equal(form.Version + 1, changed.GetProperty("version").GetInt32());
        await waiting.Hear("present", p => p.GetArrayLength() == 2);
        Assert.DoesNotContain(owner.Told, t => t.Name == "typing" && t.Content.GetProperty("text").GetString() == "psst");
        Assert.True((await waiting.Add("need", "Now I may")).Taken);
    }

    [Fact]
    public async Task A_connection_ends_when_its_device_is_shut_out()
    {
        await using var customer = await Customer(_form);
        var form = (await _site.Read(_form))!;

        await _site.Site.Forms.Write(_form, new Author(Party.Seller, Author.SellersDevice, "Jana"), [new Write(Secrets.NewId(), Pen.FreeTheSeat(form))], LiveSite.Stop);

        await customer.Ended.WaitAsync(LiveSite.Stop);
    }

    [Fact]
    public async Task A_connection_ends_when_its_owner_has_signed_out()
    {
        var jar = await _site.Owner();
        await using var owner = await Open("forms", _form, jar);
        await using var elsewhere = await Owner();
        foreach (Cookie cookie in jar.GetAllCookies()) await _site.Store.Sessions.Delete(Secrets.Hash(cookie.Value), LiveSite.Stop);

        await _site.Site.Live.LookAgain(LiveSite.Stop);

        await owner.Ended.WaitAsync(LiveSite.Stop);
        Assert.True((await elsewhere.Add("need", "Still here")).Taken);
    }

    [Fact]
    public async Task Connections_end_when_their_form_is_deleted()
    {
        await using var owner = await Owner();
        await _site.Store.Forms.Delete(_form, LiveSite.Stop);
        _site.Site.Forms.Forget(_form);

        await owner.Ended.WaitAsync(LiveSite.Stop);
        Assert.Null(await _site.Read(_form));
    }

    [Fact]
    public async Task Connections_end_when_the_program_does()
    {
        await using var owner = await Owner();
        await using var customer = await Customer(_form);
        await _site.End();

        await owner.Ended.WaitAsync(LiveSite.Stop);
        await customer.Ended.WaitAsync(LiveSite.Stop);
        await _site.Begin();
        await using var again = await Owner();
        Assert.True((await again.Add("need", "Back")).Taken);
    }

    [Fact]
    public async Task A_message_that_is_far_too_long_ends_the_connection_and_is_not_kept()
    {
        await using var owner = await Owner();
        await Assert.ThrowsAnyAsync<Exception>(() => owner.Add("need", new string('x', 200_000)));
        await owner.Ended.WaitAsync(LiveSite.Stop);
        Assert.Equal(1, (await _site.Read(_form))!.Version);
    }

    [Fact]
    public async Task The_longest_text_gets_through_and_one_character_more_is_refused_with_words()
    {
        await using var owner = await Owner();
        Assert.True((await owner.Add("need", new string('ä', 4000))).Taken);
        var refused = await owner.Add("need", new string('ä', 4001));
        Assert.Equal("TooLong", refused.Refusal!.Code);
        Assert.NotEmpty(refused.Refusal.Message);
    }

    [Fact]
    public async Task What_cannot_be_understood_is_refused_and_the_connection_stays()
    {
        await using var owner = await Owner();
        Assert.False((await owner.Write(Secrets.NewId(), ("do", "conquer"))).Taken);
        Assert.False((await owner.Write("", ("do", "add-line"))).Taken);
        Assert.False((await owner.Write("NOT AN ID", ("do", "add-line"), ("question", "need"), ("text", "x"))).Taken);
        await owner.Say("Typing", null, null);
        await owner.Say("Here", "<b>", new string('x', 1000));
        Assert.True((await owner.Add("need", "Still here")).Taken);
    }

    [Fact]
    public async Task More_connections_than_anybody_needs_are_turned_away_and_do_not_keep_out_the_other_side()
    {
        var jar = await _site.Owner();
        var many = new List<LiveClient>();
        for (var i = 0; i < LiveForms.MostOfAKind; i++) many.Add(await Open("forms", _form, jar));
        await using var tooMany = await Open("forms", _form, jar);
        await tooMany.Ended.WaitAsync(LiveSite.Stop);
        await using var customer = await Customer(_form);
        Assert.True((await customer.Add("need", "I can still come in")).Taken);
        foreach (var one in many) await one.DisposeAsync();
    }

    [Fact]
    public async Task An_hour_offline_comes_in_order_and_whole()
    {
        await using var owner = await Owner();
        for (var i = 0; i < 100; i++) Assert.True((await owner.Add("need", $"Line {i}")).Taken);
        Assert.Equal(Enumerable.Range(0, 100).Select(i => $"Line {i}"), (await _site.Read(_form))!.FindQuestion("need")!.Lines.Select(l => l.Text));
    }

    private static async Task<byte[]> ReadShared(string file)
    {
        await using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var copy = new MemoryStream();
        await stream.CopyToAsync(copy, LiveSite.Stop);
        return copy.ToArray();
    }

    private async Task<LiveClient> Owner() => await Open("forms", _form, await _site.Owner());

    private async Task<LiveClient> Customer(string form) => await Open("f", form, await _site.Device(form));

    private async Task<LiveClient> Open(string side, string form, CookieContainer jar)
    {
        var client = new LiveClient($"{_site.Address}/{side}/{form}/live", jar);
        await client.Open();
        return client;
    }

    private async Task Refused(CookieContainer jar, string side, string form)
    {
        await using var client = new LiveClient($"{_site.Address}/{side}/{form}/live", jar);
        await Assert.ThrowsAnyAsync<Exception>(client.Open);
    }
}
