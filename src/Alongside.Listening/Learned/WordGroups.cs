using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Alongside.Listening.Learned;

/// <summary>
/// Which words of a language are used alike, because the same words stand around them ("plumber" and "electrician", "costly" and "pricey"): each known word's narrow group and its wide one.
/// So a model that has met one word of a group knows something of the others. Written by <c>training/</c>, as a part of the file of the trained models.
/// </summary>
internal sealed class WordGroups
{
    /// <summary>The group of all figures, narrow or wide.</summary>
    public const ushort Figures = ushort.MaxValue;

    /// <summary>The group of a word that was met too seldom to be in one.</summary>
    public const ushort Unknown = 0;

    private readonly uint[] _words;
    private readonly ushort[] _narrow;
    private readonly ushort[] _wide;

    /// <summary>Groups.</summary>
    /// <param name="words">The hash of each word's full form (<see cref="Hashing.Of"/>), in rising order.</param>
    /// <param name="narrow">The narrow group of each, from 1.</param>
    /// <param name="wide">The wide one.</param>
    public WordGroups(uint[] words, ushort[] narrow, ushort[] wide) => (_words, _narrow, _wide) = (words, narrow, wide);

    /// <summary>No word is in a group.</summary>
    public static WordGroups None { get; } = new([], [], []);

    /// <summary>How many words are in a group.</summary>
    public int Count => _words.Length;

    /// <summary>The groups of a word; <see cref="Unknown"/> where it is in none.</summary>
    public (ushort Narrow, ushort Wide) Of(uint word) => Array.BinarySearch(_words, word) is var at and >= 0 ? (_narrow[at], _wide[at]) : (Unknown, Unknown);

    /// <summary>The groups as bytes: the hashes, the narrow groups, the wide ones; little-endian.</summary>
    public byte[] ToArray()
    {
        var bytes = new byte[Count * SizeOfWord];
        for (var i = 0; i < Count; i++)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(bytes.AsSpan(i * sizeof(uint)), _words[i]);
            BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan((Count * sizeof(uint)) + (i * sizeof(ushort))), _narrow[i]);
            BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan((Count * (sizeof(uint) + sizeof(ushort))) + (i * sizeof(ushort))), _wide[i]);
        }

        return bytes;
    }

    /// <summary>So many bytes does a word take.</summary>
    public const int SizeOfWord = sizeof(uint) + (2 * sizeof(ushort));

    /// <summary>Reads them from such bytes.</summary>
    public static WordGroups Read(ReadOnlySpan<byte> bytes)
    {
        var count = bytes.Length / SizeOfWord;
        var words = MemoryMarshal.Cast<byte, uint>(bytes[..(count * sizeof(uint))]).ToArray();
        var narrow = MemoryMarshal.Cast<byte, ushort>(bytes.Slice(count * sizeof(uint), count * sizeof(ushort))).ToArray();
        var wide = MemoryMarshal.Cast<byte, ushort>(bytes[(count * (sizeof(uint) + sizeof(ushort)))..]).ToArray();
        if (!BitConverter.IsLittleEndian)
        {
            BinaryPrimitives.ReverseEndianness(words, words);
            BinaryPrimitives.ReverseEndianness(narrow, narrow);
            BinaryPrimitives.ReverseEndianness(wide, wide);
        }

        return new WordGroups(words, narrow, wide);
    }
}
