using System.Numerics;
using System.Runtime.CompilerServices;

namespace Alongside.Listening.Learned;

/// <summary>
/// Which row of a model's weights belongs to which feature. The upper bits of a feature's hash choose one bit out of many; where it is not set, the feature is not known, and for most that is all there is to look at. Where it is,
/// the number of bits that are set before it is the row (Jacobson 1989 calls that a rank). Of features that share a bit, the first has its row so; the others, which are few, stand in a small table.
/// </summary>
internal sealed class RowIndex
{
    /// <summary>The row of a feature that is not known.</summary>
    public const int NoRow = -1;

    private const int Bits = 19;
    private const int Shift = 32 - Bits;
    private const int WordBits = 64;
    private const uint Rest = (1u << Shift) - 1;

    private readonly ulong[] _bits = new ulong[(1 << Bits) / WordBits];
    private readonly int[] _before = new int[(1 << Bits) / WordBits];
    // What a key has beside its bit's number: with that, it is the whole key, in half the room.
    private readonly ushort[] _rests;
    // Those that share a bit: the row, and one more, so that 0 is none; by the lower bits of the hash.
    private readonly int[] _others;
    private readonly uint[] _otherKeys;

    /// <summary>An index of these keys, each of which has the row of its place.</summary>
    /// <param name="keys">The keys, each once, in the order of <see cref="Order"/>.</param>
    /// <exception cref="ArgumentException">They are in another.</exception>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)] // it runs once, and would run before it is compiled well
    public RowIndex(uint[] keys)
    {
        var ranked = 0;
        for (var last = -1L; ranked < keys.Length && keys[ranked] >> Shift > last; ranked++)
        {
            last = keys[ranked] >> Shift;
            _bits[last / WordBits] |= 1UL << (int)last;
        }

        for (var (word, before) = (0, 0); word < _bits.Length; before += BitOperations.PopCount(_bits[word++])) _before[word] = before;
        (_rests, _otherKeys) = (new ushort[Math.Max(1, ranked)], keys[ranked..]);
        for (var row = 0; row < ranked; row++) _rests[row] = (ushort)(keys[row] & Rest);
        _others = new int[BitOperations.RoundUpToPowerOf2((uint)(4 * (keys.Length - ranked)) + 4)];
        for (var row = ranked; row < keys.Length; row++)
        {
            if (!IsPerhaps(keys[row])) throw new ArgumentException("The keys are not in the order in which they are numbered.", nameof(keys));
            var at = PlaceOf(keys[row]);
            while (_others[at] != 0) at = (at + 1) & (_others.Length - 1);
            _others[at] = row + 1;
        }
    }

    /// <summary>The order in which a model's features are best numbered: rising, those last whose bit another one has already.</summary>
    public static uint[] Order(IEnumerable<uint> keys)
    {
        var (ranked, others) = (new List<uint>(), new List<uint>());
        foreach (var key in keys.Order()) (ranked.Count > 0 && ranked[^1] >> Shift == key >> Shift ? others : ranked).Add(key);
        return [.. ranked, .. others];
    }

    /// <summary>The row of a feature; <see cref="NoRow"/> where it is not known.</summary>
    public int Of(uint hash) => IsPerhaps(hash) ? Ranked(hash) : NoRow;

    /// <summary>Finds the features that are known.</summary>
    /// <param name="features">The features.</param>
    /// <param name="perhaps">Room for as many numbers of features that may be known.</param>
    /// <param name="known">Room for as many; afterwards it begins with those that are known, in their order.</param>
    /// <returns>How many those are.</returns>
    public int Find(ReadOnlySpan<Feature> features, Span<int> perhaps, Span<KnownFeature> known)
    {
        // Without a branch, since which is known cannot be guessed; and before anything depends on what stands in the rows.
        var bits = _bits;
        var few = 0;
        for (var i = 0; i < features.Length; i++)
        {
            var place = features[i].Hash >> Shift;
            perhaps[few] = i;
            few += (int)(bits[place >> 6] >> (int)place) & 1;
        }

        var found = 0;
        for (var i = 0; i < few; i++)
        {
            ref readonly var feature = ref features[perhaps[i]];
            if (Ranked(feature.Hash) is var row and not NoRow) known[found++] = new KnownFeature(row, feature.First, feature.End);
        }

        return found;
    }

    private bool IsPerhaps(uint hash) => ((_bits[hash >> Shift >> 6] >> (int)(hash >> Shift)) & 1) != 0;

    private int Ranked(uint hash)
    {
        var place = hash >> Shift;
        var row = _before[place >> 6] + BitOperations.PopCount(_bits[place >> 6] & ((1UL << (int)place) - 1));
        return _rests[row] == (hash & Rest) ? row : Other(hash);
    }

    private int Other(uint hash)
    {
        for (var at = PlaceOf(hash); _others[at] != 0; at = (at + 1) & (_others.Length - 1))
            if (_otherKeys[_others[at] - 1 - _rests.Length] == hash) return _others[at] - 1;
        return NoRow;
    }

    private int PlaceOf(uint hash) => (int)hash & (_others.Length - 1);
}
