using System.IO.Compression;
using System.Text;
using Alongside.OrderForms.Templates;
using Xunit;

namespace Alongside.Storage.Tests;

public abstract partial class StoreContract
{
    /// <summary>Where a hostile or broken export is broken: the part, and what is made of it.</summary>
    public static TheoryData<string, StoreProblemCode> Broken => new()
    {
        { "not a zip", StoreProblemCode.NotAZip },
        { "cut short", StoreProblemCode.NotAZip },
        { "no manifest", StoreProblemCode.NotAnExport },
        { "no changes", StoreProblemCode.NotAnExport },
        { "no words", StoreProblemCode.NotAnExport },
        { "path traversal", StoreProblemCode.NotAnExport },
        { "absolute path", StoreProblemCode.NotAnExport },
        { "twice the same part", StoreProblemCode.NotAnExport },
        { "of the future", StoreProblemCode.TooNew },
        { "of something else", StoreProblemCode.NotAnExport },
        { "broken json", StoreProblemCode.Unreadable },
        { "json of another kind", StoreProblemCode.Unreadable },
        { "null where none may be", StoreProblemCode.Unreadable },
        { "a customer's pen in the seller's hand", StoreProblemCode.Unreadable },
        { "a change twice", StoreProblemCode.Unreadable },
        { "a form of nobody", StoreProblemCode.Unreadable },
        { "another form's link", StoreProblemCode.Unreadable },
        { "a secret setting", StoreProblemCode.Unreadable },
        { "a bomb", StoreProblemCode.TooLarge },
        { "too deep", StoreProblemCode.Unreadable },
    };

    [Fact]
    public async Task Everything_that_goes_out_comes_in_again()
    {
        await Fill(Store);
        using var zip = await Exported(Store);
        await using var another = await OpenAnother();
        var came = await another.Everything.Import(zip, Token);
        Assert.Null(came.Problem);
        Assert.Equal((2, 2, 4, 1, 1, 1, 1, 1), Counts(came.Imported!));
        Assert.Empty(came.Imported!.Conflicts);
        Assert.Equal(await Store.Customers.All(Token), await another.Customers.All(Token));
        Assert.Equal(await Store.Forms.All(Token), await another.Forms.All(Token));
        Assert.Equal(await Store.Forms.Changes("f1", 0, Token), await another.Forms.Changes("f1", 0, Token));
        Assert.Equal(await Store.Templates.All(Token), await another.Templates.All(Token));
        Assert.Equal("f1", (await another.Links.FindBySecretHash(Given.Hash(1), Token))!.FormId);
        Assert.Equal("d1", (await another.Devices.Find("f1", Given.Hash(3), Token))!.DeviceId);
        Assert.Equal((await Store.Conversations.Find("v1", Token))!.Content, (await another.Conversations.Find("v1", Token))!.Content);
        Assert.Equal("Ada Ö.", await another.Settings.Get("name", Token));
        // And the same once more, from there.
        using var again = await Exported(another);
        Assert.Equal(Parts(zip), Parts(again));
    }

    [Fact]
    public async Task Nothing_that_is_good_for_signing_in_goes_out()
    {
        await Fill(Store);
        using var zip = await Exported(Store);
        var all = string.Concat(Parts(zip).Select(p => p.Text));
        Assert.DoesNotContain("marked-passphrase", all, StringComparison.Ordinal);
        Assert.DoesNotContain(Convert.ToBase64String(Given.Hash(99)), all, StringComparison.Ordinal);
        Assert.Contains("Ada Ö.", all, StringComparison.Ordinal);
        await using var another = await OpenAnother();
        await another.Everything.Import(zip, Token);
        Assert.Null(await another.Sessions.Find(Given.Hash(99), Token));
    }

    [Fact]
    public async Task Taking_in_what_is_there_already_makes_no_difference()
    {
        await Fill(Store);
        using var zip = await Exported(Store);
        var came = await Store.Everything.Import(zip, Token);
        Assert.Equal((0, 0, 0, 0, 0, 0, 0, 0), Counts(came.Imported!));
        Assert.Empty(came.Imported!.Conflicts);
        using var after = await Exported(Store);
        Assert.Equal(Parts(zip), Parts(after));
    }

