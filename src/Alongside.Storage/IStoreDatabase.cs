using Alongside.Storage.Model;
using Microsoft.EntityFrameworkCore.Storage;

namespace Alongside.Storage;

/// <summary>A database that a store lies in: the few things in which databases differ.</summary>
public interface IStoreDatabase : IAsyncDisposable
{
    /// <summary>A context for one piece of work. Whoever asks for it disposes of it.</summary>
    StoreContext Open();

    /// <summary>Whether a unique key or a reference refused a row.</summary>
    bool IsRefusal(Exception thrown);

    /// <summary>What a failure of the database means for the person at the machine; null where it is a fault of the program.</summary>
    StoreUnavailableException? Explain(Exception thrown);

    /// <summary>Lets a context see the database as it is at one moment, until what is given back is disposed of. Nobody who writes waits for it.</summary>
    Task<IDbContextTransaction> Moment(StoreContext context, CancellationToken cancellation);

    /// <summary>Leaves nothing of what was deleted: not in unused pages, not in a journal.</summary>
    Task Scrub(CancellationToken cancellation);
}
