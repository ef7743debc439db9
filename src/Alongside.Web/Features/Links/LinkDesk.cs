using System.Collections.Immutable;
using Alongside.Storage;
using Alongside.Web.Features.Sending;
using Alongside.Web.Visitors;

namespace Alongside.Web.Features.Links;

/// <summary>Makes links and takes them back.</summary>
public sealed class LinkDesk(Store store, TimeProvider time)
{
    public DateTimeOffset Now => time.GetUtcNow();

    public TimeZoneInfo Zone => time.LocalTimeZone;

    public DateOnly Today => DateOnly.FromDateTime(time.GetLocalNow().DateTime);

    /// <summary>The links of a form, the newest first.</summary>
    public async Task<ImmutableArray<StoredLink>> Of(string form, CancellationToken stop) => [.. (await store.Links.ForForm(form, stop)).Where(l => !SentKey.IsOne(l.Id)).Reverse()];

    /// <summary>Makes a link that works to the end of a day. What is returned is kept nowhere.</summary>
    public Task<string> Make(string form, DateOnly? day, CancellationToken stop) => Make(form, EndOf(day), stop);

    /// <summary>Makes a link that works until a moment; null for always.</summary>
    public async Task<string> Make(string form, DateTimeOffset? ends, CancellationToken stop)
    {
        var key = Secrets.NewKey();
        await store.Links.Add(new StoredLink(Secrets.NewId(), form, Secrets.Hash(key), Now, ends, RevokedAt: null), stop);
        return key;
    }

    public Task Revoke(StoredLink link, CancellationToken stop) => store.Links.Revoke(link.Id, Now, stop);

    public Task SetEnd(StoredLink link, DateOnly? day, CancellationToken stop) => store.Links.SetEnd(link.Id, EndOf(day), stop);

    /// <summary>The day at whose end a link stops; null where it does not.</summary>
    public DateOnly? LastDay(StoredLink link) => link.EndsAt is { } end ? DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(end, Zone).AddTicks(-1).DateTime) : null;

    // The whole of that day still counts, where the seller is.
    private DateTimeOffset? EndOf(DateOnly? day)
    {
        if (day is not { } last || last == DateOnly.MaxValue) return null;
        var midnight = last.AddDays(1).ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(midnight, Zone.GetUtcOffset(midnight)).ToUniversalTime();
    }
}
