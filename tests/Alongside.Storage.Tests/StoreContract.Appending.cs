using System.Collections.Concurrent;
using Xunit;

namespace Alongside.Storage.Tests;

public abstract partial class StoreContract
{
    [Fact]
    public async Task Appends_that_come_together_do_not_spoil_each_other()
    {
        for (var i = 0; i < 20; i++) await Store.WithForm($"f{i}");
        Task<Appended>[] waiting =
        [
            .. Enumerable.Range(0, 20).Select(i => Store.Forms.Append($"f{i}", 1, [Given.Note("n1")], Token)),
            Store.Forms.Append("f3", 2, [Given.Note("n2"), Given.Note("n1")], Token),
            Store.Forms.Append("f4", 7, [Given.Note("n2")], Token),
            Store.Forms.Append("nowhere", 1, [Given.Note("n1")], Token),
            Store.Forms.Append("f5", 2, [Given.Note("n2")], Token),
        ];
        var told = await Task.WhenAll(waiting);
        Assert.All(told[..20], t => Assert.Equal(Appended.Done, t));
        Assert.Equal([Appended.Conflict, Appended.Conflict, Appended.Gone, Appended.Done], told[20..]);
        Assert.Equal(["start", "n1"], (await Store.Forms.Changes("f3", 0, Token)).Select(c => c.Id));
        Assert.Equal(["start", "n1", "n2"], (await Store.Forms.Changes("f5", 0, Token)).Select(c => c.Id));
    }

    [Fact]
    public async Task What_two_servers_append_at_once_has_one_order_without_gaps()
    {
        const int Forms = 6;
        const int Tasks = 8;
        const int Each = 15;
        for (var i = 0; i < Forms; i++) await Store.WithForm($"f{i}");
        await using var other = await Open();
        var done = new ConcurrentDictionary<(string Form, int Version), string>();
        await Task.WhenAll(Enumerable.Range(0, Tasks).Select(task => Task.Run(() => Append(task % 2 == 0 ? Store : other, task), Token)));
        Assert.Equal(Tasks * Each, done.Count);
        for (var i = 0; i < Forms; i++)
        {
            var changes = await other.Forms.Changes($"f{i}", 0, Token);
            Assert.Equal((await Store.Forms.Find($"f{i}", Token))!.Version, changes.Length);
            Assert.All(changes.Skip(1).Select((c, at) => (c.Id, Version: at + 2)), c => Assert.Equal(c.Id, done[($"f{i}", c.Version)]));
            // What one of them wrote in a form stands in the order in which it was written.
            foreach (var own in changes.Skip(1).GroupBy(c => c.Id.Split('-')[0]))
                Assert.Equal(own.OrderBy(c => int.Parse(c.Id.Split('-')[1], System.Globalization.CultureInfo.InvariantCulture)), own);
        }

        async Task Append(Store store, int task)
        {
            for (var count = 0; count < Each;)
            {
                var form = $"f{(task + count) % Forms}";
                var version = (await store.Forms.Find(form, Token))!.Version;
                if (await store.Forms.Append(form, version, [Given.Note($"t{task}-{count}")], Token) != Appended.Done) continue;
                Assert.True(done.TryAdd((form, version + 1), $"t{task}-{count}"));
                count++;
            }
        }
    }

    [Fact]
    public async Task Closing_waits_for_what_is_under_way()
    {
        var other = await Open();
        await other.WithForm();
        var waiting = other.Forms.Append("f1", 1, [Given.Note("n1")], Token);
        await other.DisposeAsync();
        Assert.Equal(Appended.Done, await waiting);
        Assert.Equal(2, (await Store.Forms.Find("f1", Token))!.Version);
    }

    [Fact]
    public async Task Every_database_has_a_life_of_its_own_that_all_its_users_see()
    {
        await using var same = await Open();
        await using var another = await OpenAnother();
        Assert.Equal(Store.Epoch, same.Epoch);
        Assert.Equal(Store.Epoch, await Store.CheckEpoch(Token));
        Assert.NotEqual(Store.Epoch, another.Epoch);
        await Store.WithForm();
        Assert.Equal(Appended.Conflict, await Store.Forms.Append("f1", 1, another.Epoch, [Given.Note("n1")], Token));
        Assert.Equal(Appended.Done, await Store.Forms.Append("f1", 1, same.Epoch, [Given.Note("n1")], Token));
    }
}
