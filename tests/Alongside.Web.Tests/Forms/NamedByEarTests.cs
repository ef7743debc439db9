using System.Net;
using Alongside.OrderForms;
using Alongside.OrderForms.Changes.Acts;
using Alongside.OrderForms.Lines;

namespace Alongside.Web.Tests.Forms;

/// <summary>Buttons and lines that look alike can be told apart by those who only hear them.</summary>
public sealed class NamedByEarTests
{
    [Fact]
    public async Task A_long_line_is_called_by_its_first_words()
    {
        await using var site = await FormSite.Start();
        await site.Put(("long", new AddLine("need", string.Join(' ', Enumerable.Repeat("a booking that knows the punch cards", 5)), Place.First)));

        Assert.Contains("aria-label=\"Line: a booking that knows the punch cards a booking that knows th…\"", WebUtility.HtmlDecode(await (await site.Owner()).Page()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Confirming_several_at_once_says_of_what_and_whether_all_are_meant()
    {
        await using var site = await FormSite.Start();
        await site.Put(("one", new AddLine("need", "One", Place.First)), ("two", new AddLine("need", "Two", Place.Between(Place.First, null))));
        var dana = await site.Guest(name: "Dana");
        Assert.Contains("Both are right : What is needed", PageText.Words(await dana.Page()), StringComparison.Ordinal);

        await site.Put(("three", new AddLine("need", "Three", Place.Between(null, Place.First))));
        await dana.Press("three", "confirm");
        Assert.Contains("Both that wait are right : What is needed", PageText.Words(await dana.Page()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_struck_and_what_was_heard_say_of_what()
    {
        await using var site = await FormSite.Start();
        await site.Put(("one", new AddLine("need", "One", Place.First)), ("gone", new ShelveLine("one", Shelf.Struck, ["one"], Ids.None)));

        var page = PageText.Words(await (await site.Owner()).Page());
        Assert.Contains("Struck (1) : What is needed", page, StringComparison.Ordinal);
        Assert.Contains("Heard at 3:41 : “", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_device_is_told_by_when_it_was_first_seen()
    {
        await using var site = await FormSite.Start();
        var dana = await site.Guest(name: "Dana");
        await site.Guest();

        Assert.Contains("Let in : the device without a name, first seen ", PageText.Words(await dana.Page()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_three_buttons_of_a_line_weigh_the_same()
    {
        await using var site = await FormSite.Start();
        var line = PageText.Part(await (await site.Guest(name: "Dana")).Page(), "l-" + FormSite.HeardLine, "</article>");

        Assert.Contains("<button class=\"button quiet\" form=\"a-heard-one\" name=\"do\" value=\"confirm\">", line, StringComparison.Ordinal);
        Assert.Contains("<button class=\"button quiet\" form=\"a-heard-one\" name=\"do\" value=\"strike\">", line, StringComparison.Ordinal);
    }
}
