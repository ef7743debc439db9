using System.Threading.Channels;

namespace Alongside.Web.Live;

/// <summary>
/// What a connection is still to be told. Of letters about the same matter only the newest waits, so that a phone with a
/// bad line holds up nobody and fills no memory.
/// </summary>
internal sealed class Mailbox
{
    private readonly Lock _lock = new();
    private readonly OrderedDictionary<string, Letter> _waiting = new(StringComparer.Ordinal);
    private readonly Channel<bool> _news = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite, SingleReader = true });

    /// <summary>Puts a letter in; one about the same matter that still waits gives way.</summary>
    public void Put(string matter, Letter letter)
    {
        lock (_lock)
        {
            _waiting.Remove(matter);
            _waiting.Add(matter, letter);
        }

        _news.Writer.TryWrite(true);
    }

    /// <summary>Nothing more is to come; whoever reads, stops.</summary>
    public void Close() => _news.Writer.TryComplete();

    /// <summary>Hands the letters over as they come, until the box is closed.</summary>
    public async Task Deliver(Func<Letter, Task> send, CancellationToken stop)
    {
        while (await _news.Reader.WaitToReadAsync(stop))
        {
            _news.Reader.TryRead(out _);
            while (First() is { } letter) await send(letter);
        }
    }

    private Letter? First()
    {
        lock (_lock)
        {
            if (_waiting.Count == 0) return null;
            var letter = _waiting.GetAt(0).Value;
            _waiting.RemoveAt(0);
            return letter;
        }
    }
}
