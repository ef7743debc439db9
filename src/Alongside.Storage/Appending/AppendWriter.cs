using Alongside.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Storage.Appending;

/// <summary>
/// Appends a batch with one transaction, by plain commands that are prepared once. What each form comes to is decided
/// inside the transaction; the unique keys have the last word.
/// </summary>
internal sealed class AppendWriter(IStoreDatabase provider, TimeProvider time, Epoch epoch) : IAsyncDisposable
{
    private StoreContext? _context;
    private AppendCommands? _commands;

    public async Task Write(IReadOnlyList<Append> batch)
    {
        try
        {
            var commands = _commands ?? await Begin();
            await using var transaction = await commands.Connection.BeginTransactionAsync();
            commands.Take(transaction);
            epoch.Value = await commands.Generation();
            var outcomes = new Appended[batch.Count];
            for (var i = 0; i < batch.Count; i++) outcomes[i] = await One(commands, batch[i]);
            await transaction.CommitAsync();
            // Nobody hears of anything before all of it is on the disk.
            for (var i = 0; i < batch.Count; i++) batch[i].Tell(outcomes[i]);
        }
        catch
        {
            await DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_commands is not null) await _commands.DisposeAsync();
        if (_context is not null) await _context.DisposeAsync();
        (_commands, _context) = (null, null);
    }

    private async Task<AppendCommands> Begin()
    {
        _context = provider.Open();
        await _context.Database.OpenConnectionAsync();
        return _commands = new AppendCommands(_context.Database.GetDbConnection());
    }

    private async Task<Appended> One(AppendCommands commands, Append append)
    {
        if (!string.Equals(append.Epoch, epoch.Value, StringComparison.Ordinal)) return Appended.Conflict;
        var moved = await commands.Advance(append.Form, append.Version, append.Version + append.Rows.Length, time.GetUtcNow());
        if (!moved) return await commands.Exists(append.Form) ? Appended.Conflict : Appended.Gone;
        foreach (var row in append.Rows) await commands.Insert(row);
        return Appended.Done;
    }
}
