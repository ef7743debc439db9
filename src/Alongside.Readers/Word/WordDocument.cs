using System.IO.Compression;
using System.Runtime.InteropServices;

namespace Alongside.Readers.Word;

/// <summary>The text of a Word document. Only its main part is unpacked, and no document is built from it.</summary>
internal static class WordDocument
{
    private const string MainPart = "word/document.xml";

    /// <summary>Whether the bytes are a zip file with a main document part in it.</summary>
    public static bool IsOn(ReadOnlyMemory<byte> bytes)
    {
        if (bytes.Length < 4 || bytes.Span[0] != 'P' || bytes.Span[1] != 'K' || bytes.Span[2] != 3 || bytes.Span[3] != 4) return false;
        try
        {
            using var zip = Open(bytes);
            return Main(zip) is not null;
        }
        catch (InvalidDataException)
        {
            // A Word document that was cut off is still named by its first part.
            return bytes.Span[..Math.Min(bytes.Length, 4096)].IndexOf("word/"u8) >= 0;
        }
    }

    /// <summary>The text: a line for each paragraph and each line break, tabs as they are.</summary>
    /// <exception cref="InvalidDataException">The zip file or its main part is broken.</exception>
    /// <exception cref="UnpackedTooLargeException">It unpacks to more than <see cref="UnpackLimit"/>.</exception>
    public static string Text(ReadOnlyMemory<byte> bytes)
    {
        using var zip = Open(bytes);
        var main = Main(zip) ?? throw new InvalidDataException("There is no main part.");
        if (main.Length > UnpackLimit.Bytes || (main.Length > UnpackLimit.Harmless && main.Length > main.CompressedLength * UnpackLimit.Ratio))
            throw new UnpackedTooLargeException();
        using var part = new LimitedStream(main.Open(), UnpackLimit.Bytes);
        var unpacked = new MemoryStream();
        part.CopyTo(unpacked);
        return MainPartText.Of(SourceText.Decode(unpacked.GetBuffer().AsSpan(0, (int)unpacked.Length))) ?? throw new InvalidDataException("The main part is broken.");
    }

    private static ZipArchive Open(ReadOnlyMemory<byte> bytes) => new(
        MemoryMarshal.TryGetArray(bytes, out var array) ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false) : new MemoryStream(bytes.ToArray()),
        ZipArchiveMode.Read);

    // Some programs number the part.
    private static ZipArchiveEntry? Main(ZipArchive zip) => zip.GetEntry(MainPart)
        ?? zip.Entries.FirstOrDefault(e => e.FullName.StartsWith("word/document", StringComparison.OrdinalIgnoreCase) && e.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase));
}
