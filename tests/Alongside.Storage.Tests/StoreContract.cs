using Alongside.OrderForms.Changes;
using Alongside.OrderForms.Changes.Acts;
using Alongside.OrderForms.Templates;
using Xunit;

namespace Alongside.Storage.Tests;

/// <summary>What holds of a store in whatever database. Run for each of them.</summary>
public abstract partial class StoreContract : IAsyncLifetime
{
    private protected FixedTime Time { get; } = new();

    protected Store Store { get; private set; } = null!;

    protected static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => Store = await Open();

    public virtual async ValueTask DisposeAsync()
    {
        await Store.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>Another store on the same database.</summary>
    protected abstract Task<Store> Open();

    /// <summary>A store on an empty database of its own.</summary>
    protected abstract Task<Store> OpenAnother();

    [Fact]
    public async Task Keeps_customers()
    {
        await Store.Customers.Add(Given.Customer("c1", "met at the market"), Token);
        await Store.Customers.Add(Given.Customer("c2"), Token);
        await Store.Customers.Update("c2", "Benedikt Ö.", "a note", Token);
        Assert.Equal(Given.Customer("c1", "met at the market"), await Store.Customers.Find("c1", Token));
        Assert.Equal(Given.Customer("c2") with { Name = "Benedikt Ö.", Note = "a note" }, await Store.Customers.Find("c2", Token));
        Assert.Null(await Store.Customers.Find("c3", Token));
        Assert.Equal(["c1", "c2"], (await Store.Customers.All(Token)).Select(c => c.Id));
    }

    [Fact]
    public async Task Keeps_a_form_with_its_first_changes()
    {
        await Store.WithForm();
        Assert.Equal(Given.Form("f1", "c1") with { Version = 1 }, await Store.Forms.Find("f1", Token));
        Assert.Equal([Given.Start("f1")], await Store.Forms.Changes("f1", 0, Token));
        Assert.Null(await Store.Forms.Find("f2", Token));
        Assert.Empty(await Store.Forms.Changes("f2", 0, Token));
    }

    [Fact]
    public async Task What_lies_on_the_desk_is_no_part_of_the_form()
    {
        await Store.WithForm();
        await Store.Forms.Update("f1", "New title", "private", null, setAside: true, Token);
        var form = Given.Form("f1", "c1") with { Title = "New title", Note = "private", InTouchOn = null, SetAside = true, Version = 1 };
        Assert.Equal(form, await Store.Forms.Find("f1", Token));
        Assert.Equal([form], await Store.Forms.All(Token));
    }

    [Fact]
    public async Task A_change_is_read_as_it_was_written()
    {
        await Store.WithForm();
        Change[] changes =
        [
            new("a1", new(Party.Customer, "d1", "Ben Ö.", Channel.File), Given.At.AddTicks(7), new AddLine("need", "A „new“ website\nwith \"quotes\" 🧗", "n")),
            new("a2", Given.Seller, Given.At, new Reword("a1", "Something else", ["a1"])),
            new("a3", Given.Seller, Given.At, new AddItem("Design", 1.5m, 1200.10m, Optional: true, "n")),
        ];
        Assert.Equal(Appended.Done, await Store.Forms.Append("f1", 1, changes, Token));
        Assert.Equal(changes, await Store.Forms.Changes("f1", 1, Token));
    }

    [Fact]
    public async Task Appends_where_the_form_stands_where_it_was_thought_to()
    {
        await Store.WithForm();
        Time.Now = Given.At.AddHours(1);
        Assert.Equal(Appended.Done, await Store.Forms.Append("f1", 1, [Given.Note("n1"), Given.Note("n2")], Token));
        Assert.Equal(Appended.Conflict, await Store.Forms.Append("f1", 1, [Given.Note("n3")], Token));
        Assert.Equal(Appended.Conflict, await Store.Forms.Append("f1", 4, [Given.Note("n3")], Token));
        Assert.Equal(Appended.Gone, await Store.Forms.Append("f2", 1, [Given.Note("n3")], Token));
        Assert.Equal(Appended.Done, await Store.Forms.Append("f1", 3, [Given.Note("n3")], Token));
        Assert.Equal(["start", "n1", "n2", "n3"], (await Store.Forms.Changes("f1", 0, Token)).Select(c => c.Id));
        var form = await Store.Forms.Find("f1", Token);
        Assert.Equal((4, Given.At.AddHours(1)), (form!.Version, form.ChangedAt));
    }

    [Fact]
    public async Task An_id_is_used_once_in_a_form_and_nothing_of_an_append_with_it_is_kept()
    {
        await Store.WithForm();
        await Store.WithForm("f2");
        Assert.Equal(Appended.Done, await Store.Forms.Append("f1", 1, [Given.Note("n1")], Token));
        Assert.Equal(Appended.Conflict, await Store.Forms.Append("f1", 2, [Given.Note("n2"), Given.Note("n1")], Token));
        Assert.Equal(Appended.Done, await Store.Forms.Append("f2", 1, [Given.Note("n1")], Token));
        Assert.Equal(["start", "n1"], (await Store.Forms.Changes("f1", 0, Token)).Select(c => c.Id));
        Assert.Equal(2, (await Store.Forms.Find("f1", Token))!.Version);
    }

    [Fact]
    public async Task An_append_that_is_cancelled_before_its_turn_keeps_nothing()
    {
        await Store.WithForm();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Store.Forms.Append("f1", 1, [Given.Note("n1")], new CancellationToken(canceled: true)));
        Assert.Equal(1, (await Store.Forms.Find("f1", Token))!.Version);
    }

