using System.Net;
using Alongside.OrderForms.Rules;
using Alongside.Web.Features.Forms;
using Alongside.Web.Visitors;
using Alongside.Web.Words;

namespace Alongside.Web.Tests.Forms;

/// <summary>What is not taken comes back with its words in the field, and with what to do.</summary>
public sealed class RefusedTests
{
    private static readonly string Long = string.Concat(Enumerable.Repeat("grüße & <b>ümläute</b> 🧗 ", 200));

    [Theory]
    [InlineData("add-line", "question", "need")]
    [InlineData("reword", "line", FormSite.HeardLine)]
    [InlineData("note", "about", FormSite.HeardLine)]
    [InlineData("note", "about", "need")]
    public async Task Too_long_a_text_stays_in_its_field(string act, string field, string about)
    {
        await using var site = await FormSite.Start();
        var dana = await site.Guest(name: "Dana");

        var (status, page, _) = await dana.Send(await dana.Page(), f => f.Has("do", act) && f.Has(field, about), ("text", Long));

        Assert.Equal(HttpStatusCode.Conflict, status);
        Assert.Contains("role=\"alert\"", page, StringComparison.Ordinal);
        Assert.Contains("up to 4,000 characters", PageText.Words(page), StringComparison.Ordinal);
        var form = PageText.Forms(page).First(f => f.Has("do", act) && f.Has(field, about));
        Assert.Contains(WebUtility.HtmlDecode(form.Inside).ReplaceLineEndings("\n").Split('\n'), l => l.StartsWith(Long.Trim(), StringComparison.Ordinal));
        Assert.Contains("aria-invalid=\"true\"", form.Inside, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refused_change_of_wording_is_sent_again_with_what_was_seen_then()
    {
        await using var site = await FormSite.Start();
        var (dana, tom) = (await site.Guest(name: "Dana"), await site.Owner());
        var page = await dana.Page();
        await tom.Send(await tom.Page(), f => f.Has("do", "reword"), ("text", "We lose about ten sign-ups a week on phones"));
        var (_, refused, _) = await dana.Send(page, f => f.Has("do", "reword"), ("text", Long));

        await dana.Send(refused, f => f.Has("do", "reword"), ("text", "We lose about twelve sign-ups a week"));

        Assert.Equal("We lose about twelve sign-ups a week on phones", (await site.Form()).FindLine(FormSite.HeardLine)!.Text);
    }

    [Fact]
    public async Task Words_for_a_line_that_is_not_there_are_shown_to_copy()
    {
        await using var site = await FormSite.Start();
        var tom = await site.Owner();

        var (status, page, _) = await tom.Post(tom.Here + "/write", new()
        {
            ["__RequestVerificationToken"] = PageText.Token(await tom.Page()),
            ["id"] = "mine",
            ["do"] = "reword",
            ["line"] = "gone",
            ["text"] = "Typed for a line that is gone",
        });

        Assert.Equal(HttpStatusCode.Conflict, status);
        Assert.Contains("Typed for a line that is gone", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("rename", "title", "")]
    [InlineData("introduce", "name", "\u200B\u0007")]
    public async Task An_empty_title_or_name_is_refused_at_its_field(string act, string field, string value)
    {
        await using var site = await FormSite.Start();
        var dana = await site.Guest();

        var (_, page, _) = await dana.Send(await dana.Page(), f => f.Has("do", act), (field, value));

        if (value.Length == 0) Assert.Contains("There are no words in it yet.", PageText.Words(page), StringComparison.Ordinal);
        Assert.Contains("<h1", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_reason_has_words_for_both_in_both_languages()
    {
        await using var site = await FormSite.Start();
        var form = await site.Form();
        Visitor[] visitors = [new Visitor.Owner(), new Visitor.Customer(site.Id, "device")];
        foreach (var visitor in visitors)
        {
            foreach (var code in Enum.GetValues<RefusalCode>())
            {
                var english = RefusalWords.Of(new FormView(form, visitor, Reader.English), new Refusal(code, "text"));
                var german = RefusalWords.Of(new FormView(form, visitor, Reader.German), new Refusal(code, "text"));
                Assert.NotEqual(english, german);
                Assert.DoesNotContain(visitor is Visitor.Owner ? "Sie " : " dein", visitor is Visitor.Owner ? german.Replace("Sie ist", "", StringComparison.Ordinal) : german, StringComparison.Ordinal);
            }
        }
    }
}
