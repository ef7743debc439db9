using System.Collections.Immutable;
using Alongside.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Storage;

/// <summary>The seller's own templates.</summary>
public sealed class TemplateStore
{
    private readonly Database _database;

    internal TemplateStore(Database database) => _database = database;

    /// <summary>All templates, by id.</summary>
    public Task<ImmutableArray<StoredTemplate>> All(CancellationToken cancellation) =>
        _database.Read(async context => (await context.Templates.OrderBy(t => t.Id).ToListAsync(cancellation)).ToImmutableArray());

    /// <summary>The template of that id; null where there is none.</summary>
    public Task<StoredTemplate?> Find(string id, CancellationToken cancellation) =>
        _database.Read(context => context.Templates.FirstOrDefaultAsync(t => t.Id == id, cancellation));

    /// <summary>Keeps a template in the place of the one of its id, or as a new one.</summary>
    public async Task Save(StoredTemplate template, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(template);
        await _database.Write(
            async context =>
            {
                if (await context.Templates.AnyAsync(t => t.Id == template.Id, cancellation)) context.Update(template);
                else context.Add(template);
                return await context.SaveChangesAsync(cancellation);
            },
            cancellation);
    }

    /// <summary>Deletes a template. The forms that began with it keep their questions.</summary>
    public Task Delete(string id, CancellationToken cancellation) =>
        _database.Write(context => context.Templates.Where(t => t.Id == id).ExecuteDeleteAsync(cancellation), cancellation);
}