    [Fact]
    public async Task Keeps_conversations_as_they_came()
    {
        await Store.WithForm();
        var content = Enumerable.Range(0, 256).Select(i => (byte)i).ToArray();
        await Store.Conversations.Add(Given.Conversation("v1", "f1") with { Content = content }, Token);
        await Store.Conversations.Update("v1", "Second call", Consent.NotRecorded, Token);
        var kept = await Store.Conversations.Find("v1", Token);
        Assert.Equal(content, kept!.Content);
        Assert.Equal(["Ada", "Ada L."], kept.Me);
        Assert.Equal(("Second call", "Call 1.vtt", Consent.NotRecorded, Given.At), (kept.Title, kept.FileName, kept.Consent, kept.AddedAt));
        Assert.Equal("v1", Assert.Single(await Store.Conversations.ForForm("f1", Token)).Id);
        await Store.Conversations.Delete("v1", Token);
        Assert.Null(await Store.Conversations.Find("v1", Token));
    }

    [Fact]
    public async Task Keeps_links_by_the_hash_of_their_secret()
    {
        await Store.WithForm();
        await Store.Links.Add(Given.Link("l1", "f1"), Token);
        Assert.Equal("l1", (await Store.Links.FindBySecretHash(Given.Hash(1), Token))!.Id);
        Assert.Null(await Store.Links.FindBySecretHash(Given.Hash(2), Token));
        await Store.Links.Revoke("l1", Given.At.AddDays(1), Token);
        await Store.Links.Revoke("l1", Given.At.AddDays(2), Token);
        await Store.Links.SetEnd("l1", null, Token);
        var link = Assert.Single(await Store.Links.ForForm("f1", Token));
        Assert.Equal((Given.At.AddDays(1), (DateTimeOffset?)null), (link.RevokedAt, link.EndsAt));
    }

    [Fact]
    public async Task Keeps_device_keys_for_their_form_only()
    {
        await Store.WithForm();
        await Store.WithForm("f2");
        await Store.Devices.Add(new("f1", "d1", Given.Hash(3), Given.At), Token);
        Assert.Equal("d1", (await Store.Devices.Find("f1", Given.Hash(3), Token))!.DeviceId);
        Assert.Null(await Store.Devices.Find("f2", Given.Hash(3), Token));
        Assert.Single(await Store.Devices.ForForm("f1", Token));
    }

