using System.Collections.Immutable;
using Alongside.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Storage;

/// <summary>The keys by which the devices of the customer's side are known again.</summary>
public sealed class DeviceKeyStore
{
    private readonly Database _database;

    internal DeviceKeyStore(Database database) => _database = database;

    /// <summary>Keeps the key of a new device. Its form has to be there.</summary>
    public Task Add(StoredDeviceKey key, CancellationToken cancellation) => _database.Add(key, cancellation);

    /// <summary>The device of a form with that key; null where there is none.</summary>
    public Task<StoredDeviceKey?> Find(string formId, byte[] keyHash, CancellationToken cancellation) =>
        _database.Read(context => context.DeviceKeys.FirstOrDefaultAsync(d => d.FormId == formId && d.KeyHash == keyHash, cancellation));

    /// <summary>The devices of a form, in the order in which they appeared.</summary>
    public Task<ImmutableArray<StoredDeviceKey>> ForForm(string formId, CancellationToken cancellation) =>
        _database.Read(async context =>
            (await context.DeviceKeys.Where(d => d.FormId == formId).OrderBy(d => d.MadeAt).ThenBy(d => d.DeviceId).ToListAsync(cancellation)).ToImmutableArray());
}
