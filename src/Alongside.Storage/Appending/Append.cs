using System.Collections.Immutable;
using Alongside.OrderForms.Changes;
using Alongside.OrderForms.Json;
using Alongside.Storage.Model;

namespace Alongside.Storage.Appending;

/// <summary>Changes that wait for their turn to be appended to a form.</summary>
internal sealed class Append(string form, int version, string epoch, IReadOnlyList<Change> changes, CancellationToken cancellation)
{
    private readonly TaskCompletionSource<Appended> _told = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public string Form => form;

    /// <summary>The version they follow.</summary>
    public int Version => version;

    public string Epoch => epoch;

    /// <summary>They are written out where they were asked for, so that the one who writes has only to write.</summary>
    public ImmutableArray<StoredChange> Rows { get; } =
        [.. changes.Select((change, i) => new StoredChange(form, version + 1 + i, change.Id, FormJson.Write(change)))];

    public Task<Appended> Told => _told.Task;

    /// <summary>Whether whoever asked still wants it. From here on there is no way back.</summary>
    public bool StillWanted()
    {
        if (!cancellation.IsCancellationRequested) return true;
        _told.TrySetCanceled(cancellation);
        return false;
    }

    public void Tell(Appended appended) => _told.TrySetResult(appended);

    public void Fail(Exception why) => _told.TrySetException(why);
}
