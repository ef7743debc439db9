using Alongside.Storage.Model;
using Alongside.Storage.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Alongside.Storage.Tests.Sqlite;

/// <summary>A SQLite file that must not grow any more: as full as a disk can be made here.</summary>
internal sealed class FullDisk(string path) : IStoreDatabase
{
    private readonly SqliteDatabase _database = new(path);

    public StoreContext Open()
    {
        var context = _database.Open();
        context.Database.OpenConnection();
        // SQLite takes less than there is already for as much as there is.
        context.Database.ExecuteSqlRaw("PRAGMA max_page_count = 1");
        return context;
    }

    public bool IsRefusal(Exception thrown) => _database.IsRefusal(thrown);

    public StoreUnavailableException? Explain(Exception thrown) => _database.Explain(thrown);

    public Task<IDbContextTransaction> Moment(StoreContext context, CancellationToken cancellation) => _database.Moment(context, cancellation);

    public Task Scrub(CancellationToken cancellation) => _database.Scrub(cancellation);

    public ValueTask DisposeAsync() => _database.DisposeAsync();
}
