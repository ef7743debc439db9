namespace Alongside.Listening.Learned;

/// <summary>A set of hashes, made for the few dozen words of a turn that every word of the answer is looked up in. Used again and again.</summary>
internal sealed class StemSet
{
    private uint[] _places = new uint[128];
    private readonly List<uint> _all = [];
    private bool _hasZero;

    /// <summary>How many there are, each counted once.</summary>
    public int Count => _all.Count;

    /// <summary>Takes all out.</summary>
    public void Clear()
    {
        if (_all.Count == 0) return;
        Array.Clear(_places);
        _all.Clear();
        _hasZero = false;
    }

    /// <summary>Whether one is in it.</summary>
    public bool Contains(uint hash) => hash == 0 ? _hasZero : _places[PlaceOf(hash)] == hash;

    /// <summary>Puts one in.</summary>
    public void Add(uint hash)
    {
        if (Contains(hash)) return;
        _all.Add(hash);
        if (hash == 0)
        {
            _hasZero = true;
            return;
        }

        if (2 * _all.Count > _places.Length)
        {
            _places = new uint[2 * _places.Length];
            foreach (var one in _all)
                if (one != 0) _places[PlaceOf(one)] = one;
            return;
        }

        _places[PlaceOf(hash)] = hash;
    }

    // Where it is, or would be.
    private int PlaceOf(uint hash)
    {
        var at = (int)hash & (_places.Length - 1);
        while (_places[at] != 0 && _places[at] != hash) at = (at + 1) & (_places.Length - 1);
        return at;
    }
}
