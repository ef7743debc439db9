using Alongside.OrderForms.Changes;
using Alongside.OrderForms.Changes.Acts;
using Alongside.OrderForms.Templates;
using Alongside.Storage;
using Alongside.Storage.Sqlite;

namespace Alongside.Killing;

/// <summary>Appends to several forms from many tasks until it is killed, and says of each change that it is kept once it is.</summary>
internal static class Writer
{
    public const int Forms = 12;
    private const int Tasks = 24;

    private static readonly Author Seller = new(Party.Seller, Author.SellersDevice, null);

    public static async Task Write(string path, int seed)
    {
        await using var store = await SqliteStore.Open(path, TimeProvider.System, CancellationToken.None);
        for (var i = 0; i < Forms; i++) await Begin(store, $"f{i}");
        await Task.WhenAll(Enumerable.Range(0, Tasks).Select(i => Task.Run(() => Go(store, seed, i))));
    }

    private static async Task Begin(Store store, string form)
    {
        if (await store.Forms.Find(form, CancellationToken.None) is not null) return;
        var now = TimeProvider.System.GetUtcNow();
        if (await store.Customers.Find(form, CancellationToken.None) is null) await store.Customers.Add(new(form, "Somebody", "", now), CancellationToken.None);
        var start = new Change("start", Seller, now, new StartForm(form, "A website", "Me", "Somebody", "en", BuiltInTemplates.Default("en")));
        await store.Forms.Add(new(form, form, "A website", "", null, now, now, 0, SetAside: false), [start], CancellationToken.None);
    }

    // Several tasks write in each form: some appends are in conflict, as they are with two who write at once.
    private static async Task Go(Store store, int seed, int task)
    {
        var random = new Random(seed * 1000 + task);
        for (var count = 0; ; count++)
        {
            var form = $"f{random.Next(Forms)}";
            var version = (await store.Forms.Find(form, CancellationToken.None))!.Version;
            var changes = Enumerable.Range(0, random.Next(1, 4)).Select(i => Note($"s{seed}-{task}-{count}-{i}", random)).ToList();
            if (await store.Forms.Append(form, version, changes, CancellationToken.None) == Appended.Done)
                Console.Out.Write(string.Concat(changes.Select((c, i) => $"{form} {version + 1 + i} {c.Id}\n")));
            if (random.Next(20) == 0) await store.Forms.Update(form, "A website", $"note {count}", null, setAside: false, CancellationToken.None);
        }
    }

    private static Change Note(string id, Random random) =>
        new(id, Seller, TimeProvider.System.GetUtcNow(), new AddNote("need", new string('x', random.Next(1, 2000))));
}
