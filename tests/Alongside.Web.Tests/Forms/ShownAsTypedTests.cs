using Alongside.OrderForms.Changes.Acts;
using Alongside.OrderForms.Templates;

namespace Alongside.Web.Tests.Forms;

/// <summary>Whatever somebody types is shown as they typed it, to both, and does nothing.</summary>
public sealed class ShownAsTypedTests
{
    public static TheoryData<string> Typed =>
    [
        "<script>alert(1)</script>",
        "\"quoted\" 'twice' & <b>bold</b> </textarea></article>",
        "Grüße, 🧗‍♀️ and 日本語",
        "שלום עולם, עד 4000 ₪",
        "\" autofocus onfocus=\"alert(1)",
        string.Concat(Enumerable.Repeat("four thousand ", 285)) + "and ten.",
        "one\ntwo\n\n  three\tfour",
    ];

    [Theory]
    [MemberData(nameof(Typed))]
    public async Task Lines_notes_names_and_titles(string typed)
    {
        var name = typed.ReplaceLineEndings(" ").Length > 200 ? typed[..190].Trim() : typed;
        await using var site = await FormSite.Start();
        var (dana, tom) = (await site.Guest(name: name), await site.Owner());
        var page = await dana.Page();
        await dana.Send(page, f => f.Has("do", "add-line") && f.Has("question", "need"), ("text", typed));
        await dana.Send(page, f => f.Has("do", "note") && f.Has("about", FormSite.HeardLine), ("text", typed));
        await dana.Send(page, f => f.Has("do", "rename"), ("title", name));

        foreach (var reader in new[] { dana, tom })
        {
            var shown = await reader.Page();
            Assert.DoesNotContain("<script>alert", shown, StringComparison.Ordinal);
            Assert.DoesNotContain("onfocus=\"alert", shown, StringComparison.Ordinal);
            Assert.DoesNotContain("<b>", shown, StringComparison.Ordinal);
            var decoded = System.Net.WebUtility.HtmlDecode(shown);
            Assert.Contains(typed.Trim(), decoded, StringComparison.Ordinal);
            Assert.Contains($"<h1 id=\"what\" dir=\"auto\">{name.Trim()}</h1>", decoded, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Typed))]
    public async Task Own_questions_and_their_choices(string typed)
    {
        var name = typed.Length > 150 ? typed[..150].Trim() : typed.Trim();
        var template = new Template("own", "Own", [new Question("pick", name, name, name, QuestionKind.Choice, Needed: true, OrderForms.Templates.Words.Of(name, "Something else entirely"))]);
        await using var site = await FormSite.Start(template, title: "A form");
        var dana = await site.Guest(name: "Dana");
        var page = await dana.Page();
        Assert.DoesNotContain("<script>alert", page, StringComparison.Ordinal);

        await dana.Send(page, f => f.Has("do", "add-line"), ("choice", name), ("text", "and in my own words"));

        Assert.Equal([name, "and in my own words"], (await site.Form()).FindQuestion("pick")!.Lines.Select(l => l.Text));
    }

    [Fact]
    public async Task An_amount_and_a_day_become_words_beside_those_that_were_typed()
    {
        await using var site = await FormSite.Start();
        var dana = await site.Guest(name: "Dana");
        var page = await dana.Page();

        await dana.Send(page, f => f.Has("do", "add-line") && f.Has("question", "budget"), ("amount", "4.000"), ("currency", "EUR"), ("text", ""));
        await dana.Send(page, f => f.Has("do", "add-line") && f.Has("question", "timing"), ("date", "2027-03-09"), ("text", "the season starts"));

        Assert.Equal("4.000 EUR", Assert.Single((await site.Form()).FindQuestion("budget")!.Lines).Text);
        Assert.Equal("9 March 2027: the season starts", Assert.Single((await site.Form()).FindQuestion("timing")!.Lines).Text);
    }

    [Theory]
    [InlineData("en", "Is it so?", "That’s right", "It waits for Dana Reyes.")]
    [InlineData("de-AT,de;q=0.9", "Ist es so?", "Das stimmt", "Es wartet auf Dana Reyes.")]
    public async Task Both_read_it_in_their_language_with_the_words_it_rests_on(string language, string asks, string yes, string waits)
    {
        await using var site = await FormSite.Start();
        var (dana, tom) = (await site.Guest(language), await site.Owner(language));

        var (danas, toms) = (PageText.Words(await dana.Page()), PageText.Words(await tom.Page()));

        Assert.Contains(asks, danas, StringComparison.Ordinal);
        Assert.Contains(yes, danas, StringComparison.Ordinal);
        Assert.Contains(waits, toms, StringComparison.Ordinal);
        Assert.DoesNotContain(yes, toms, StringComparison.Ordinal);
        foreach (var words in new[] { danas, toms })
        {
            Assert.Contains(FormSite.Quote, words, StringComparison.Ordinal);
            Assert.Contains("3:41", words, StringComparison.Ordinal);
            Assert.Contains("First call", words, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_stamp_changes_with_what_a_question_shows_and_with_nothing_else()
    {
        await using var site = await FormSite.Start();
        var (dana, tom) = (await site.Guest(name: "Dana"), await site.Owner());
        async Task<string[]> Stamps(string question) => [PageText.Part(await dana.Page(), "q-" + question, ">"), PageText.Part(await tom.Page(), "q-" + question, ">")];
        var (situation, need) = (await Stamps("situation"), await Stamps("need"));
        Assert.Equal(situation, await Stamps("situation"));

        await site.Put(("note", new AddNote(FormSite.HeardLine, "Is that still so?")));

        Assert.All(situation.Zip(await Stamps("situation")), s => Assert.NotEqual(s.First, s.Second));
        Assert.Equal(need, await Stamps("need"));
    }
}
