using System.Net;

namespace Alongside.Web.Tests.Endings;

/// <summary>Who writes for the customer's side, and who says so.</summary>
public sealed class DeviceJourneyTests
{
    [Fact]
    public async Task A_second_device_waits_is_let_in_by_the_customer_and_confirms()
    {
        await using var stage = await Stage.Set();
        var dana = await stage.Opened();
        await dana.Write(("do", "introduce"), ("name", "Dana"));
        await stage.Owner.Write(("do", "add-line"), ("question", "need"), ("text", "A calm website"));
        var jonas = await stage.Opened();
        await jonas.Write(("do", "introduce"), ("name", "Jonas"));

        Assert.DoesNotContain("A calm website", (await jonas.Page()).Body, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await jonas.Export("json")).Status);
        var waiting = (await stage.Read()).Devices[1];
        var line = (await stage.Read()).FindQuestion("need")!.Lines[0];
        Assert.Equal(HttpStatusCode.Conflict, (await jonas.Write(("do", "confirm"), ("line", line.Id), ("seen", line.WordingIds.ToString()))).Status);
        Assert.Equal(HttpStatusCode.Conflict, (await stage.Owner.Write(("do", "let-in"), ("device", waiting.Id))).Status);
        Assert.Contains("not let in", (await stage.Owner.Page()).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("value=\"let-in\"", (await stage.Owner.Page()).Body, StringComparison.Ordinal);
        await dana.Write(("do", "let-in"), ("device", waiting.Id));
        await jonas.Write(("do", "confirm"), ("line", line.Id), ("seen", line.WordingIds.ToString()));

        Assert.Contains("A calm website", (await jonas.Page()).Body, StringComparison.Ordinal);
        Assert.Equal("Jonas", (await stage.Read()).FindLine(line.Id)?.ConfirmedBy?.Author.Name);
        await dana.Write(("do", "put-out"), ("device", waiting.Id));
        Assert.DoesNotContain("A calm website", (await jonas.Page()).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Letting_in_asks_for_ones_own_name_first()
    {
        await using var stage = await Stage.Set();
        var dana = await stage.Opened();
        await stage.Opened();
        var waiting = (await stage.Read()).Devices[1];

        Assert.Contains("Your own name first", (await dana.Page()).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, (await dana.Write(("do", "let-in"), ("device", waiting.Id), ("name", ""))).Status);
        await dana.Write(("do", "let-in"), ("device", waiting.Id), ("name", "Dana"));

        Assert.True((await stage.Read()).FindDevice(waiting.Id)?.LetIn);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_freed_seat_is_taken_by_who_waited_at_the_door_or_had_to_leave_when_they_open_the_link_again(bool waited)
    {
        await using var stage = await Stage.Set();
        var dana = await stage.Ready();
        var second = await stage.Opened();
        await stage.Owner.Write(("do", "free-the-seat"));
        var back = waited ? second : dana;
        Assert.Contains("The place for your side is free. Open the link you were sent once more", (await back.Page()).Text, StringComparison.Ordinal);

        await stage.Open(back);

        Assert.Contains("A calm website", (await back.Page()).Body, StringComparison.Ordinal);
        Assert.Single((await stage.Read()).Devices, d => d.LetIn);
        await stage.Open(waited ? dana : second);
        Assert.DoesNotContain("A calm website", (await (waited ? dana : second).Page()).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_freed_seat_is_taken_by_the_next_device_and_both_see_it()
    {
        await using var stage = await Stage.Set();
        var lost = await stage.Ready();

        Assert.Contains("None of the devices that are let in now writes any more", (await stage.Owner.Page()).Text, StringComparison.Ordinal);
        await stage.Owner.Write(("do", "free-the-seat"));
        Assert.DoesNotContain("A calm website", (await lost.Page()).Body, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, (await lost.Write(("do", "add-line"), ("question", "need"), ("text", "Not me"))).Status);
        var found = await stage.Opened();

        Assert.Contains("A calm website", (await found.Page()).Body, StringComparison.Ordinal);
        Assert.Contains("Jana Roth freed your seat on", (await found.Page()).Text, StringComparison.Ordinal);
        Assert.Contains("You freed the seat on", (await stage.Owner.Page()).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, (await found.Write(("do", "free-the-seat"), ("name", "Dana"))).Status);
    }

    [Theory]
    [InlineData("en", "The key: it was the same browser")]
    [InlineData("de", "Der Schlüssel: Es war derselbe Browser")]
    public async Task Both_read_what_the_key_and_the_hash_prove_and_a_stranger_does_not(string language, string words)
    {
        await using var stage = await Stage.Set(language);
        var dana = await stage.Opened(language);

        Assert.Contains(words, (await dana.Get("/f/form-one/help")).Text, StringComparison.Ordinal);
        Assert.Contains(words, (await stage.Owner.Get("/forms/form-one/help")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await stage.NewBrowser(language, "/f/form-one").Get("/f/form-one/help")).Status);
    }

    [Fact]
    public async Task The_customer_is_Sie_there_and_the_owner_is_du()
    {
        await using var stage = await Stage.Set("de");
        var dana = await stage.Opened("de");

        Assert.Contains("Lesen Sie einander", (await dana.Get("/f/form-one/help")).Text, StringComparison.Ordinal);
        var owners = (await stage.Owner.Get("/forms/form-one/help")).Text;
        Assert.Contains("Lest einander", owners, StringComparison.Ordinal);
        Assert.DoesNotContain(" Sie einander", owners, StringComparison.Ordinal);
        Assert.DoesNotContain("unterschreiben Sie", owners, StringComparison.Ordinal);
    }
}
