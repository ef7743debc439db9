using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace Alongside.Documents.Office;

/// <summary>The XML parts of a Word document that may come from anywhere.</summary>
internal sealed class WordPackage
{
    private const int MostParts = 500;
    private const long MostBytes = 64 * 1024 * 1024;
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = MostBytes };

    private readonly Dictionary<string, XDocument> _parts = new(StringComparer.Ordinal);

    private WordPackage()
    {
    }

    /// <summary>The JSON export inside; null where there is none.</summary>
    public byte[]? Attached => _parts.Where(p => p.Key.StartsWith("customXml/", StringComparison.OrdinalIgnoreCase)).Select(p => WordAttachment.Json(p.Value)).FirstOrDefault(j => j is not null);

    /// <summary>The document itself; null where there is none.</summary>
    public XDocument? Main => _parts.GetValueOrDefault("word/document.xml");

    /// <summary>Everything else in which words may stand: headers, footers, notes, comments.</summary>
    public IEnumerable<XDocument> Others =>
        _parts.Where(p => p.Key.StartsWith("word/", StringComparison.Ordinal) && p.Key is not ("word/document.xml" or "word/styles.xml")).OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => p.Value);

    /// <summary>Reads it; null where it is no such file.</summary>
    public static WordPackage? Read(byte[] file)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(file), ZipArchiveMode.Read);
            if (zip.Entries.Count > MostParts) return null;
            var package = new WordPackage();
            var room = MostBytes;
            foreach (var entry in zip.Entries.Where(e => e.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)))
            {
                using var stream = new MemoryStream();
                using (var part = entry.Open())
                {
                    var chunk = new byte[64 * 1024];
                    while (part.Read(chunk, 0, chunk.Length) is var read and > 0)
                    {
                        room -= read;
                        if (room < 0) return null;
                        stream.Write(chunk, 0, read);
                    }
                }

                if (!XmlShape.IsModest(stream.GetBuffer().AsSpan(0, (int)stream.Length))) return null;
                stream.Position = 0;
                using var reader = XmlReader.Create(stream, Settings);
                // Two parts of one name: one program would show the one, another the other.
                if (!package._parts.TryAdd(entry.FullName, XDocument.Load(reader, LoadOptions.PreserveWhitespace))) return null;
            }

            return package;
        }
        catch (Exception broken) when (broken is InvalidDataException or XmlException or NotSupportedException or ArgumentException or IOException)
        {
            return null;
        }
    }
}
