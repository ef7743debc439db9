using Alongside.Storage.Model;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Storage.Sqlite;

/// <summary>The tables of a file, brought up to this version of the program.</summary>
internal static class Schema
{
    /// <summary>Makes or migrates the tables where that is needed. A file that is up to date costs one look.</summary>
    public static async Task BringUp(string path, CancellationToken cancellation)
    {
        await using var connection = await SqliteOptions.Connect(path, cancellation);
        await connection.Run("PRAGMA journal_mode = WAL", cancellation);
        var done = await Done(connection, cancellation);
        if (done.Count > 0 && done[^1] == SchemaVersions.Latest) return;
        if (done.Exists(id => !SchemaVersions.All.Contains(id)))
            throw new StoreUnavailableException($"{path}: this database was written by a later version of the program. Use that version, or restore a backup of this one's.");
        if (done.Count == 0 && await connection.Run("SELECT COUNT(*) FROM sqlite_schema", cancellation) is not 0L)
            throw new StoreUnavailableException($"{path}: this is a database of another program. Name another file.");
        await using var context = new StoreContext(SqliteOptions.Of(path));
        await context.Database.MigrateAsync(cancellation);
    }

    private static async Task<List<string>> Done(SqliteConnection connection, CancellationToken cancellation)
    {
        var done = new List<string>();
        if (await connection.Run("SELECT COUNT(*) FROM sqlite_schema WHERE name = '__EFMigrationsHistory'", cancellation) is 0L) return done;
        await using var command = connection.CreateCommand();
        command.CommandText = """SELECT "MigrationId" FROM "__EFMigrationsHistory" ORDER BY "MigrationId" """;
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        while (await reader.ReadAsync(cancellation)) done.Add(reader.GetString(0));
        return done;
    }
}
