using System.Data.Common;
using System.Threading.Channels;
using Alongside.Storage.Model;

namespace Alongside.Storage.Appending;

/// <summary>
/// Where changes wait to be appended. One writer takes whatever has come in the meantime and keeps all of it with one
/// transaction: so the disk is waited for once for many forms, and an append that comes alone waits for nobody.
/// </summary>
internal sealed class AppendQueue : IAsyncDisposable
{
    // More would not be faster, and would let the first of them wait for longer.
    private const int MostAtOnce = 256;

    private readonly Channel<Append> _queue = Channel.CreateUnbounded<Append>(new() { SingleReader = true });
    private readonly Database _database;
    private readonly AppendWriter _writer;
    private readonly Task _work;

    public AppendQueue(Database database, TimeProvider time, Epoch epoch)
    {
        _database = database;
        _writer = new AppendWriter(database.Provider, time, epoch);
        _work = Task.Run(Work);
    }

    public Task<Appended> Add(Append append)
    {
        ObjectDisposedException.ThrowIf(!_queue.Writer.TryWrite(append), this);
        return append.Told;
    }

    public async ValueTask DisposeAsync()
    {
        if (_queue.Writer.TryComplete()) await _work;
        await _writer.DisposeAsync();
    }

    private async Task Work()
    {
        var batch = new List<Append>(MostAtOnce);
        while (await _queue.Reader.WaitToReadAsync())
        {
            using var pen = await _database.Pen(CancellationToken.None);
            // What comes while the pen is waited for comes along.
            while (batch.Count < MostAtOnce && _queue.Reader.TryRead(out var append))
                if (append.StillWanted()) batch.Add(append);
            if (batch.Count > 0) await Keep(batch);
            batch.Clear();
        }
    }

    private async Task Keep(List<Append> batch)
    {
        try
        {
            await _writer.Write(batch);
        }
        catch (DbException) when (batch.Count > 1)
        {
            // One of them spoils it for all: each by itself, then.
            foreach (var append in batch) await Keep([append]);
        }
        catch (DbException thrown) when (_database.Provider.IsRefusal(thrown))
        {
            batch[0].Tell(Appended.Conflict);
        }
#pragma warning disable CA1031 // Whoever waits for their changes has to hear of it, whatever it was; the next batch begins anew.
        catch (Exception thrown)
#pragma warning restore CA1031
        {
            foreach (var append in batch) append.Fail(_database.Provider.Explain(thrown) ?? thrown);
        }
    }
}
