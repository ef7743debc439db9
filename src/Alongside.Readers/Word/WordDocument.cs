using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Text;
using System.Xml;

namespace Alongside.Readers.Word;

/// <summary>
/// The text of a Word document. Only its main part is unpacked, and that is read as a stream of tags: nothing is built from it,
/// so neither its size nor its nesting matters.
/// </summary>
internal static class WordDocument
{
    private const string MainPart = "word/document.xml";

    // Word's own documents nest some twenty levels deep, tables in tables forty. Each level costs memory.
    private const int MaxDepth = 500;

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
    /// <exception cref="InvalidDataException">The zip file is broken.</exception>
    /// <exception cref="XmlException">The main part is broken.</exception>
    /// <exception cref="UnpackedTooLargeException">It unpacks to more than <see cref="UnpackLimit"/>.</exception>
    public static string Text(ReadOnlyMemory<byte> bytes)
    {
        using var zip = Open(bytes);
        var main = Main(zip) ?? throw new InvalidDataException("There is no main part.");
        if (main.Length > UnpackLimit.Bytes || (main.Length > UnpackLimit.Harmless && main.Length > main.CompressedLength * UnpackLimit.Ratio))
            throw new UnpackedTooLargeException();
        using var part = new LimitedStream(main.Open(), UnpackLimit.Bytes);
        using var xml = XmlReader.Create(part, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true });
        return Words(xml);
    }

    private static string Words(XmlReader xml)
    {
        var text = new StringBuilder();
        // Text that was deleted with changes tracked has a tag of its own and is passed over.
        var inText = false;
        var passingOver = int.MaxValue;
        while (xml.Read())
        {
            if (xml.Depth > MaxDepth) throw new InvalidDataException("The main part nests too deeply.");
            if (xml.Depth > passingOver) continue;
            passingOver = xml.NodeType == XmlNodeType.Element && IsSaidTwice(xml) ? xml.Depth : int.MaxValue;
            switch (xml.NodeType)
            {
                case XmlNodeType.Element when xml.LocalName is "t":
                    inText = !xml.IsEmptyElement;
                    break;
                case XmlNodeType.Element when xml.LocalName is "br" or "cr":
                    text.Append('\n');
                    break;
                case XmlNodeType.Element when xml.LocalName is "tab" && xml.AttributeCount == 0:
                    text.Append('\t');
                    break;
                case XmlNodeType.EndElement when xml.LocalName is "t":
                    inText = false;
                    break;
                case XmlNodeType.EndElement when xml.LocalName is "p":
                    text.Append('\n');
                    break;
                case XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace or XmlNodeType.CDATA when inText:
                    text.Append(xml.Value);
                    break;
            }
        }

        return text.ToString();
    }

    // What older programs show instead, and where moved text used to stand.
    private static bool IsSaidTwice(XmlReader xml) => !xml.IsEmptyElement && xml.LocalName is "Fallback" or "moveFrom";

    private static ZipArchive Open(ReadOnlyMemory<byte> bytes) => new(
        MemoryMarshal.TryGetArray(bytes, out var array) ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false) : new MemoryStream(bytes.ToArray()),
        ZipArchiveMode.Read);

    // Some programs number the part.
    private static ZipArchiveEntry? Main(ZipArchive zip) => zip.GetEntry(MainPart)
        ?? zip.Entries.FirstOrDefault(e => e.FullName.StartsWith("word/document", StringComparison.OrdinalIgnoreCase) && e.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase));
}
