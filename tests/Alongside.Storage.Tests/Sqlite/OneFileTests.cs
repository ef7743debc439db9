using System.Text;
using Alongside.Storage.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Alongside.Storage.Tests.Sqlite;

public sealed class OneFileTests : IDisposable
{
    private const string Marked = "Zwetschgenknödel";

    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private string Path => _folder.File("home/alongside.db");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Every_connection_waits_for_the_disk_and_wipes_what_is_deleted()
    {
        await using var store = await Open();
        using var database = new SqliteDatabase(Path).Open();
        await database.Database.OpenConnectionAsync(Token);
        var connection = (SqliteConnection)database.Database.GetDbConnection();
        Assert.Equal("wal", await connection.Run("PRAGMA journal_mode", Token));
        Assert.Equal(1L, await connection.Run("PRAGMA foreign_keys", Token));
        Assert.Equal(2L, await connection.Run("PRAGMA synchronous", Token));
        Assert.Equal(1L, await connection.Run("PRAGMA secure_delete", Token));
        Assert.Equal(10_000L, await connection.Run("PRAGMA busy_timeout", Token));
    }

    [Fact]
    public async Task Only_the_user_can_read_it()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such permissions.");
        await using var store = await Open();
        await store.WithForm();
#pragma warning disable CA1416 // Skipped there.
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(_folder.File("home")));
        Assert.All(Directory.GetFiles(_folder.File("home")), file => Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file)));
#pragma warning restore CA1416
    }

    [Fact]
    public async Task Of_a_deleted_customer_not_a_byte_stays()
    {
        await using var store = await Open();
        await store.WithForm("f0", "c0");
        await store.Customers.Add(new("c1", Marked, Marked, Given.At), Token);
        for (var form = 1; form < 12; form++)
        {
            await store.Forms.Add(Given.Form($"f{form}", "c1", Marked), [Given.Start($"f{form}")], Token);
            for (var i = 0; i < 12; i++)
            {
                // Between each other's rows, so that pages hold both and rows move.
                await store.Forms.Append($"f{form}", 1 + i, [Given.Note($"n{i}", $"{Marked} {new string('x', i * 90)}")], Token);
                await store.Forms.Append("f0", 1 + (form - 1) * 12 + i, [Given.Note($"n{form}-{i}", new string('y', i * 70))], Token);
            }

            await store.Conversations.Add(Given.Conversation($"v{form}", $"f{form}", string.Concat(Enumerable.Repeat(Marked + "\n", 700))), Token);
        }

        await store.Conversations.Delete("v3", Token);
        await store.Forms.Delete("f5", Token);
        Assert.NotEmpty(FilesWith(Marked));
        await store.Customers.Delete("c1", Token);
        Assert.Empty(FilesWith(Marked));
        Assert.Equal(1 + 11 * 12, (await store.Forms.Changes("f0", 0, Token)).Length);
    }

    [Fact]
    public async Task Of_a_deleted_conversation_not_a_byte_stays()
    {
        await using var store = await Open();
        await store.WithForm();
        await store.Conversations.Add(Given.Conversation("v1", "f1", Marked), Token);
        Assert.NotEmpty(FilesWith(Marked));
        await store.Conversations.Delete("v1", Token);
        Assert.Empty(FilesWith(Marked));
    }

    [Fact]
    public async Task Closed_it_is_one_file()
    {
        await using (var store = await Open()) await store.WithForm();
        Assert.Equal([Path], Directory.GetFiles(_folder.File("home")));
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_left_alone()
    {
        Directory.CreateDirectory(_folder.File("home"));
        await File.WriteAllTextAsync(Path, new string('x', 5000), Token);
        await Refuses("is not a database of this program");
        Assert.Equal(new string('x', 5000), await File.ReadAllTextAsync(Path, Token));
    }

    [Fact]
    public async Task A_database_of_another_program_is_left_alone()
    {
        Directory.CreateDirectory(_folder.File("home"));
        await using (var other = new SqliteConnection($"Data Source={Path};Pooling=False"))
        {
            await other.OpenAsync(Token);
            await other.Run("CREATE TABLE Recipes (Name TEXT)", Token);
        }

        var before = await File.ReadAllBytesAsync(Path, Token);
        await Refuses("another program");
        Assert.Equal(before, await File.ReadAllBytesAsync(Path, Token));
    }

    [Fact]
    public async Task A_later_version_of_it_is_left_alone()
    {
        await using (await Open()) { }
        await using (var later = await SqliteOptions.Connect(Path, Token, pooled: false))
            await later.Run("""INSERT INTO "__EFMigrationsHistory" VALUES ('29990101000000_Later', '99.0')""", Token);
        await Refuses("later version");
    }

    [Fact]
    public async Task A_path_where_nothing_can_be_written_is_told()
    {
        Directory.CreateDirectory(Path);
        await Refuses(Path);
    }

    [Theory]
    [InlineData(8, "cannot be written")]
    [InlineData(13, "disk is full")]
    [InlineData(11, "Restore a backup")]
    public void What_the_disk_says_is_told_in_one_line(int code, string words)
    {
        var said = SqliteTrouble.Explain(Path, new DbUpdateException("It failed.", new SqliteException("Error", code)));
        Assert.Contains(words, said!.Message, StringComparison.Ordinal);
        Assert.StartsWith(Path + ": ", said.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', said.Message);
    }

    [Fact]
    public async Task A_full_disk_keeps_what_was_kept_and_tells_who_waits()
    {
        await using (var roomy = await Open()) await roomy.WithForm();
        var big = Enumerable.Range(0, 200).Select(i => Given.Note($"n{i}", new string('x', 3000))).ToList();
        await using (var store = await Store.Open(new FullDisk(Path), TimeProvider.System, Token))
        {
            var told = await Assert.ThrowsAsync<StoreUnavailableException>(() => store.Forms.Append("f1", 1, big, Token));
            Assert.Contains("disk is full", told.Message, StringComparison.Ordinal);
            Assert.Equal(1, (await store.Forms.Find("f1", Token))!.Version);
            Assert.Single(await store.Forms.Changes("f1", 0, Token));
        }

        // Once there is room again, it goes on.
        await using var again = await Open();
        Assert.Equal(Appended.Done, await again.Forms.Append("f1", 1, big, Token));
    }

    private Task<Store> Open() => SqliteStore.Open(Path, TimeProvider.System, Token);

    private async Task Refuses(string words)
    {
        var refused = await Assert.ThrowsAsync<StoreUnavailableException>(Open);
        Assert.Contains(words, refused.Message, StringComparison.Ordinal);
        Assert.StartsWith(Path + ": ", refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', refused.Message);
    }

    // In UTF-8, as itself and as the end of it, in case the beginning was overwritten; the characters of JSON's escapes too.
    private IEnumerable<string> FilesWith(string word) =>
        from file in Directory.GetFiles(_folder.File("home"))
        let bytes = Read(file)
        where new[] { word, word[^7..], "knoedel", "kn\\u00F6del" }.Any(w => bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(w)) >= 0)
        select file;

    private static byte[] Read(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
