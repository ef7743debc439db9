using Alongside.Storage.Model;

namespace Alongside.Storage;

/// <summary>All that is kept, out into one zip file and in again.</summary>
public sealed class Everything
{
    private readonly Database _database;
    private readonly TimeProvider _time;

    internal Everything(Database database, TimeProvider time) => (_database, _time) = (database, time);

    /// <summary>Writes everything into a zip file.</summary>
    public Task Export(Stream zip, CancellationToken cancellation) => throw new NotSupportedException();

    /// <summary>Takes in an export. All of it is taken in or nothing.</summary>
    public Task<Importing> Import(Stream zip, CancellationToken cancellation) => throw new NotSupportedException();
}
