using Microsoft.Data.Sqlite;

namespace Alongside.Storage.Sqlite;

/// <summary>Databases copied into files and back, by SQLite's own backup, which sees each of them as its users do.</summary>
internal static class Copies
{
    // Until another process lets go of the pen: ten seconds each time (SqliteOptions), and a minute in all.
    private const int MostTries = 6;

    private const int Busy = 5;
    private const int Locked = 6;
    private const int Corrupt = 11;
    private const int NotADatabase = 26;

    /// <summary>Copies a database into an empty file that stands alone, and looks whether it is sound and this program's.</summary>
    public static async Task<StoreProblem?> Take(string source, string copy, CancellationToken cancellation)
    {
        try
        {
            await using (var from = await SqliteOptions.Connect(source, cancellation, pooled: false))
            await using (var to = await SqliteOptions.Connect(copy, cancellation, pooled: false))
            {
                from.BackupDatabase(to);
                await to.Run("PRAGMA journal_mode = DELETE", cancellation);
                if (await to.Run("PRAGMA integrity_check(1)", cancellation) is not "ok") return Damaged(source);
                var age = await Schema.AgeOf(to, cancellation);
                if (age == SchemaAge.Newer) return new(StoreProblemCode.TooNew, source, "it was written by a later version of the program", "Use that version, or another file");
                if (age is SchemaAge.Empty or SchemaAge.Foreign) return new(StoreProblemCode.NotOurs, source, "it is not a database of this program", "Name another file");
            }

            return null;
        }
        catch (SqliteException thrown) when (thrown.SqliteErrorCode is NotADatabase)
        {
            return new(StoreProblemCode.NotOurs, source, "it is not a database of this program", "Name another file");
        }
        catch (SqliteException thrown) when (thrown.SqliteErrorCode is Corrupt)
        {
            return Damaged(source);
        }
    }

    /// <summary>Begins a new life in a copy, with what must not be taken back by a restore: sign-ins as they are now, and links that were revoked since.</summary>
    public static async Task Renew(string copy, string live, CancellationToken cancellation)
    {
        // What the migration opened is to be closed before the file stands alone again.
        await using (var pooled = new SqliteConnection(SqliteOptions.Text(copy))) SqliteConnection.ClearPool(pooled);
        await using var connection = await SqliteOptions.Connect(copy, cancellation, pooled: false);
        await connection.Run("PRAGMA journal_mode = DELETE", cancellation);
        await connection.Run("""UPDATE "Generation" SET "Value" = lower(hex(randomblob(16))); DELETE FROM "Sessions";""", cancellation);
        await using (var attach = connection.CreateCommand())
        {
            attach.CommandText = "ATTACH DATABASE @live AS live";
            attach.Parameters.AddWithValue("@live", live);
            await attach.ExecuteNonQueryAsync(cancellation);
        }

        if (await connection.Run("SELECT COUNT(*) FROM live.sqlite_schema WHERE name IN ('Links', 'Sessions')", cancellation) is 2L)
        {
            const string Carry = """
                INSERT INTO main."Sessions" ("KeyHash", "MadeAt", "EndsAt") SELECT "KeyHash", "MadeAt", "EndsAt" FROM live."Sessions";
                UPDATE main."Links" SET "RevokedAt" = (SELECT l."RevokedAt" FROM live."Links" l WHERE l."Id" = main."Links"."Id")
                    WHERE "RevokedAt" IS NULL AND EXISTS (SELECT 1 FROM live."Links" l WHERE l."Id" = main."Links"."Id");
                """;
            await connection.Run(Carry, cancellation);
        }

        await connection.Run("DETACH DATABASE live", cancellation);
        // One page size for all: into a database in use, SQLite copies only pages of the size it has.
        await connection.Run("PRAGMA page_size = 4096", cancellation);
        await connection.Run("VACUUM", cancellation);
    }

    /// <summary>Puts a copy in the place of what is in a database that others may be using.</summary>
    public static async Task PutIn(string copy, string live, CancellationToken cancellation)
    {
        await using var from = await SqliteOptions.Connect(copy, cancellation, pooled: false);
        await using var to = await SqliteOptions.Connect(live, cancellation, pooled: false);
        await to.Run("PRAGMA journal_mode = WAL", cancellation);
        for (var tries = 1; ; tries++)
        {
            try
            {
                from.BackupDatabase(to);
                break;
            }
            catch (SqliteException thrown) when (thrown.SqliteErrorCode is Busy or Locked && tries < MostTries)
            {
                cancellation.ThrowIfCancellationRequested();
            }
        }

        // The copy came as a file that stands alone; here it has company again.
        await to.Run("PRAGMA journal_mode = WAL", cancellation);
        await to.Run("PRAGMA wal_checkpoint(TRUNCATE)", cancellation);
    }

    private static StoreProblem Damaged(string source) => new(StoreProblemCode.Damaged, source, "the database in it is damaged", "Use another backup");
}
