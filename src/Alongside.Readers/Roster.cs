using System.Collections.Immutable;

namespace Alongside.Readers;

/// <summary>Collects the speakers of a transcript in the order in which they first speak. Names that differ only in case or spacing are one person.</summary>
internal sealed class Roster
{
    private readonly List<(string Name, List<string> Addresses)> _people = [];
    private readonly Dictionary<string, int> _indexes = new(StringComparer.OrdinalIgnoreCase);

    public int Count => _people.Count;

    public ImmutableArray<Speaker> Speakers => [.. _people.Select(p => new Speaker(p.Name, [.. p.Addresses]))];

    /// <summary>The index of the speaker of that name, added where it is new.</summary>
    public int IndexOf(string name) => IndexOf(name, address: null);

    /// <summary>
    /// The index of the speaker with that address, added where it is new. Without an address it is the one of that
    /// name; somebody named before without an address is the same person. Two addresses are two people, even of one name.
    /// </summary>
    public int IndexOf(string name, string? address)
    {
        var clean = Wording.Clean(name);
        if (address is not null && _indexes.TryGetValue(address, out var index)) return index;
        if (_indexes.TryGetValue(clean, out index) && (address is null || _people[index].Addresses.Count == 0))
        {
            if (address is not null) Add(address, index);
            return index;
        }

        index = _people.Count;
        _people.Add((clean, []));
        _indexes.TryAdd(clean, index);
        if (address is not null) Add(address, index);
        return index;
    }

    private void Add(string address, int index)
    {
        _people[index].Addresses.Add(address);
        _indexes[address] = index;
    }
}
