using Alongside.Storage.Model;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Storage.Sqlite;

/// <summary>How this program opens a SQLite file.</summary>
internal static class SqliteOptions
{
    /// <summary>
    /// What every connection is told: wait for others for up to ten seconds; have every commit on the disk before it
    /// returns; overwrite what is deleted; put nothing aside in files of the system.
    /// </summary>
    private const string Manners = "PRAGMA busy_timeout = 10000; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY;";

    public static string Text(string path, bool pooled = true) => new SqliteConnectionStringBuilder
    {
        DataSource = path,
        Mode = SqliteOpenMode.ReadWrite,
        ForeignKeys = true,
        Cache = SqliteCacheMode.Private,
        Pooling = pooled,
    }.ToString();

    public static DbContextOptions<StoreContext> Of(string path) => new DbContextOptionsBuilder<StoreContext>()
        .UseSqlite(Text(path), sqlite => sqlite.MigrationsAssembly(typeof(SqliteOptions).Assembly.GetName().Name))
        .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking)
        .AddInterceptors(new MannersAtOpening())
        .Options;

    /// <summary>An open connection with the manners of this program.</summary>
    public static async Task<SqliteConnection> Connect(string path, CancellationToken cancellation, bool pooled = true)
    {
        var connection = new SqliteConnection(Text(path, pooled));
        try
        {
            await connection.OpenAsync(cancellation);
            connection.Teach();
            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    /// <summary>Tells a connection its manners.</summary>
    public static void Teach(this SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Manners;
        command.ExecuteNonQuery();
    }

    /// <summary>Runs one statement, and gives what it says first.</summary>
    public static async Task<object?> Run(this SqliteConnection connection, string sql, CancellationToken cancellation)
    {
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Every text stands in this project.
        command.CommandText = sql;
#pragma warning restore CA2100
        return await command.ExecuteScalarAsync(cancellation);
    }
}
