using System.Collections.Immutable;
using Alongside.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Storage;

/// <summary>The customers.</summary>
public sealed class CustomerStore
{
    private readonly Database _database;

    internal CustomerStore(Database database) => _database = database;

    /// <summary>Keeps a new customer.</summary>
    public Task Add(StoredCustomer customer, CancellationToken cancellation) => _database.Add(customer, cancellation);

    /// <summary>The customer of that id; null where there is none.</summary>
    public Task<StoredCustomer?> Find(string id, CancellationToken cancellation) =>
        _database.Read(context => context.Customers.FirstOrDefaultAsync(c => c.Id == id, cancellation));

    /// <summary>All customers, in the order in which they were added.</summary>
    public Task<ImmutableArray<StoredCustomer>> All(CancellationToken cancellation) =>
        _database.Read(async context => (await context.Customers.OrderBy(c => c.AddedAt).ThenBy(c => c.Id).ToListAsync(cancellation)).ToImmutableArray());

    /// <summary>Writes name and note anew. Does nothing where there is no such customer.</summary>
    public Task Update(string id, string name, string note, CancellationToken cancellation) =>
        _database.Write(
            context => context.Customers.Where(c => c.Id == id).ExecuteUpdateAsync(set => set.SetProperty(c => c.Name, name).SetProperty(c => c.Note, note), cancellation),
            cancellation);

    /// <summary>
    /// Deletes a customer with all that belongs to them: forms with their changes and settings, conversations, links and device keys.
    /// Nothing of it stays in the database's files. It does stay in the backups and exports that were made before.
    /// </summary>
    public Task Delete(string id, CancellationToken cancellation) =>
        _database.Erase(
            async context =>
            {
                var settings = 0;
                foreach (var form in await context.Forms.Where(f => f.CustomerId == id).Select(f => f.Id).ToListAsync(cancellation))
                {
                    var prefix = SettingStore.FormPrefix(form);
                    settings += await context.Settings.Where(s => s.Key.StartsWith(prefix)).ExecuteDeleteAsync(cancellation);
                }

                return settings + await context.Customers.Where(c => c.Id == id).ExecuteDeleteAsync(cancellation);
            },
            cancellation);
}
