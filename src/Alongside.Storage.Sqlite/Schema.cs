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
        var age = await AgeOf(connection, cancellation);
        if (Refuse(age) is { } why) throw new StoreUnavailableException($"{path}: {why}.");
        await connection.Run("PRAGMA journal_mode = WAL", cancellation);
        if (age == SchemaAge.Current) return;
        await using var context = new StoreContext(SqliteOptions.Of(path));
        await context.Database.MigrateAsync(cancellation);
    }

    /// <summary>Why a file of that age cannot be used; null where it can.</summary>
    public static string? Refuse(SchemaAge age) => age switch
    {
        SchemaAge.Newer => "this database was written by a later version of the program. Use that version, or a backup that this one wrote",
        SchemaAge.Foreign => "this is a database of another program. Name another file",
        _ => null,
    };

    public static async Task<SchemaAge> AgeOf(SqliteConnection connection, CancellationToken cancellation)
    {
        var done = await Done(connection, cancellation);
        if (done.Exists(id => !SchemaVersions.All.Contains(id))) return SchemaAge.Newer;
        if (done.Count > 0) return done[^1] == SchemaVersions.Latest ? SchemaAge.Current : SchemaAge.Older;
        // EF's own two tables are made before the first migration: a start that was cut short there goes on.
        var others = await connection.Run(@"SELECT COUNT(*) FROM sqlite_schema WHERE name NOT LIKE '\_\_EF%' ESCAPE '\' AND name NOT LIKE 'sqlite\_%' ESCAPE '\'", cancellation);
        return others is 0L ? SchemaAge.Empty : SchemaAge.Foreign;
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