    [Fact]
    public async Task Two_that_went_apart_come_together_without_loss_or_doubles()
    {
        await Fill(Store);
        using var zip = await Exported(Store);
        await using var another = await OpenAnother();
        await another.Everything.Import(zip, Token);
        await Store.Forms.Append("f1", 3, [Given.Note("here")], Token);
        await Store.Forms.Update("f1", "Form f1", "here", new DateOnly(2026, 4, 1), setAside: false, Token);
        await another.Forms.Append("f1", 3, [Given.Note("there-1"), Given.Note("there-2")], Token);
        await another.Forms.Update("f1", "Form f1", "there", new DateOnly(2026, 4, 1), setAside: false, Token);
        await another.Links.Revoke("l1", Given.At.AddDays(1), Token);
        using var theirs = await Exported(another);
        var came = await Store.Everything.Import(theirs, Token);
        Assert.Equal((0, 0, 2, 0, 1, 0, 0, 0), Counts(came.Imported!));
        Assert.Empty(came.Imported!.Conflicts);
        Assert.Equal(["start", "n1", "n2", "here", "there-1", "there-2"], (await Store.Forms.Changes("f1", 0, Token)).Select(c => c.Id));
        var form = await Store.Forms.Find("f1", Token);
        Assert.Equal((6, "here\n\nthere"), (form!.Version, form.Note));
        Assert.NotNull((await Store.Links.FindBySecretHash(Given.Hash(1), Token))!.RevokedAt);
        Assert.Equal((0, 0, 0, 0, 0, 0, 0, 0), Counts((await Store.Everything.Import(theirs, Token)).Imported!));
    }

    [Fact]
    public async Task What_is_different_here_and_there_stays_as_it_is_here_and_is_told()
    {
        await Fill(Store);
        await using var another = await OpenAnother();
        await another.WithForm();
        await another.Forms.Append("f1", 1, [Given.Note("n1", "Something else")], Token);
        await another.Customers.Update("c1", "Another name", "", Token);
        await another.Settings.Set("name", "Somebody", Token);
        using var theirs = await Exported(another);
        var came = await Store.Everything.Import(theirs, Token);
        Assert.Equal(["customers/c1.json", "forms/f1/changes.json: n1", "settings.json: name"], came.Imported!.Conflicts);
        Assert.Equal("Customer c1", (await Store.Customers.Find("c1", Token))!.Name);
        Assert.Equal(Given.Note("n1"), (await Store.Forms.Changes("f1", 0, Token))[1]);
        Assert.Equal("Ada Ö.", await Store.Settings.Get("name", Token));
    }

    [Fact]
    public async Task Another_form_of_the_same_id_is_left_out_and_told()
    {
        await Store.WithForm();
        await using var another = await OpenAnother();
        await another.Customers.Add(Given.Customer("c1"), Token);
        await another.Forms.Add(Given.Form("f1", "c1"), [Given.Start("f1") with { Id = "began-otherwise" }, Given.Note("n9")], Token);
        using var theirs = await Exported(another);
        Assert.Equal(["forms/f1/form.json"], (await Store.Everything.Import(theirs, Token)).Imported!.Conflicts);
        Assert.Equal(["start"], (await Store.Forms.Changes("f1", 0, Token)).Select(c => c.Id));
    }

    [Theory]
    [MemberData(nameof(Broken))]
    public async Task A_broken_export_gets_one_clear_line_and_changes_nothing(string how, StoreProblemCode code)
    {
        await Fill(Store);
        using var zip = await Exported(Store);
        await using var another = await OpenAnother();
        await another.WithForm("f0", "c0");
        using var before = await Exported(another);
        using var broken = Break(zip, how);
        var came = await another.Everything.Import(broken, Token);
        Assert.Null(came.Imported);
        Assert.Equal(code, came.Problem!.Code);
        Assert.Matches("^[^\n]+: [^\n]+\\. [^\n]+\\.$", came.Problem.ToString());
        using var after = await Exported(another);
        Assert.Equal(Parts(before), Parts(after));
    }

    private static (int, int, int, int, int, int, int, int) Counts(Imported i) =>
        (i.Customers, i.Forms, i.Changes, i.Conversations, i.Links, i.DeviceKeys, i.Settings, i.Templates);

