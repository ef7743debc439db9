using System.Net;
using Alongside.OrderForms.Changes;
using Alongside.OrderForms.Endings;

namespace Alongside.Web.Tests.Endings;

/// <summary>Whole ways to an end, through HTTP and without script.</summary>
public sealed class EndingJourneyTests
{
    [Fact]
    public async Task Both_accept_exactly_the_same()
    {
        await using var stage = await Stage.Set();
        var dana = await stage.Ready();

        var page = await dana.Page();
        Assert.Contains("Everything that is needed stands here", page.Text, StringComparison.Ordinal);
        await stage.Owner.Write(("do", "propose"), ("hash", page.Hash));
        Assert.Contains("Jana Roth said “this is it” about version", (await dana.Page()).Text, StringComparison.Ordinal);
        var accepted = await dana.Write(("do", "accept"), ("hash", page.Hash));
        Assert.Contains("Dana (you) accepted on", accepted.Text, StringComparison.Ordinal);
        Assert.Contains("You accept", (await stage.Owner.Page()).Text, StringComparison.Ordinal);
        var both = await stage.Owner.Write(("do", "accept"), ("hash", (await stage.Owner.Page()).Hash));

        Assert.Equal(HttpStatusCode.OK, both.Status);
        Assert.Contains("Accepted by both", both.Text, StringComparison.Ordinal);
        Assert.Equal(page.Hash, both.Hash);
        Assert.Equal(page.Hash, (await dana.Page()).Hash);
        Assert.Contains("Dana for the customer accepted on", both.Text, StringComparison.Ordinal);
        Assert.True((await stage.Read()).Agreement.IsAgreed);
    }

