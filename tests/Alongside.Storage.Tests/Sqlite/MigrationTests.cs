using Alongside.Storage.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Xunit;

namespace Alongside.Storage.Tests.Sqlite;

public sealed class MigrationTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Schemas => [.. SchemaVersions.All];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private string Path => _folder.File("alongside.db");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_migrations_say_what_the_model_says()
    {
        using var context = new SqliteDatabase(Path).Open();
        Assert.False(context.Database.HasPendingModelChanges());
    }

    [Fact]
    public void Every_migration_is_known_by_name()
    {
        using var context = new SqliteDatabase(Path).Open();
        Assert.Equal(context.Database.GetMigrations(), SchemaVersions.All);
    }

    [Theory]
    [MemberData(nameof(Schemas))]
    public async Task What_was_kept_under_every_schema_is_kept_under_this_one(string schema)
    {
        PrivateFiles.Make(Path);
        await using (var old = new SqliteDatabase(Path))
        {
            await using var context = old.Open();
            await context.GetService<IMigrator>().MigrateAsync(schema, Token);
            await using var connection = await SqliteOptions.Connect(Path, Token);
            // What a program of that version wrote, as it stood in its tables.
            await connection.Run(await File.ReadAllTextAsync(System.IO.Path.Combine(AppContext.BaseDirectory, "fixtures", schema + ".sql"), Token), Token);
        }

        await using var store = await SqliteStore.Open(Path, TimeProvider.System, Token);
        Assert.Equal("Ben Ö.", (await store.Customers.Find("c1", Token))!.Name);
        var form = (await store.Forms.Find("f1", Token))!;
        Assert.Equal((2, new DateOnly(2026, 4, 1), Given.At), (form.Version, form.InTouchOn, form.CreatedAt));
        Assert.Equal([Given.Start("f1"), Given.Note("n1")], await store.Forms.Changes("f1", 0, Token));
        Assert.Equal(["Ada"], (await store.Conversations.Find("v1", Token))!.Me);
        Assert.Equal("l1", (await store.Links.FindBySecretHash([1, 2], Token))!.Id);
        Assert.Equal("d1", (await store.Devices.Find("f1", [3, 4], Token))!.DeviceId);
        Assert.Equal(32, store.Epoch.Length);
    }

    [Fact]
    public async Task Two_that_start_at_once_make_the_tables_once()
    {
        var stores = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => SqliteStore.Open(Path, TimeProvider.System, Token), Token)));
        Assert.Single(stores.Select(s => s.Epoch).Distinct());
        foreach (var store in stores) await store.DisposeAsync();
    }
}
