namespace Alongside.Listening.Language;

/// <summary>
/// Holds each word that has been met once, under a number, so that what a list or a rule says about it is worked out once and not each time it
/// is said (<see cref="WordMemo{T}"/>). A number depends on what was met before and is good for nothing else; no answer shows it.
/// There is room for more words than a person uses; what comes after that, or lies in a place too crowded, has no number and is looked up by its letters.
/// </summary>
internal static class Lexicon
{
    /// <summary>The number of a word that has none.</summary>
    public const int Unnumbered = 0;

    private const int MostWords = 1 << 15;
    private const int MostTries = 16;

    private static readonly Lock Adding = new();
    private static Slot[] _slots = new Slot[1 << 12];
    private static int _count;

    /// <summary>The one string for these letters, and its number. May be called from many threads at once.</summary>
    public static (string Norm, int Number) Find(ReadOnlySpan<char> norm)
    {
        var hash = Hash(norm);
        var slots = Volatile.Read(ref _slots);
        return PlaceOf(slots, norm, hash, out var known) is var place && known is not null ? (known, slots[place].Number) : Add(norm, hash);
    }

    /// <summary>The place of a word, or a free one for it; -1 where there is neither.</summary>
    /// <param name="slots">The places.</param>
    /// <param name="norm">Its letters.</param>
    /// <param name="hash">Their hash.</param>
    /// <param name="known">The word where it has its place already; null where it has none. Who looks without the lock must not look there again: by then another word may stand in a place that was free.</param>
    private static int PlaceOf(Slot[] slots, ReadOnlySpan<char> norm, uint hash, out string? known)
    {
        for (var i = 0u; i < MostTries; i++)
        {
            var place = (int)((hash + i) & (uint)(slots.Length - 1));
            known = Volatile.Read(ref slots[place].Norm);
            if (known is null || (slots[place].Hash == hash && norm.SequenceEqual(known))) return place;
        }

        known = null;
        return -1;
    }

    private static (string Norm, int Number) Add(ReadOnlySpan<char> norm, uint hash)
    {
        lock (Adding)
        {
            var place = PlaceOf(_slots, norm, hash, out var known);
            if (known is not null) return (known, _slots[place].Number);
            if (place < 0 || _count == MostWords) return (norm.ToString(), Unnumbered);
            Put(_slots, place, norm.ToString(), hash, ++_count);
            var added = (_slots[place].Norm!, _count);
            if (_count * 4 > _slots.Length) Grow();
            return added;
        }
    }

    /// <summary>Makes twice the room. Nothing that has a number may lose it: where that cannot be, nothing more is taken in.</summary>
    private static void Grow()
    {
        var twice = new Slot[_slots.Length * 2];
        foreach (var slot in _slots)
        {
            if (slot.Norm is null) continue;
            var place = PlaceOf(twice, slot.Norm, slot.Hash, out _);
            if (place < 0)
            {
                _count = MostWords;
                return;
            }

            Put(twice, place, slot.Norm, slot.Hash, slot.Number);
        }

        Volatile.Write(ref _slots, twice);
    }

    /// <summary>The word is written last: who sees it sees the rest as well.</summary>
    private static void Put(Slot[] slots, int place, string norm, uint hash, int number)
    {
        (slots[place].Hash, slots[place].Number) = (hash, number);
        Volatile.Write(ref slots[place].Norm, norm);
    }

    // FNV-1a (Fowler, Noll, Vo), with the upper bits folded into the lower ones that choose the place.
    private static uint Hash(ReadOnlySpan<char> norm)
    {
        var hash = 2166136261;
        foreach (var c in norm) hash = (hash ^ c) * 16777619;
        return hash ^ (hash >> 15);
    }

    private struct Slot
    {
        public string? Norm;
        public uint Hash;
        public int Number;
    }
}