    [Fact]
    public async Task The_three_answers_are_alike_and_none_is_chosen()
    {
        await using var stage = await Stage.Set();
        var dana = await stage.Opened();

        var page = await dana.Page();

        Assert.Equal(3, page.Body.Split("class=\"button equal\"").Length - 1);
        Assert.DoesNotContain(" checked", page.Body, StringComparison.Ordinal);
        foreach (var words in new[] { "Accept", "I’d change something", "Not for me, and that’s fine" }) Assert.Contains(words, page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"button equal\"", (await stage.Owner.Page()).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Accepting_too_early_says_what_is_missing_and_where()
    {
        await using var stage = await Stage.Set();
        var dana = await stage.Opened();

        var page = await dana.Page();
        Assert.Contains("There is nothing to accept yet", page.Text, StringComparison.Ordinal);
        Assert.Contains("href=\"#q-need\"", page.Body, StringComparison.Ordinal);
        var refused = await dana.Write(("do", "accept"), ("hash", (await stage.Read()).Agreement.Hash), ("name", "Dana"));

        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Null((await stage.Read()).Agreement.ByCustomer);
    }

    [Fact]
    public async Task A_name_is_asked_in_the_same_form_where_the_device_has_none()
    {
        await using var stage = await Stage.Set();
        var dana = await stage.Ready();
        var second = await stage.Opened();
        await dana.Write(("do", "let-in"), ("device", (await stage.Read()).Devices[1].Id));

        var page = await second.Page();
        Assert.Contains("id=\"accept-name\"", page.Body, StringComparison.Ordinal);
        var without = await second.Write(("do", "accept"), ("hash", page.Hash), ("name", " "));
        Assert.Equal(HttpStatusCode.Conflict, without.Status);
        var with = await second.Write(("do", "accept"), ("hash", page.Hash), ("name", "Jonas Hill"));

        Assert.Equal(HttpStatusCode.OK, with.Status);
        Assert.Equal("Jonas Hill", (await stage.Read()).Agreement.ByCustomer?.Author.Name);
    }

    [Fact]
    public async Task A_change_after_both_accepted_needs_both_again_and_the_accepted_version_stays()
    {
        await using var stage = await Stage.Set();
        var dana = await stage.Ready();
        var hash = await BothAccept(stage, dana);
        var edition = (await stage.Read()).Edition;

        await dana.Write(("do", "add-line"), ("question", "other"), ("text", "And a shop"));

        foreach (var browser in new[] { dana, stage.Owner })
        {
            var page = await browser.Page();
            Assert.Contains($"Version {edition} was accepted by both on", page.Text, StringComparison.Ordinal);
            Assert.Contains($"It has changed since: version {edition + 1} needs both again.", page.Text, StringComparison.Ordinal);
            Assert.NotEqual(hash, page.Hash);
            var accepted = await browser.Export("json", "?version=accepted");
            Assert.Contains(hash, accepted.Body, StringComparison.Ordinal);
            Assert.DoesNotContain("And a shop", accepted.Body, StringComparison.Ordinal);
            Assert.Contains("And a shop", (await browser.Export("json")).Body, StringComparison.Ordinal);
        }

        var stale = await stage.Owner.Write(("do", "accept"), ("hash", hash));
        Assert.Equal(HttpStatusCode.Conflict, stale.Status);
        await BothAccept(stage, dana);
        Assert.DoesNotContain("It has changed since", (await dana.Page()).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_accepted_alone_takes_it_back_alone()
    {
        await using var stage = await Stage.Set();
        var dana = await stage.Ready();
        var hash = (await dana.Page()).Hash;
        await dana.Write(("do", "accept"), ("hash", hash));

        Assert.Contains("Jana Roth has not accepted yet, so you can do this by yourself", (await dana.Page()).Text, StringComparison.Ordinal);
        await dana.Write(("do", "take-back"), ("hash", hash));

        Assert.Null((await stage.Read()).Agreement.ByCustomer);
        Assert.Contains("Took the acceptance back.", (await stage.Owner.Page()).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_both_accepted_is_taken_back_together()
    {
        await using var stage = await Stage.Set();
        var dana = await stage.Ready();
        var hash = await BothAccept(stage, dana);

        await dana.Write(("do", "take-back"), ("hash", hash));
        Assert.True((await stage.Read()).Agreement.IsAgreed);
        Assert.Contains("Your customer would like to take the acceptance back. If you agree, say so here.", (await stage.Owner.Page()).Text, StringComparison.Ordinal);
        Assert.Contains("You would like to take the acceptance back.", (await dana.Page()).Text, StringComparison.Ordinal);
        await stage.Owner.Write(("do", "take-back"), ("hash", hash));

        Assert.False((await stage.Read()).Agreement.IsAgreed);
        Assert.Null((await stage.Read()).Agreement.BySeller);
        Assert.Equal(HttpStatusCode.NotFound, (await dana.Export("json", "?version=accepted")).Status);
        Assert.DoesNotContain("Accepted by both", (await dana.Page()).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("We found <someone> in the family")]
    public async Task A_no_is_left_alone_with_a_reason_or_without_and_only_the_customer_opens_it_again(string reason)
    {
        await using var stage = await Stage.Set();
        var dana = await stage.Opened();

        var said = await dana.Write(("do", "not-for-me"), ("reason", reason));
        Assert.Contains("Not for you, and that’s fine", said.Text, StringComparison.Ordinal);
        var seen = await stage.Owner.Page();
        Assert.Contains("Not for Dana Hill, and that’s fine", seen.Text, StringComparison.Ordinal);
        Assert.Contains(reason.Length == 0 ? "No reason was given, and none is needed." : "“We found <someone> in the family”", WebUtility.HtmlDecode(seen.Body), StringComparison.Ordinal);
        foreach (var fields in new[]
        {
            new[] { ("do", "add-line"), ("question", "need"), ("text", "But look how cheap it is") },
            [("do", "set-terms"), ("currency", "EUR"), ("tax", "")],
            [("do", "propose"), ("hash", (await stage.Read()).Agreement.Hash)],
            [("do", "open-again")],
        }) Assert.Equal(HttpStatusCode.Conflict, (await stage.Owner.Write(fields)).Status);
        var again = await dana.Write(("do", "open-again"));

        Assert.Contains("What do you say to it?", again.Text, StringComparison.Ordinal);
        Assert.Equal(Reply.Open, (await stage.Read()).Agreement.Reply);
        Assert.Equal(HttpStatusCode.OK, (await stage.Owner.Write(("do", "add-line"), ("question", "other"), ("text", "Good to see you"))).Status);
    }

    [Fact]
    public async Task A_wish_reaches_the_other_in_the_customers_own_words_and_rests_once_they_accept()
    {
        await using var stage = await Stage.Set();
        var dana = await stage.Ready();

        await dana.Write(("do", "would-change"), ("wish", "A bit less of everything"));
        var seen = await stage.Owner.Page();
        Assert.Contains("I’d change something.", seen.Text, StringComparison.Ordinal);
        Assert.Contains("“A bit less of everything”", seen.Text, StringComparison.Ordinal);
        await dana.Write(("do", "accept"), ("hash", (await dana.Page()).Hash));

        Assert.Equal(Reply.Open, (await stage.Read()).Agreement.Reply);
        Assert.DoesNotContain("id=\"wish\"", (await stage.Owner.Page()).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_no_takes_ones_own_acceptance_back()
    {
        await using var stage = await Stage.Set();
        var dana = await stage.Ready();
        await dana.Write(("do", "accept"), ("hash", (await dana.Page()).Hash));

        Assert.Contains("It also takes your acceptance of this version back.", (await dana.Page()).Text, StringComparison.Ordinal);
        await dana.Write(("do", "not-for-me"), ("reason", ""));

        Assert.Null((await stage.Read()).Agreement.ByCustomer);
        Assert.True((await stage.Read()).Agreement.IsDeclined);
    }

    [Fact]
    public async Task The_same_answer_sent_twice_is_one()
    {
        await using var stage = await Stage.Set();
        var dana = await stage.Ready();
        var hash = (await dana.Page()).Hash;
        (string, string)[] fields = [("id", "one-press"), ("do", "accept"), ("hash", hash)];

        await dana.Write(fields);
        var again = await dana.Write(fields);

        Assert.Equal(HttpStatusCode.OK, again.Status);
        Assert.Single((await stage.Read()).Changes, c => c.Act is OrderForms.Changes.Acts.Accept);
    }

    [Fact]
    public async Task Speaks_german_to_both()
    {
        await using var stage = await Stage.Set("de", "Eine Website für die Kletterhalle");
        var dana = await stage.Ready("de");

        var page = await dana.Page();
        foreach (var words in new[] { "Annehmen", "Ich würde etwas ändern", "Nichts für mich, und das ist in Ordnung", "Was sagen Sie dazu?", "Prüfsumme" })
            Assert.Contains(words, page.Text, StringComparison.Ordinal);
        await BothAccept(stage, dana);
        Assert.Contains("Von beiden angenommen", (await dana.Page()).Text, StringComparison.Ordinal);
        Assert.Contains("Ihr habt beide genau das angenommen", (await stage.Owner.Page()).Text, StringComparison.Ordinal);
        await dana.Write(("do", "add-line"), ("question", "other"), ("text", "Und ein Laden"));
        Assert.Contains("braucht wieder beide", (await stage.Owner.Page()).Text, StringComparison.Ordinal);
        await dana.Write(("do", "not-for-me"), ("reason", ""));
        Assert.Contains("Nichts für Sie, und das ist in Ordnung", (await dana.Page()).Text, StringComparison.Ordinal);
        Assert.Contains("Nichts für Dana Hill, und das ist in Ordnung", (await stage.Owner.Page()).Text, StringComparison.Ordinal);
    }

    internal static async Task<string> BothAccept(Stage stage, Browser customer)
    {
        var hash = (await stage.Read()).Agreement.Hash;
        await customer.Write(("do", "accept"), ("hash", hash));
        await stage.Owner.Write(("do", "accept"), ("hash", hash));
        Assert.NotNull((await stage.Read()).Agreement.By(Party.Seller));
        Assert.True((await stage.Read()).Agreement.IsAgreed);
        return hash;
    }
}
