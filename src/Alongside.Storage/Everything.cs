using System.IO.Compression;
using Alongside.Storage.Model;
using Alongside.Storage.Moving;

namespace Alongside.Storage;

/// <summary>All that is kept, out into one zip file and in again.</summary>
public sealed class Everything
{
    private readonly Database _database;
    private readonly TimeProvider _time;

    internal Everything(Database database, TimeProvider time) => (_database, _time) = (database, time);

    /// <summary>
    /// Writes everything as it is at one moment: readable JSON for each customer, form and conversation, and the
    /// conversations' files as they came. Links and device keys go along as hashes, so that a customer's link goes on
    /// working after an import; nothing goes along that is good for signing in as the seller: no sessions, and no setting
    /// under <see cref="SettingStore.SecretPrefix"/>.
    /// </summary>
    public Task Export(Stream zip, CancellationToken cancellation) => _database.Read(async context =>
    {
        await using var moment = await _database.Provider.Moment(context, cancellation);
        await using var archive = await ZipArchive.CreateAsync(zip, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, cancellation);
        await new ExportWriter(context, archive, cancellation).Write(_time.GetUtcNow());
        return true;
    });

    /// <summary>
    /// Takes an export in, all of it or nothing. What is there already is kept; what is missing is added, a form's missing
    /// changes after those it has. Taking the same export in twice makes no difference.
    /// </summary>
    public async Task<Importing> Import(Stream zip, CancellationToken cancellation)
    {
        try
        {
            await using var archive = await ZipArchive.CreateAsync(zip, ZipArchiveMode.Read, leaveOpen: true, entryNameEncoding: null, cancellation);
            var parts = ExportParts.Of(archive);
            if (await ExportContent.Read(parts, cancellation) is not { } content) return new(null, parts.Problem);
            return await _database.Write(context => Take(context, parts, content, cancellation), cancellation);
        }
        catch (InvalidDataException)
        {
            return new(null, new(StoreProblemCode.NotAZip, "the file", "it is no zip file, or a damaged one", "Choose the zip file as it was exported; nothing was changed here"));
        }
    }

    private async Task<Importing> Take(StoreContext context, ExportParts parts, ExportContent content, CancellationToken cancellation)
    {
        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        var merge = new Merge(context, parts, _time, cancellation);
        try
        {
            await merge.Take(content);
        }
        catch (Exception refused) when (_database.Provider.IsRefusal(refused))
        {
            // Two parts of the export that claim the same place; each by itself was as it should be.
            parts.Stop(ExportParts.NotAnExport("the export", "two of its parts claim to be the same thing"));
        }

        if (parts.Problem is not null) return new(null, parts.Problem);
        await transaction.CommitAsync(cancellation);
        return new(merge.Result, null);
    }
}
