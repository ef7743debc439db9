using Alongside.Storage.Model;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Alongside.Storage.Sqlite;

/// <summary>The database in one SQLite file.</summary>
internal sealed class SqliteDatabase(string path) : IStoreDatabase
{
    private readonly DbContextOptions<StoreContext> _options = SqliteOptions.Of(path);

    public StoreContext Open() => new(_options);

    public bool IsRefusal(Exception thrown) => SqliteTrouble.IsRefusal(thrown);

    public StoreUnavailableException? Explain(Exception thrown) => SqliteTrouble.Explain(path, thrown);

    public async Task<IDbContextTransaction> Moment(StoreContext context, CancellationToken cancellation)
    {
        await context.Database.OpenConnectionAsync(cancellation);
        var transaction = ((SqliteConnection)context.Database.GetDbConnection()).BeginTransaction(deferred: true);
        return (await context.Database.UseTransactionAsync(transaction, cancellation))!;
    }

    public async Task Scrub(CancellationToken cancellation)
    {
        await using var connection = await SqliteOptions.Connect(path, cancellation);
        // Deleted rows are overwritten at once; moving rows from page to page can leave old copies, which only writing the whole file anew takes away.
        await connection.Run("VACUUM", cancellation);
        await connection.Run("PRAGMA wal_checkpoint(TRUNCATE)", cancellation);
    }

    public ValueTask DisposeAsync()
    {
        using var connection = new SqliteConnection(SqliteOptions.Text(path));
        // With the last connection SQLite takes away its journals.
        SqliteConnection.ClearPool(connection);
        return ValueTask.CompletedTask;
    }
}