    [Fact]
    public async Task Keeps_sessions_until_they_end()
    {
        await Store.Sessions.Add(new(Given.Hash(1), Given.At, Given.At.AddDays(1)), Token);
        await Store.Sessions.Add(new(Given.Hash(2), Given.At, Given.At.AddDays(2)), Token);
        await Store.Sessions.Add(new(Given.Hash(3), Given.At, Given.At.AddDays(2)), Token);
        await Store.Sessions.DeleteEnded(Given.At.AddDays(1), Token);
        await Store.Sessions.Delete(Given.Hash(3), Token);
        Assert.Null(await Store.Sessions.Find(Given.Hash(1), Token));
        Assert.Equal(Given.At.AddDays(2), (await Store.Sessions.Find(Given.Hash(2), Token))!.EndsAt);
        Assert.Null(await Store.Sessions.Find(Given.Hash(3), Token));
    }

    [Fact]
    public async Task Keeps_settings()
    {
        await Store.Settings.Set("name", "Ada", Token);
        await Store.Settings.Set("name", "Ada L.", Token);
        await Store.Settings.Set("language", "de", Token);
        await Store.Settings.Set("language", null, Token);
        Assert.Equal("Ada L.", await Store.Settings.Get("name", Token));
        Assert.Null(await Store.Settings.Get("language", Token));
        Assert.Equal(["name"], (await Store.Settings.All(Token)).Keys);
    }

    [Fact]
    public async Task Keeps_templates()
    {
        var template = BuiltInTemplates.Default("de") with { Id = "mine", Title = "Meins" };
        await Store.Templates.Save(new("mine", BuiltInTemplates.Default("en"), Given.At), Token);
        await Store.Templates.Save(new("mine", template, Given.At.AddDays(1)), Token);
        Assert.Equal([new StoredTemplate("mine", template, Given.At.AddDays(1))], await Store.Templates.All(Token));
        await Store.Templates.Delete("mine", Token);
        Assert.Null(await Store.Templates.Find("mine", Token));
    }

    [Fact]
    public async Task A_customer_goes_with_all_that_belongs_to_them_and_nobody_else_does()
    {
        foreach (var (customer, form) in new[] { ("c1", "f1"), ("c2", "f2") })
        {
            await Store.WithForm(form, customer);
            await Store.Conversations.Add(Given.Conversation("v" + form, form), Token);
            await Store.Links.Add(Given.Link("l" + form, form, (byte)form[1]), Token);
            await Store.Devices.Add(new(form, "d1", Given.Hash(3), Given.At), Token);
        }

        await Store.Customers.Delete("c1", Token);
        Assert.Equal(["c2"], (await Store.Customers.All(Token)).Select(c => c.Id));
        Assert.Equal(["f2"], (await Store.Forms.All(Token)).Select(f => f.Id));
        Assert.Empty(await Store.Forms.Changes("f1", 0, Token));
        Assert.Empty(await Store.Conversations.ForForm("f1", Token));
        Assert.Empty(await Store.Links.ForForm("f1", Token));
        Assert.Empty(await Store.Devices.ForForm("f1", Token));
        Assert.Single(await Store.Conversations.ForForm("f2", Token));
        Assert.Single(await Store.Links.ForForm("f2", Token));
        Assert.Single(await Store.Devices.ForForm("f2", Token));
        Assert.Equal(Appended.Gone, await Store.Forms.Append("f1", 1, [Given.Note("n1")], Token));
        await Store.Forms.Delete("f2", Token);
        Assert.Empty(await Store.Forms.All(Token));
    }

    [Fact]
    public async Task A_form_needs_its_customer() =>
        await Assert.ThrowsAnyAsync<Exception>(() => Store.Forms.Add(Given.Form("f1", "nobody"), [Given.Start("f1")], Token));
}
