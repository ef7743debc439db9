using System.Collections.Immutable;
using Alongside.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Storage;

/// <summary>The links that let customers in. Whether one still does is for the reader to say.</summary>
public sealed class LinkStore
{
    private readonly Database _database;

    internal LinkStore(Database database) => _database = database;

    /// <summary>Keeps a new link. Its form has to be there.</summary>
    public Task Add(StoredLink link, CancellationToken cancellation) => _database.Add(link, cancellation);

    /// <summary>The link with that secret, the revoked and ended ones too; null where there is none.</summary>
    public Task<StoredLink?> FindBySecretHash(byte[] secretHash, CancellationToken cancellation) =>
        _database.Read(context => context.Links.FirstOrDefaultAsync(l => l.SecretHash == secretHash, cancellation));

    /// <summary>The links of a form, in the order in which they were made.</summary>
    public Task<ImmutableArray<StoredLink>> ForForm(string formId, CancellationToken cancellation) =>
        _database.Read(async context => (await context.Links.Where(l => l.FormId == formId).OrderBy(l => l.MadeAt).ThenBy(l => l.Id).ToListAsync(cancellation)).ToImmutableArray());

    /// <summary>Takes a link back. One that was taken back before keeps its time.</summary>
    public Task Revoke(string id, DateTimeOffset at, CancellationToken cancellation) =>
        _database.Write(
            context => context.Links.Where(l => l.Id == id && l.RevokedAt == null).ExecuteUpdateAsync(set => set.SetProperty(l => l.RevokedAt, at), cancellation),
            cancellation);

    /// <summary>Says when a link stops working; null for never.</summary>
    public Task SetEnd(string id, DateTimeOffset? endsAt, CancellationToken cancellation) =>
        _database.Write(context => context.Links.Where(l => l.Id == id).ExecuteUpdateAsync(set => set.SetProperty(l => l.EndsAt, endsAt), cancellation), cancellation);
}
