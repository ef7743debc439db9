using System.Net;
using Alongside.Web.Tests.Endings;

namespace Alongside.Web.Tests.Offers;

/// <summary>An offer from its first item to what the customer chooses of it, through HTTP and without script.</summary>
public sealed class OfferJourneyTests
{
    [Fact]
    public async Task Both_see_the_same_sums_right_to_the_cent()
    {
        await using var stage = await Stage.Set();
        var dana = await stage.Opened();
        await Offer(stage);
        await Add(stage, "Design", "3", "1.234,50");
        await Add(stage, "Photos", "1,5", "0.33");
        await Add(stage, "A logo", "1", "400", optional: true);

        foreach (var browser in new[] { dana, stage.Owner })
        {
            var text = (await browser.Page()).Text;
            // 3 × 1,234.50 + 0.495, which is 0.50 to the cent; 19 % of 3,704.00 is 703.76.
            Assert.Contains("Sum €3,704.00", text, StringComparison.Ordinal);
            Assert.Contains("Tax 19% €703.76", text, StringComparison.Ordinal);
            Assert.Contains("Total €4,407.76", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_customer_chooses_what_is_optional_and_nothing_is_chosen_for_them()
    {
        await using var stage = await Stage.Set();
        var dana = await stage.Opened();
        await Offer(stage, tax: "");
        await Add(stage, "Design", "1", "1000");
        await Add(stage, "A logo", "1", "400", optional: true);
        var logo = (await stage.Read()).Offer!.Items[1].Id;

        var before = await dana.Page();
        Assert.DoesNotContain(" checked", before.Body, StringComparison.Ordinal);
        Assert.Contains("Total €1,000.00", before.Text, StringComparison.Ordinal);
        await dana.Write(("do", "choices"), ("was", ""), ("chosen", logo));
        Assert.Contains("Total €1,400.00", (await dana.Page()).Text, StringComparison.Ordinal);
        Assert.Contains("Optional; chosen.", (await stage.Owner.Page()).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, (await stage.Owner.Write(("do", "choices"), ("was", logo))).Status);
        await dana.Write(("do", "choices"), ("was", logo));

        Assert.Contains("Total €1,000.00", (await stage.Owner.Page()).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_hour_old_page_changes_only_what_was_changed_on_it()
    {
        await using var stage = await Stage.Set();
        var dana = await stage.Opened();
        await Offer(stage, tax: "");
        await Add(stage, "Design", "1", "100");
        await Add(stage, "Text", "1", "10");
        var (design, text) = ((await stage.Read()).Offer!.Items[0].Id, (await stage.Read()).Offer!.Items[1].Id);

        await stage.Owner.Write(("do", "choices"), ("was", ""), ("quantity-" + design, "2"), ("had-" + design, "1"), ("quantity-" + text, "1"), ("had-" + text, "1"));
        await dana.Write(("do", "choices"), ("was", ""), ("quantity-" + design, "1"), ("had-" + design, "1"), ("quantity-" + text, "3,5"), ("had-" + text, "1"));

        Assert.Contains("Total €235.00", (await dana.Page()).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_number_that_could_be_two_is_refused_with_what_was_typed_still_there()
    {
        await using var stage = await Stage.Set();
        var dana = await stage.Opened();
        await Offer(stage, tax: "");
        await Add(stage, "Design", "1", "100");
        var design = (await stage.Read()).Offer!.Items[0].Id;

        var refused = await dana.Write(("do", "choices"), ("was", ""), ("quantity-" + design, "1.234"), ("had-" + design, "1"));
        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Contains("“1.234” can be read in two ways.", refused.Text, StringComparison.Ordinal);
        Assert.Contains("value=\"1.234\"", refused.Body, StringComparison.Ordinal);
        var price = await stage.Owner.Write(("do", "add-item"), ("text", "A film & more"), ("quantity", "1"), ("price", "$ 50"));
        Assert.Equal(HttpStatusCode.Conflict, price.Status);
        Assert.Contains("The prices here are in EUR.", price.Text, StringComparison.Ordinal);
        Assert.Contains("A film &amp; more", price.Body, StringComparison.Ordinal);
        Assert.Contains("value=\"$ 50\"", price.Body, StringComparison.Ordinal);
        Assert.Single((await stage.Read()).Offer!.Items);
    }

    [Fact]
    public async Task Items_are_described_anew_struck_taken_up_and_talked_about()
    {
        await using var stage = await Stage.Set();
        var dana = await stage.Opened();
        await Offer(stage, tax: "");
        await Add(stage, "Design", "1", "100");
        var design = (await stage.Read()).Offer!.Items[0].Id;

        await stage.Owner.Write(("do", "change-item"), ("item", design), ("text", "Design and <b>build</b>"), ("price", "120"));
        Assert.Contains("Design and &lt;b&gt;build&lt;/b&gt;", (await dana.Page()).Body, StringComparison.Ordinal);
        await dana.Write(("do", "note-item"), ("item", design), ("text", "Does this include the photos?"));
        Assert.Contains("Does this include the photos?", (await stage.Owner.Page()).Text, StringComparison.Ordinal);
        await dana.Write(("do", "strike-item"), ("item", design));
        Assert.Contains("Struck (1)", (await stage.Owner.Page()).Text, StringComparison.Ordinal);
        Assert.Equal(0m, (await stage.Read()).Offer!.Total);
        await stage.Owner.Write(("do", "take-up-item"), ("item", design));

        Assert.Equal(120m, (await stage.Read()).Offer!.Total);
        Assert.Equal(HttpStatusCode.Conflict, (await dana.Write(("do", "change-item"), ("item", design), ("text", "Cheaper"), ("price", "1"))).Status);
        Assert.DoesNotContain("value=\"change-item\"", (await dana.Page()).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task German_notation_is_read_and_written()
    {
        await using var stage = await Stage.Set("de");
        var dana = await stage.Opened("de");
        await Offer(stage, tax: "8,1");
        await Add(stage, "Entwurf", "2", "1.234,50 €");

        var text = (await dana.Page()).Text;

        Assert.Contains("Summe 2.469,00\u00A0€".Replace('\u00A0', ' '), text, StringComparison.Ordinal);
        Assert.Contains("Steuer 8,1 % 199,99 €", text, StringComparison.Ordinal);
        Assert.Contains("Gesamt 2.668,99 €", text, StringComparison.Ordinal);
    }

    private static Task<Answered> Offer(Stage stage, string tax = "19") => stage.Owner.Write(("do", "set-terms"), ("currency", "EUR"), ("tax", tax));

    private static Task<Answered> Add(Stage stage, string text, string quantity, string price, bool optional = false) =>
        stage.Owner.Write([("do", "add-item"), ("text", text), ("quantity", quantity), ("price", price), .. optional ? new[] { ("optional", "yes") } : []]);
}
