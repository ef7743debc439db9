using Alongside.OrderForms.Changes;
using Alongside.OrderForms.Writing;
using Alongside.Web.Live;
using Alongside.Web.Visitors;

namespace Alongside.Web.Tests.Live;

public sealed class OpenFormsTests : IAsyncLifetime
{
    private static readonly Author Jana = new(Party.Seller, Author.SellersDevice, "Jana");

    private LiveSite _site = null!;

    public async ValueTask InitializeAsync() => _site = await LiveSite.Start();

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Two_programs_on_one_file_lose_nothing_and_see_each_others_words()
    {
        var form = await _site.NewForm();
        var one = _site.Site.Forms;
        var two = new OpenForms(_site.Store, new LiveForms(), TimeProvider.System);

        await Task.WhenAll(Enumerable.Range(0, 40).Select(i => Add(i % 2 == 0 ? one : two, form, $"Line {i}")));

        var lines = (await one.Read(form, LiveSite.Stop))!.FindQuestion("need")!.Lines.Select(l => l.Text).ToList();
        Assert.Equal(40, lines.Distinct().Count());
        Assert.Equal(lines, (await two.Read(form, LiveSite.Stop))!.FindQuestion("need")!.Lines.Select(l => l.Text));
    }

    [Fact]
    public async Task Forms_that_nobody_looks_at_go_and_come_back_as_they_were()
    {
        var forms = _site.Site.Forms;
        var form = await _site.NewForm();
        await Add(forms, form, "Kept");
        var shelf = new FormShelf(room: 2);
        var held = shelf.Take("held");
        foreach (var id in (string[])["a", "b", "c", "d"])
        {
            var open = shelf.Take(id);
            open.Form = (await forms.Read(form, LiveSite.Stop))!;
            shelf.PutBack(open);
        }

        Assert.Equal(2, shelf.Count);
        Assert.Same(held, shelf.Take("held"));
        Assert.Null(await forms.Read("nothing-of-that-id", LiveSite.Stop));
        Assert.Equal(1, forms.Count);
    }

    [Fact]
    public async Task What_was_made_from_an_older_form_and_comes_again_is_known_again()
    {
        var forms = _site.Site.Forms;
        var form = await _site.NewForm();
        var id = Secrets.NewId();
        for (var i = 0; i < 2; i++)
        {
            var written = await forms.Write(form, _ => Jana, f => [new Write(id, Pen.AddLine(f, "need", "Once"))], LiveSite.Stop);
            Assert.True(written!.AllTaken);
            await Add(forms, form, $"Other {i}");
        }

        var taken = await forms.Write(form, _ => Jana, f => [new Write(id, Pen.AddLine(f, "need", "Something else"))], LiveSite.Stop);
        Assert.False(taken!.AllTaken);
        Assert.Equal(1, taken.Form.FindQuestion("need")!.Lines.Count(l => l.Text == "Once"));
    }

    private static async Task Add(OpenForms forms, string form, string text)
    {
        var written = await forms.Write(form, _ => Jana, f => [new Write(Secrets.NewId(), Pen.AddLine(f, "need", text))], LiveSite.Stop);
        Assert.True(written!.AllTaken);
    }
}
