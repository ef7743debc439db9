using Alongside.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Storage;

/// <summary>Where the seller is signed in. Sessions are no part of an export.</summary>
public sealed class SessionStore
{
    private readonly Database _database;

    internal SessionStore(Database database) => _database = database;

    /// <summary>Keeps a new session.</summary>
    public Task Add(StoredSession session, CancellationToken cancellation) => _database.Add(session, cancellation);

    /// <summary>The session with that key, ended or not; null where there is none.</summary>
    public Task<StoredSession?> Find(byte[] keyHash, CancellationToken cancellation) =>
        _database.Read(context => context.Sessions.FirstOrDefaultAsync(s => s.KeyHash == keyHash, cancellation));

    /// <summary>Signs out.</summary>
    public Task Delete(byte[] keyHash, CancellationToken cancellation) =>
        _database.Write(context => context.Sessions.Where(s => s.KeyHash == keyHash).ExecuteDeleteAsync(cancellation), cancellation);

    /// <summary>Deletes the sessions that have ended by a time.</summary>
    public Task DeleteEnded(DateTimeOffset now, CancellationToken cancellation) =>
        _database.Write(context => context.Sessions.Where(s => s.EndsAt <= now).ExecuteDeleteAsync(cancellation), cancellation);
}
