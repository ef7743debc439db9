using System.Collections.Immutable;
using Alongside.Storage;
using Alongside.Web.Visitors;

namespace Alongside.Web.Features.Sending;

/// <summary>The files in which forms were sent: made, listed, taken back, and known again by their keys.</summary>
/// <remarks>Their keys are kept where those of the links are, as hashes; the id tells them apart (<see cref="SentKey"/>).</remarks>
internal sealed class SendingDesk(Store store, TimeProvider time)
{
    public TimeZoneInfo Zone => time.LocalTimeZone;

    /// <summary>The files that were made of a form, the newest first.</summary>
    public async Task<ImmutableArray<StoredLink>> Of(string form, CancellationToken stop) =>
        [.. (await store.Links.ForForm(form, stop)).Where(l => SentKey.IsOne(l.Id)).Reverse()];

    /// <summary>Makes a key for a new file, and the file's id. The key is kept nowhere.</summary>
    public async Task<(string Id, string Key)> Make(string form, int version, CancellationToken stop)
    {
        var (id, key) = (SentKey.NewId(), SentKey.New(version));
        await store.Links.Add(new StoredLink(id, form, Secrets.Hash(key), time.GetUtcNow(), EndsAt: null, RevokedAt: null), stop);
        return (id, key);
    }

    /// <summary>Takes a file back: an answer from it is not let in any more.</summary>
    public Task Revoke(string id, CancellationToken stop) => store.Links.Revoke(id, time.GetUtcNow(), stop);

    /// <summary>The file that a key belongs to, those that were taken back too; null where there is none.</summary>
    public async Task<StoredLink?> Find(string key, CancellationToken stop) =>
        await store.Links.FindBySecretHash(Secrets.Hash(key), stop) is { } found && SentKey.IsOne(found.Id) ? found : null;
}
