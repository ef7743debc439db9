using System.Buffers.Binary;
using System.Runtime.InteropServices;
using Alongside.Listening.Language;

namespace Alongside.Listening.Learned;

/// <summary>
/// Of what sort the words of a language are by their meaning ("plumber" and "electrician", "costly" and "pricey"), in about 250 sorts; lexicography calls such broad ones supersenses (Ciaramita and Johnson 2003).
/// So a model that has met one word of a sort knows something of the others. They are written down in <c>data/sorts</c>, and are a part of the file of the trained models.
/// </summary>
internal sealed class WordSorts
{
    /// <summary>The sort of a word that is in none.</summary>
    public const byte Unknown = 0;

    /// <summary>What a longer word must end with to be of its sort.</summary>
    private const int ShortestEnding = 5;

    private const int ShortestBeginning = 3;

    /// <summary>So many bytes does a word take.</summary>
    private const int SizeOfWord = sizeof(uint) + sizeof(byte);

    private readonly uint[] _words;
    private readonly byte[] _sorts;

    /// <summary>Sorts.</summary>
    /// <param name="words">The hash of each word's full form (<see cref="Hashing.Of"/>), in rising order.</param>
    /// <param name="sorts">The sort of each, from 1.</param>
    /// <param name="figures">The sort of figures.</param>
    public WordSorts(uint[] words, byte[] sorts, byte figures) => (_words, _sorts, Figures) = (words, sorts, figures);

    /// <summary>No word is of any sort.</summary>
    public static WordSorts None { get; } = new([], [], Unknown);

    /// <summary>How many words there are.</summary>
    public int Count => _words.Length;

    /// <summary>The sort of figures.</summary>
    public byte Figures { get; }

    /// <summary>The sort of a word; <see cref="Unknown"/> where it is in none. A German one that is not known is of the sort of the longest known word that it ends with, as "Heizungskeller" is.</summary>
    /// <param name="norm">Its full form, in lower case.</param>
    /// <param name="language">Its language.</param>
    public byte Of(string norm, string language)
    {
        if (Known(norm) is var own and not Unknown) return own;
        if (language is not Languages.German) return Unknown;
        for (var first = ShortestBeginning; first <= norm.Length - ShortestEnding; first++)
            if (Known(norm.AsSpan(first)) is var ofEnd and not Unknown) return ofEnd;
        return Unknown;
    }

    /// <summary>The sorts as bytes: that of figures, the hashes, the sorts; little-endian.</summary>
    public byte[] ToArray()
    {
        var bytes = new byte[SizeOf(Count)];
        bytes[0] = Figures;
        for (var i = 0; i < Count; i++) BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(1 + (i * sizeof(uint))), _words[i]);
        _sorts.CopyTo(bytes, 1 + (Count * sizeof(uint)));
        return bytes;
    }

    /// <summary>So many bytes do so many words take.</summary>
    public static int SizeOf(int words) => checked(1 + (words * SizeOfWord));

    /// <summary>Reads them from such bytes.</summary>
    public static WordSorts Read(ReadOnlySpan<byte> bytes)
    {
        var count = (bytes.Length - 1) / SizeOfWord;
        var words = MemoryMarshal.Cast<byte, uint>(bytes.Slice(1, count * sizeof(uint))).ToArray();
        if (!BitConverter.IsLittleEndian) BinaryPrimitives.ReverseEndianness(words, words);
        return new WordSorts(words, bytes[(1 + (count * sizeof(uint)))..].ToArray(), bytes[0]);
    }

    private byte Known(ReadOnlySpan<char> norm) => Array.BinarySearch(_words, Hashing.Of(norm)) is var at and >= 0 ? _sorts[at] : Unknown;
}
