using System.Collections.Immutable;
using System.Text.Json;
using Alongside.OrderForms.Changes;
using Alongside.OrderForms.Json;
using Alongside.Storage.Appending;
using Alongside.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Storage;

/// <summary>The order forms: what lies on the seller's desk, and the changes that each form is made of.</summary>
public sealed class FormStore
{
    private readonly Database _database;
    private readonly AppendQueue _queue;
    private readonly Epoch _epoch;

    internal FormStore(Database database, AppendQueue queue, Epoch epoch) => (_database, _queue, _epoch) = (database, queue, epoch);

    /// <summary>Keeps a new form with its first changes; its version is how many those are. The customer has to be there.</summary>
    public async Task Add(StoredForm form, IReadOnlyList<Change> first, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(form);
        ArgumentNullException.ThrowIfNull(first);
        await _database.Write(
            async context =>
            {
                context.Add(form with { Version = first.Count });
                context.AddRange(first.Select((change, i) => new StoredChange(form.Id, i + 1, change.Id, FormJson.Write(change))));
                return await context.SaveChangesAsync(cancellation);
            },
            cancellation);
    }

    /// <summary>The form of that id; null where there is none.</summary>
    public Task<StoredForm?> Find(string id, CancellationToken cancellation) =>
        _database.Read(context => context.Forms.FirstOrDefaultAsync(f => f.Id == id, cancellation));

    /// <summary>All forms, those set aside too, the one that changed last first.</summary>
    public Task<ImmutableArray<StoredForm>> All(CancellationToken cancellation) =>
        _database.Read(async context => (await context.Forms.OrderByDescending(f => f.ChangedAt).ThenBy(f => f.Id).ToListAsync(cancellation)).ToImmutableArray());

    /// <summary>Writes anew what lies on the desk. Does nothing where there is no such form.</summary>
    public Task Update(string id, string title, string note, DateOnly? inTouchOn, bool setAside, CancellationToken cancellation) =>
        _database.Write(
            context => context.Forms.Where(f => f.Id == id).ExecuteUpdateAsync(
                set => set.SetProperty(f => f.Title, title).SetProperty(f => f.Note, note).SetProperty(f => f.InTouchOn, inTouchOn).SetProperty(f => f.SetAside, setAside),
                cancellation),
            cancellation);

    /// <summary>The changes of a form that came after a version (0 for all), in their order; none where there is no such form.</summary>
    /// <exception cref="JsonException">A change that is kept is none: the file was written by something else.</exception>
    public async Task<ImmutableArray<Change>> Changes(string id, int after, CancellationToken cancellation)
    {
        var rows = await _database.Read(context =>
            context.Changes.Where(c => c.FormId == id && c.Version > after).OrderBy(c => c.Version).Select(c => c.Json).ToListAsync(cancellation));
        return [.. rows.Select(json => FormJson.ReadChange(json) ?? throw new JsonException($"A change of the form {id} cannot be read."))];
    }

    /// <summary>
    /// Appends changes to a form that stands at a version. Where it says <see cref="Appended.Done"/> they are on the disk.
    /// All of them are kept or none. Once it is their turn, cancelling makes no difference any more.
    /// </summary>
    public Task<Appended> Append(string id, int version, IReadOnlyList<Change> changes, CancellationToken cancellation) =>
        Append(id, version, _epoch.Value, changes, cancellation);

    /// <summary>
    /// The same, for a form that was kept in memory since it was read under an <see cref="Store.Epoch"/>: a conflict where
    /// the database has been restored since, though the version may happen to be the same.
    /// </summary>
    public Task<Appended> Append(string id, int version, string epoch, IReadOnlyList<Change> changes, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(changes);
        return _queue.Add(new Append(id, version, epoch, changes, cancellation));
    }

    /// <summary>Deletes a form with all that belongs to it, so that nothing of it stays in the database's files.</summary>
    public Task Delete(string id, CancellationToken cancellation) =>
        _database.Erase(
            async context =>
            {
                var prefix = SettingStore.FormPrefix(id);
                var settings = await context.Settings.Where(s => s.Key.StartsWith(prefix)).ExecuteDeleteAsync(cancellation);
                return settings + await context.Forms.Where(f => f.Id == id).ExecuteDeleteAsync(cancellation);
            },
            cancellation);
}
