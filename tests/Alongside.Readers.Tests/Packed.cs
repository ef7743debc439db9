using System.IO.Compression;

namespace Alongside.Readers.Tests;

/// <summary>Packs the main part of a Word document as Word does.</summary>
internal static class Packed
{
    public static SourceFile Fixture(string name) => Word(File.ReadAllBytes(Path.Combine(Tests.Fixture.Folder, name)));

    public static SourceFile Word(byte[] mainPart, string path = "word/document.xml") => new("call.docx", Zip(("[Content_Types].xml", "<Types/>"u8.ToArray()), (path, mainPart)));

    public static byte[] Zip(params (string Path, byte[] Content)[] parts)
    {
        var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, content) in parts)
            {
                using var part = zip.CreateEntry(path, CompressionLevel.Fastest).Open();
                part.Write(content);
            }
        }

        return bytes.ToArray();
    }
}
