using Alongside.Storage.Appending;
using Alongside.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Storage;

/// <summary>
/// All that is kept. Safe to use from many threads at once, and beside other stores on the same database. Every method may
/// throw <see cref="StoreUnavailableException"/> where the database fails.
/// </summary>
public sealed class Store : IAsyncDisposable
{
    private readonly Database _database;
    private readonly Epoch _epoch;
    private readonly AppendQueue _queue;

    private Store(Database database, Epoch epoch, TimeProvider time)
    {
        (_database, _epoch) = (database, epoch);
        _queue = new AppendQueue(database, time, epoch);
        Forms = new FormStore(database, _queue, epoch);
        Customers = new CustomerStore(database);
        Conversations = new ConversationStore(database);
        Links = new LinkStore(database);
        Devices = new DeviceKeyStore(database);
        Sessions = new SessionStore(database);
        Settings = new SettingStore(database);
        Templates = new TemplateStore(database);
        Everything = new Everything(database, time);
    }

    /// <summary>The order forms and their changes.</summary>
    public FormStore Forms { get; }

    /// <summary>The customers.</summary>
    public CustomerStore Customers { get; }

    /// <summary>The conversations that belong to forms.</summary>
    public ConversationStore Conversations { get; }

    /// <summary>The links that let customers in.</summary>
    public LinkStore Links { get; }

    /// <summary>The keys of the customers' devices.</summary>
    public DeviceKeyStore Devices { get; }

    /// <summary>Where the seller is signed in.</summary>
    public SessionStore Sessions { get; }

    /// <summary>The settings.</summary>
    public SettingStore Settings { get; }

    /// <summary>The seller's own templates.</summary>
    public TemplateStore Templates { get; }

    /// <summary>All of it, out and in again.</summary>
    public Everything Everything { get; }

    /// <summary>
    /// Which life of the database this store last saw: a random value that changes whenever a backup is restored, and with
    /// nothing else. Whoever keeps forms in memory takes it before reading a form and keeps it with the form; where it is
    /// another one later, the form has to be read again from its first change. Learned anew with every append and every
    /// <see cref="CheckEpoch"/>.
    /// </summary>
    public string Epoch => _epoch.Value;

    /// <summary>A store in a database whose tables are there.</summary>
    public static async Task<Store> Open(IStoreDatabase provider, TimeProvider time, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(provider);
        ArgumentNullException.ThrowIfNull(time);
        var database = new Database(provider);
        return new Store(database, new Epoch(await Generation(database, cancellation)), time);
    }

    /// <summary>The <see cref="Epoch"/> as the database has it now: one row read.</summary>
    public async Task<string> CheckEpoch(CancellationToken cancellation) => _epoch.Value = await Generation(_database, cancellation);

    /// <summary>Waits for what is under way, and closes.</summary>
    public async ValueTask DisposeAsync()
    {
        await _queue.DisposeAsync();
        await _database.DisposeAsync();
    }

    private static Task<string> Generation(Database database, CancellationToken cancellation) =>
        database.Read(context => context.Generations.Select(g => g.Value).SingleAsync(cancellation));
}
