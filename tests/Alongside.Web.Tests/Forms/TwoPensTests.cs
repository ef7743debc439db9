using System.Net;
using Alongside.OrderForms.Changes.Acts;
using Alongside.OrderForms.Lines;

namespace Alongside.Web.Tests.Forms;

/// <summary>The two write at once, or one of them on a page that has been open for an hour.</summary>
public sealed class TwoPensTests
{
    private static readonly Func<PageForm, bool> Reword = f => f.Has("do", "reword") && f.Has("line", FormSite.HeardLine);

    [Fact]
    public async Task Edits_from_stale_pages_that_do_not_touch_are_joined()
    {
        await using var site = await FormSite.Start();
        var (dana, tom) = (await site.Guest(name: "Dana"), await site.Owner());
        var (danas, toms) = (await dana.Page(), await tom.Page());

        await dana.Send(danas, Reword, ("text", "We lose about twelve sign-ups a week"));
        await tom.Send(toms, Reword, ("text", "We lose about ten sign-ups a week on phones"));

        var line = (await site.Form()).FindLine(FormSite.HeardLine)!;
        Assert.Equal("We lose about twelve sign-ups a week on phones", line.Text);
        var words = PageText.Words(await dana.Page());
        Assert.Contains("Changed by both, and joined. Is it so?", words, StringComparison.Ordinal);
        Assert.Contains("by-both", PageText.Part(await dana.Page(), "l-" + FormSite.HeardLine, "</article>"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Edits_that_touch_stand_side_by_side_until_one_is_kept(bool customerChooses)
    {
        await using var site = await FormSite.Start();
        var (dana, tom) = (await site.Guest(name: "Dana"), await site.Owner());
        var (danas, toms) = (await dana.Page(), await tom.Page());
        await dana.Send(danas, Reword, ("text", "We lose about twelve sign-ups a week"));
        await tom.Send(toms, Reword, ("text", "We lose about nine sign-ups a week"));
        var chooser = customerChooses ? dana : tom;

        var page = await chooser.Page();
        var part = PageText.Part(page, "l-" + FormSite.HeardLine, "</article>");
        Assert.Contains("We lose about twelve sign-ups a week", part, StringComparison.Ordinal);
        Assert.Contains("We lose about nine sign-ups a week", part, StringComparison.Ordinal);
        Assert.Contains("One line has two wordings to choose from.", PageText.Words(page), StringComparison.Ordinal);
        var nine = (await site.Form()).FindLine(FormSite.HeardLine)!.Wordings.Single(w => w.Text.Contains("nine", StringComparison.Ordinal)).Ids[0];
        await chooser.Send(page, f => f.Has("do", "choose-wording") && f.Has("wording", nine));

        var line = (await site.Form()).FindLine(FormSite.HeardLine)!;
        Assert.Equal("We lose about nine sign-ups a week", Assert.Single(line.Wordings).Text);
        Assert.Equal(customerChooses, line.Settled);
        Assert.Equal(customerChooses, line.ConfirmedBy is not null);
        Assert.Contains("We lose about twelve sign-ups a week", await tom.Page(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_wordings_are_replaced_by_a_new_one()
    {
        await using var site = await FormSite.Start();
        var (dana, tom) = (await site.Guest(name: "Dana"), await site.Owner());
        var (danas, toms) = (await dana.Page(), await tom.Page());
        await dana.Send(danas, Reword, ("text", "We lose about twelve sign-ups a week"));
        await tom.Send(toms, Reword, ("text", "We lose about nine sign-ups a week"));

        await dana.Send(await dana.Page(), Reword, ("text", "Between nine and twelve sign-ups a week"));

        var line = (await site.Form()).FindLine(FormSite.HeardLine)!;
        Assert.Equal(("Between nine and twelve sign-ups a week", true), (Assert.Single(line.Wordings).Text, line.Settled));
    }

    [Fact]
    public async Task Words_that_came_meanwhile_are_neither_confirmed_nor_struck_unseen()
    {
        await using var site = await FormSite.Start();
        var (dana, tom) = (await site.Guest(name: "Dana"), await site.Owner());
        var danas = await dana.Page();
        await tom.Send(await tom.Page(), Reword, ("text", "Something that Dana has not seen"));

        await dana.Send(danas, f => string.Equals(f.Id, "a-" + FormSite.HeardLine, StringComparison.Ordinal), ("do", "confirm"));

        Assert.False((await site.Form()).FindLine(FormSite.HeardLine)!.Settled);
    }

    [Fact]
    public async Task A_second_device_sees_no_words_until_the_first_lets_it_in()
    {
        await using var site = await FormSite.Start();
        var dana = await site.Guest(name: "Dana");
        var other = await site.Guest(name: "Jonas");

        var page = await other.Page();

        Assert.Contains("This device has not been let in yet.", PageText.Words(page), StringComparison.Ordinal);
        Assert.Contains("They see: Jonas.", PageText.Words(page), StringComparison.Ordinal);
        Assert.DoesNotContain("sign-ups", page, StringComparison.Ordinal);
        var (status, refused, _) = await other.Post(other.Here + "/write", new()
        {
            ["__RequestVerificationToken"] = PageText.Token(page),
            ["id"] = "mine",
            ["do"] = "add-line",
            ["question"] = "need",
            ["text"] = "Typed before being let in",
        });
        Assert.Equal(HttpStatusCode.Conflict, status);
        Assert.DoesNotContain("sign-ups", refused, StringComparison.Ordinal);
        Assert.Contains("Typed before being let in", refused, StringComparison.Ordinal);

        await site.Form();
        Assert.Contains("sign-ups", await dana.Page(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_a_no_the_seller_reads_and_is_offered_nothing_to_write()
    {
        await using var site = await FormSite.Start();
        var (dana, tom) = (await site.Guest(name: "Dana"), await site.Owner());
        await dana.Send(await dana.Page(), f => f.Inside.Contains("not-for-me", StringComparison.Ordinal) || f.Has("do", "not-for-me"), ("do", "not-for-me"), ("reason", "We have found somebody in town"));

        var page = await tom.Page();

        Assert.Contains("We have found somebody in town", page, StringComparison.Ordinal);
        Assert.DoesNotContain("name=\"text\"", page, StringComparison.Ordinal);
        Assert.Contains(Assert.IsType<AddLine>((await site.Form()).Changes[1].Act).Text, page, StringComparison.Ordinal);
        Assert.Contains("open it again", await dana.Page(), StringComparison.Ordinal);
        Assert.Equal(Standing.Heard, (await site.Form()).FindLine(FormSite.HeardLine)!.Standing);
    }
}
