using System.Collections.Concurrent;

namespace Alongside.Web.Live;

/// <summary>Tells whoever looks at a form that it has changed, and what goes on in it meanwhile.</summary>
public sealed class LiveForms
{
    private readonly ConcurrentDictionary<long, Action<LiveNews>> _listeners = new();
    private long _last;

    /// <summary>Listens to all forms until what is returned is disposed of.</summary>
    public IDisposable Listen(Action<LiveNews> listener)
    {
        var id = Interlocked.Increment(ref _last);
        _listeners[id] = listener;
        return new Ending(() => _listeners.TryRemove(id, out _));
    }

    /// <summary>Says that a form has a new version.</summary>
    public void Changed(string form, int version) => Tell(new LiveNews(form, version));

    private void Tell(LiveNews news)
    {
        foreach (var listener in _listeners.Values) listener(news);
    }

    private sealed class Ending(Action end) : IDisposable
    {
        public void Dispose() => end();
    }
}
