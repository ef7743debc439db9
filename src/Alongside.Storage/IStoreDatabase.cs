using Alongside.Storage.Model;

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

    /// <summary>Leaves nothing of what was deleted: not in unused pages, not in a journal.</summary>
    Task Scrub(CancellationToken cancellation);
}
