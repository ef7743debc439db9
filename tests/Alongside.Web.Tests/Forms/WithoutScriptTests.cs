using System.Net;
using Alongside.OrderForms.Changes;
using Alongside.OrderForms.Changes.Acts;
using Alongside.OrderForms.Lines;

namespace Alongside.Web.Tests.Forms;

/// <summary>Everything that can be done with questions and lines, by either, on pages that run no script.</summary>
public sealed class WithoutScriptTests
{
    [Fact]
    public async Task The_customer_confirms_and_says_who_they_are_in_one_go()
    {
        await using var site = await FormSite.Start();
        var dana = await site.Guest();

        var (_, page, address) = await dana.Press(FormSite.HeardLine, "confirm", ("name", "Dana"));

        var line = (await site.Form()).FindLine(FormSite.HeardLine)!;
        Assert.Equal((Standing.Confirmed, "Dana"), (line.Standing, line.ConfirmedBy!.Author.Name));
        Assert.Equal("#l-" + FormSite.HeardLine, address.Fragment);
        Assert.Contains("Confirmed by you.", PageText.Words(page), StringComparison.Ordinal);
        Assert.Contains("No line waits for an answer.", PageText.Words(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_name_is_asked_for_in_so_many_words()
    {
        await using var site = await FormSite.Start();
        var dana = await site.Guest();

        var (status, page, _) = await dana.Send(await dana.Page(), f => f.Has("do", "introduce"), ("name", " "));

        Assert.Equal(HttpStatusCode.Conflict, status);
        Assert.Contains("Write your name first.", PageText.Words(page), StringComparison.Ordinal);
        Assert.DoesNotContain("struck with", PageText.Words(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_name_a_confirmation_asks_for_it()
    {
        await using var site = await FormSite.Start();
        var dana = await site.Guest();

        var (status, page, _) = await dana.Press(FormSite.HeardLine, "confirm");

        Assert.Equal(HttpStatusCode.Conflict, status);
        Assert.Contains("your name is needed", PageText.Part(page, "l-" + FormSite.HeardLine, "</article>"), StringComparison.Ordinal);
        Assert.Equal(Standing.Heard, (await site.Form()).FindLine(FormSite.HeardLine)!.Standing);
    }

    [Fact]
    public async Task The_customer_is_no_longer_sure_of_what_they_confirmed()
    {
        await using var site = await FormSite.Start();
        var dana = await site.Guest(name: "Dana");
        await dana.Press(FormSite.HeardLine, "confirm");

        await dana.Press(FormSite.HeardLine, "withdraw");

        Assert.Equal(Standing.Heard, (await site.Form()).FindLine(FormSite.HeardLine)!.Standing);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Either_rewords_strikes_sets_aside_takes_up_and_moves_a_line(bool customer)
    {
        await using var site = await FormSite.Start();
        await site.Put(("second", new AddLine("situation", "The old page is from 2014", "o")));
        var person = customer ? await site.Guest(name: "Dana") : await site.Owner();
        async Task<Line> Line(string id) => (await site.Form()).FindLine(id)!;

        await person.Send(await person.Page(), f => f.Has("do", "reword") && f.Has("line", "second"), ("text", "The page is from 2014"));
        Assert.Equal("The page is from 2014", (await Line("second")).Text);
        Assert.Equal(customer, (await Line("second")).Settled);

        await person.Press("second", "strike");
        Assert.Equal(Standing.Struck, (await Line("second")).Standing);
        Assert.Contains("<s>The page is from 2014</s>", await person.Page(), StringComparison.Ordinal);
        await person.Press("second", "take-up");
        Assert.True((await Line("second")).Counts);
        await person.Press("second", "not-now");
        Assert.Equal(Standing.NotNow, (await Line("second")).Standing);
        await person.Press("second", "take-up");

        await person.Press("second", "up");
        Assert.Equal(["second", FormSite.HeardLine], (await site.Form()).FindQuestion("situation")!.Lines.Select(l => l.Id));
        await person.Press("second", "down");
        Assert.Equal([FormSite.HeardLine, "second"], (await site.Form()).FindQuestion("situation")!.Lines.Select(l => l.Id));
        await person.Send(await person.Page(), f => f.Has("do", "move") && f.Has("line", "second"), ("question", "tried"));
        Assert.Equal("tried", (await Line("second")).Question);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Either_adds_lines_and_notes_leaves_questions_open_and_renames(bool customer)
    {
        await using var site = await FormSite.Start();
        var person = customer ? await site.Guest(name: "Dana") : await site.Owner();

        var (_, page, address) = await person.Send(await person.Page(), f => f.Has("do", "add-line") && f.Has("question", "need"), ("text", "A page that loads quickly\r\non a phone"));
        var added = Assert.Single((await site.Form()).FindQuestion("need")!.Lines);
        Assert.Equal("A page that loads quickly\non a phone", added.Text);
        Assert.Equal("#l-" + added.Id, address.Fragment);
        Assert.Equal(customer ? Standing.Confirmed : Standing.Proposed, added.Standing);

        await person.Send(page, f => f.Has("do", "note") && f.Has("about", added.Id), ("text", "Is that so?"));
        Assert.Equal("Is that so?", Assert.Single((await site.Form()).FindLine(added.Id)!.Notes).Text);
        await person.Send(page, f => f.Has("do", "note") && f.Has("about", "budget"), ("text", "Let us talk"));
        Assert.Single((await site.Form()).FindQuestion("budget")!.Notes);

        await person.Send(page, f => f.Has("question", "budget") && f.Inside.Contains("leave-open", StringComparison.Ordinal), ("do", "leave-open"));
        Assert.Equal(customer ? Party.Customer : Party.Seller, (await site.Form()).FindQuestion("budget")!.LeftOpenBy);
        await person.Send(await person.Page(), f => f.Has("question", "budget") && f.Inside.Contains("ask-again", StringComparison.Ordinal), ("do", "ask-again"));
        Assert.Null((await site.Form()).FindQuestion("budget")!.LeftOpenBy);

        await person.Send(page, f => f.Has("do", "rename"), ("title", "A page for the gym"));
        Assert.Equal("A page for the gym", (await site.Form()).Title);
    }

    [Fact]
    public async Task The_seller_is_offered_nothing_that_confirms_for_the_customer()
    {
        await using var site = await FormSite.Start();
        var tom = await site.Owner();

        var page = await tom.Page();

        Assert.DoesNotContain("value=\"confirm", page, StringComparison.Ordinal);
        var (status, refused, _) = await tom.Send(page, f => string.Equals(f.Id, "a-" + FormSite.HeardLine, StringComparison.Ordinal), ("do", "confirm"));
        Assert.Equal(HttpStatusCode.Conflict, status);
        Assert.Contains("That is for Dana Reyes to do", PageText.Words(refused), StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_lines_of_a_question_are_confirmed_at_once_but_none_that_was_not_on_the_page()
    {
        await using var site = await FormSite.Start();
        await site.Put(("second", new AddLine("situation", "The old page is from 2014", "o")));
        var dana = await site.Guest(name: "Dana");
        var page = await dana.Page();
        await site.Put(("third", new AddLine("situation", "Added a moment later", "p")));

        await dana.Send(page, f => f.Has("do", "confirm-all"));

        Assert.Equal([true, true, false], (await site.Form()).FindQuestion("situation")!.Lines.Select(l => l.Settled));
    }

    [Fact]
    public async Task What_is_sent_twice_is_written_once_and_answered_the_same()
    {
        await using var site = await FormSite.Start();
        var dana = await site.Guest(name: "Dana");
        var page = await dana.Page();

        for (var time = 0; time < 2; time++)
        {
            var (status, _, _) = await dana.Send(page, f => f.Has("do", "add-line") && f.Has("question", "need"), ("text", "A page that loads quickly"));
            Assert.Equal(HttpStatusCode.OK, status);
        }

        Assert.Single((await site.Form()).FindQuestion("need")!.Lines);
    }

    [Fact]
    public async Task Another_act_from_a_page_that_was_sent_already_is_refused_and_not_passed_over()
    {
        await using var site = await FormSite.Start();
        var dana = await site.Guest(name: "Dana");
        var page = await dana.Page();
        await dana.Send(page, f => string.Equals(f.Id, "a-" + FormSite.HeardLine, StringComparison.Ordinal), ("do", "strike"));

        var (status, again, _) = await dana.Send(page, f => string.Equals(f.Id, "a-" + FormSite.HeardLine, StringComparison.Ordinal), ("do", "confirm"));

        Assert.Equal(HttpStatusCode.Conflict, status);
        Assert.Contains("please send it once more", PageText.Words(again), StringComparison.Ordinal);
    }
}