    private static async Task Fill(Store store)
    {
        await store.WithForm();
        await store.WithForm("f2", "c2");
        await store.Forms.Append("f1", 1, [Given.Note("n1"), Given.Note("n2", "Grüße „hier“")], Token);
        await store.Conversations.Add(Given.Conversation("v1", "f1"), Token);
        await store.Links.Add(Given.Link("l1", "f1"), Token);
        await store.Devices.Add(new("f1", "d1", Given.Hash(3), Given.At), Token);
        await store.Templates.Save(new("mine", BuiltInTemplates.Default("de") with { Id = "mine" }, Given.At), Token);
        await store.Settings.Set("name", "Ada Ö.", Token);
        await store.Settings.Set(SettingStore.SecretPrefix + "passphrase", "marked-passphrase", Token);
        await store.Sessions.Add(new(Given.Hash(99), Given.At, Given.At.AddDays(1)), Token);
    }

    private static async Task<MemoryStream> Exported(Store store)
    {
        var zip = new MemoryStream();
        await store.Everything.Export(zip, Token);
        zip.Position = 0;
        return zip;
    }

    private static (string Name, string Text)[] Parts(MemoryStream zip)
    {
        using var archive = new ZipArchive(new MemoryStream(zip.ToArray()));
        return [.. archive.Entries.Select(e => (e.FullName, new StreamReader(e.Open(), Encoding.UTF8).ReadToEnd()))];
    }

    private static MemoryStream Break(MemoryStream zip, string how)
    {
        if (how == "not a zip") return new(Encoding.UTF8.GetBytes("Dear reader, this is no zip file."));
        if (how == "cut short") return new(zip.ToArray()[..((int)zip.Length / 2)]);
        (string Name, string Text)[] Changed(string part, string from, string to) =>
            [.. Parts(zip).Select(p => p.Name == part ? (p.Name, Replaced(p.Text, from, to)) : p)];
        var parts = how switch
        {
            "no manifest" => [.. Parts(zip).Where(p => p.Name != "manifest.json")],
            "no changes" => [.. Parts(zip).Where(p => p.Name != "forms/f1/changes.json")],
            "no words" => [.. Parts(zip).Where(p => !p.Name.EndsWith(".vtt", StringComparison.Ordinal))],
            "path traversal" => [.. Parts(zip), ("../../etc/passwd", "x")],
            "absolute path" => [.. Parts(zip), ("/tmp/x", "x")],
            "twice the same part" => [.. Parts(zip), Parts(zip)[0]],
            "of the future" => Changed("manifest.json", "\"version\": 1", "\"version\": 2"),
            "of something else" => Changed("manifest.json", "alongside.everything", "something.else"),
            "broken json" => Changed("forms/f1/form.json", "}", ""),
            "json of another kind" => Changed("customers/c1.json", "\"note\"", "\"other\""),
            "null where none may be" => Changed("customers/c1.json", "\"Customer c1\"", "null"),
            "a customer's pen in the seller's hand" => Changed("forms/f1/changes.json", "\"does\": \"start\"", "\"does\": \"device\", \"letIn\": true, \"was\": \"start\""),
            "a change twice" => Changed("forms/f1/changes.json", "\"n2\"", "\"n1\""),
            "a form of nobody" => Changed("forms/f1/form.json", "\"c1\"", "\"c9\""),
            "another form's link" => Changed("forms/f1/access.json", "\"formId\": \"f1\"", "\"formId\": \"f2\""),
            "a secret setting" => Changed("settings.json", "\"name\"", "\"secret.passphrase\""),
            "a bomb" => Changed("forms/f1/changes.json", "[", "[" + new string(' ', 65 * 1024 * 1024)),
            "too deep" => Changed("forms/f1/changes.json", "[", new string('[', 100_000)),
            _ => throw new ArgumentOutOfRangeException(nameof(how)),
        };
        var broken = new MemoryStream();
        using (var archive = new ZipArchive(broken, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in parts)
            {
                using var part = archive.CreateEntry(name).Open();
                part.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        broken.Position = 0;
        return broken;
    }

    private static string Replaced(string text, string from, string to)
    {
        var at = text.IndexOf(from, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{from} is not in {text}");
        return text[..at] + to + text[(at + from.Length)..];
    }
}
