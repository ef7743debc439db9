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

    /// <summary>The index of the speaker with that address (or, without one, that name), added where it is new.</summary>
    public int IndexOf(string name, string? address)
    {
        var key = address ?? Wording.Clean(name);
        if (!_indexes.TryGetValue(key, out var index))
        {
            index = _people.Count;
            _indexes.Add(key, index);
            _people.Add((Wording.Clean(name), address is null ? [] : [address]));
        }

        return index;
    }
}
