using Alongside.Storage.Sqlite;
using Microsoft.Data.Sqlite;
using Xunit;

namespace Alongside.Storage.Tests.Sqlite;

public sealed class BackupTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private string Live => _folder.File("home/alongside.db");

    private string Copy => _folder.File("backup.db");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_backup_that_is_made_while_others_write_is_whole()
    {
        await using var store = await Open(Live);
        await store.WithForm();
        await store.WithForm("f2");
        using var enough = new CancellationTokenSource();
        var writing = Task.Run(() => Write(store, enough.Token), Token);
        for (var i = 0; i < 5; i++)
        {
            Assert.Null(await SqliteFile.Backup(Live, Copy, overwrite: i > 0, Token));
            await using var copied = await Open(_folder.File($"opened{i}.db"), Copy);
            // Both forms were written with one after the other: a copy has never seen the second before the first.
            var (first, second) = ((await copied.Forms.Find("f1", Token))!.Version, (await copied.Forms.Find("f2", Token))!.Version);
            Assert.True(first == second || first == second + 1, $"{first} {second}");
            Assert.Equal(first, (await copied.Forms.Changes("f1", 0, Token)).Length);
        }

        await enough.CancelAsync();
        await writing;
        Assert.Equal([Copy], Directory.GetFiles(_folder.Path, "backup*"));
    }

    [Fact]
    public async Task A_backup_stands_alone_and_only_the_user_can_read_it()
    {
        await using var store = await Open(Live);
        Assert.Null(await SqliteFile.Backup(Live, Copy, overwrite: false, Token));
        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Copy));
        await using var read = new SqliteConnection($"Data Source={Copy};Mode=ReadOnly;Pooling=False");
        await read.OpenAsync(Token);
        Assert.Equal("delete", await read.Run("PRAGMA journal_mode", Token));
    }

    [Fact]
    public async Task Nothing_is_overwritten_unless_told()
    {
        await using var store = await Open(Live);
        await File.WriteAllTextAsync(Copy, "mine", Token);
        Assert.Equal(StoreProblemCode.Exists, (await SqliteFile.Backup(Live, Copy, overwrite: false, Token))!.Code);
        Assert.Equal("mine", await File.ReadAllTextAsync(Copy, Token));
        Assert.Equal(StoreProblemCode.Exists, (await SqliteFile.Backup(Live, Live, overwrite: true, Token))!.Code);
        Assert.Null(await SqliteFile.Backup(Live, Copy, overwrite: true, Token));
    }

    [Fact]
    public async Task What_is_no_backup_is_not_restored()
    {
        await using var store = await Open(Live);
        await store.WithForm();
        await File.WriteAllTextAsync(Copy, new string('x', 9000), Token);
        Assert.Equal(StoreProblemCode.NotOurs, (await SqliteFile.Restore(Copy, Live, Token))!.Code);
        File.Delete(Copy);
        Assert.Equal(StoreProblemCode.Missing, (await SqliteFile.Restore(Copy, Live, Token))!.Code);
        Assert.Null(await SqliteFile.Backup(Live, Copy, overwrite: false, Token));
        await Damage(Copy);
        Assert.Equal(StoreProblemCode.Damaged, (await SqliteFile.Restore(Copy, Live, Token))!.Code);
        Assert.Equal(store.Epoch, await store.CheckEpoch(Token));
        Assert.NotNull(await store.Forms.Find("f1", Token));
        Assert.Empty(Directory.GetFiles(_folder.File("home"), "*.part*"));
    }

    [Fact]
    public async Task A_restore_is_seen_by_who_has_it_open_and_what_they_had_in_memory_is_refused()
    {
        await using var store = await Open(Live);
        await store.WithForm();
        await store.Forms.Append("f1", 1, [Given.Note("n1")], Token);
        Assert.Null(await SqliteFile.Backup(Live, Copy, overwrite: false, Token));
        // One more after the backup, so that the version in memory is one that the restored form comes to by another way.
        await store.Forms.Append("f1", 2, [Given.Note("after")], Token);
        var before = store.Epoch;
        Assert.Null(await SqliteFile.Restore(Copy, Live, Token));
        await using (var other = await Open(Live)) Assert.Equal(Appended.Done, await other.Forms.Append("f1", 2, [Given.Note("otherwise")], Token));
        Assert.Equal(Appended.Conflict, await store.Forms.Append("f1", 3, before, [Given.Note("late")], Token));
        Assert.NotEqual(before, store.Epoch);
        // Another form's append has told this store of the new life; the one in memory is still of the old.
        Assert.Equal(Appended.Conflict, await store.Forms.Append("f1", 3, before, [Given.Note("late")], Token));
        Assert.Equal(["start", "n1", "otherwise"], (await store.Forms.Changes("f1", 0, Token)).Select(c => c.Id));
        Assert.Equal(Appended.Done, await store.Forms.Append("f1", 3, store.Epoch, [Given.Note("late")], Token));
    }

    [Fact]
    public async Task A_restore_under_load_is_all_or_nothing()
    {
        await using var store = await Open(Live);
        await store.WithForm();
        await store.WithForm("f2");
        Assert.Null(await SqliteFile.Backup(Live, Copy, overwrite: false, Token));
        using var enough = new CancellationTokenSource();
        var writing = Task.Run(() => Write(store, enough.Token), Token);
        for (var i = 0; i < 5; i++) Assert.Null(await SqliteFile.Restore(Copy, Live, Token));
        await enough.CancelAsync();
        await writing;
        foreach (var form in new[] { "f1", "f2" })
            Assert.Equal((await store.Forms.Find(form, Token))!.Version, (await store.Forms.Changes(form, 0, Token)).Length);
        await using var connection = await SqliteOptions.Connect(Live, Token);
        Assert.Equal("ok", await connection.Run("PRAGMA integrity_check", Token));
        Assert.Equal("wal", await connection.Run("PRAGMA journal_mode", Token));
    }

    [Fact]
    public async Task A_restore_brings_no_sign_in_and_no_revoked_link_back()
    {
        await using var store = await Open(Live);
        await store.WithForm();
        await store.Links.Add(Given.Link("l1", "f1"), Token);
        await store.Sessions.Add(new(Given.Hash(1), Given.At, Given.At.AddDays(1)), Token);
        Assert.Null(await SqliteFile.Backup(Live, Copy, overwrite: false, Token));
        await store.Sessions.Delete(Given.Hash(1), Token);
        await store.Sessions.Add(new(Given.Hash(2), Given.At, Given.At.AddDays(1)), Token);
        await store.Links.Revoke("l1", Given.At.AddDays(1), Token);
        Assert.Null(await SqliteFile.Restore(Copy, Live, Token));
        Assert.Null(await store.Sessions.Find(Given.Hash(1), Token));
        Assert.NotNull(await store.Sessions.Find(Given.Hash(2), Token));
        Assert.Equal(Given.At.AddDays(1), (await store.Links.FindBySecretHash(Given.Hash(1), Token))!.RevokedAt);
    }

    [Fact]
    public async Task A_backup_can_be_restored_where_there_is_nothing_yet()
    {
        await using (var store = await Open(Live)) await store.WithForm();
        Assert.Null(await SqliteFile.Backup(Live, Copy, overwrite: false, Token));
        Assert.Null(await SqliteFile.Restore(Copy, _folder.File("new/alongside.db"), Token));
        await using var restored = await Open(_folder.File("new/alongside.db"));
        Assert.Single(await restored.Forms.Changes("f1", 0, Token));
    }

    private static async Task Write(Store store, CancellationToken enough)
    {
        for (var i = 0; !enough.IsCancellationRequested; i++)
        {
            foreach (var form in new[] { "f1", "f2" })
            {
                var version = (await store.Forms.Find(form, CancellationToken.None))!.Version;
                await store.Forms.Append(form, version, [Given.Note($"w{i}-{store.Epoch}")], CancellationToken.None);
            }
        }
    }

    // In the middle of a page that holds rows, past the header.
    private static async Task Damage(string path)
    {
        var bytes = await File.ReadAllBytesAsync(path, Token);
        bytes.AsSpan(4096 * 3, bytes.Length - 4096 * 3).Fill(0x5A);
        await File.WriteAllBytesAsync(path, bytes, Token);
    }

    private static Task<Store> Open(string path, string? from = null)
    {
        if (from is not null) File.Copy(from, path);
        return SqliteStore.Open(path, TimeProvider.System, Token);
    }
}
