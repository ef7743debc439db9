
namespace Alongside.Storage.Model;

/// <summary>
/// The way to the tables. Reading needs no leave; whoever writes waits in line with the others of this process, since an
/// embedded database has one pen and hands it out with no regard to who came first.
/// </summary>
internal sealed class Database(IStoreDatabase provider) : IAsyncDisposable
{
    private readonly SemaphoreSlim _pen = new(1, 1);

    public IStoreDatabase Provider => provider;

    public async Task<T> Read<T>(Func<StoreContext, Task<T>> read)
    {
        try
        {
            await using var context = provider.Open();
            return await read(context);
        }
        catch (Exception thrown) when (provider.Explain(thrown) is { } said)
        {
#pragma warning disable MA0027 // It is another exception, with a line for the person at the machine.
            throw said;
#pragma warning restore MA0027
        }
    }

    public async Task<T> Write<T>(Func<StoreContext, Task<T>> write, CancellationToken cancellation)
    {
        await _pen.WaitAsync(cancellation);
        try
        {
            return await Read(write);
        }
        finally
        {
            _pen.Release();
        }
    }

    public async Task Add<T>(T row, CancellationToken cancellation)
        where T : class =>
        await Write(
            async context =>
            {
                context.Add(row);
                return await context.SaveChangesAsync(cancellation);
            },
            cancellation);

    /// <summary>Deletes, and leaves nothing of what was deleted.</summary>
    public async Task Erase(Func<StoreContext, Task<int>> delete, CancellationToken cancellation) =>
        await Write(
            async context =>
            {
                var count = await delete(context);
                if (count > 0) await provider.Scrub(cancellation);
                return count;
            },
            cancellation);

    /// <summary>The pen, for a piece of work with a connection of its own.</summary>
    public async Task<IDisposable> Pen(CancellationToken cancellation)
    {
        await _pen.WaitAsync(cancellation);
        return new Held(_pen);
    }

    public async ValueTask DisposeAsync()
    {
        await provider.DisposeAsync();
        _pen.Dispose();
    }

    private sealed class Held(SemaphoreSlim pen) : IDisposable
    {
        public void Dispose() => pen.Release();
    }
}
