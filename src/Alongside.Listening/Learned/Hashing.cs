namespace Alongside.Listening.Learned;

/// <summary>Hashes that are the same on every machine (FNV-1a by Fowler, Noll and Vo; the finishing steps of MurmurHash3 by Appleby).</summary>
internal static class Hashing
{
    public static uint Of(ReadOnlySpan<char> word)
    {
        var hash = 2166136261u;
        foreach (var c in word) hash = (hash ^ c) * 16777619u;
        return hash;
    }

    public static uint Mix(uint a, uint b)
    {
        var hash = (a * 0xCC9E2D51u) ^ (b + 0x9E3779B9u + (a << 6) + (a >> 2));
        hash = (hash ^ (hash >> 16)) * 0x85EBCA6Bu;
        return hash ^ (hash >> 13);
    }

    public static uint Mix(uint a, uint b, uint c) => Mix(Mix(a, b), c);
}
