namespace Alongside.Web.Live;

/// <summary>
/// The forms in memory: those that are in use, and beyond them as many as there is room for, the one that nobody has asked for
/// for the longest time going first. One form is never there twice, so that its writers wait for each other.
/// </summary>
/// <param name="room">How many are kept.</param>
internal sealed class FormShelf(int room)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, LinkedListNode<OpenForm>> _byId = new(StringComparer.Ordinal);
    private readonly LinkedList<OpenForm> _lastUsedFirst = [];

    /// <summary>How many there are.</summary>
    public int Count
    {
        get
        {
            lock (_lock) return _byId.Count;
        }
    }

    /// <summary>Takes a form in hand; it stays on the shelf until it has been put back as often as it was taken.</summary>
    public OpenForm Take(string id)
    {
        lock (_lock)
        {
            if (_byId.TryGetValue(id, out var node)) _lastUsedFirst.Remove(node);
            else _byId.Add(id, node = new LinkedListNode<OpenForm>(new OpenForm(id)));
            _lastUsedFirst.AddFirst(node);
            node.Value.Holders++;
            return node.Value;
        }
    }

    /// <summary>Puts a form back.</summary>
    public void PutBack(OpenForm form)
    {
        lock (_lock)
        {
            form.Holders--;
            if (form is { Holders: 0, Form: null }) Remove(_byId[form.Id]);
            for (var node = _lastUsedFirst.Last; node is not null && _byId.Count > room;)
            {
                var before = node.Previous;
                if (node.Value.Holders == 0) Remove(node);
                node = before;
            }
        }
    }

    private void Remove(LinkedListNode<OpenForm> node)
    {
        _byId.Remove(node.Value.Id);
        _lastUsedFirst.Remove(node);
    }
}
