using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using Alongside.Documents.Sheets;
using Alongside.Documents.Words;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Alongside.Documents.Office;

/// <summary>A sheet as a Word document with styles of its own, so that it can be edited like any other.</summary>
internal static class WordDocument
{
    private const string MainType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    // The earliest time that a ZIP knows.
    private static readonly DateTimeOffset Never = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Of(Sheet sheet, int edition, string hash, byte[] attached)
    {
        using var file = new MemoryStream();
        using (var document = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            using (var stream = new MemoryStream(Properties(sheet))) document.AddNewPart<CoreFilePropertiesPart>("rId2").FeedData(stream);
            var main = document.AddNewPart<MainDocumentPart>(MainType, "rId1");
            main.AddNewPart<StyleDefinitionsPart>("rId1").Styles = WordStyles.Of(sheet.Language);
            main.AddNewPart<FooterPart>("rId2").Footer = Footer(sheet, edition, hash);
            using (var stream = new MemoryStream(WordAttachment.Xml(attached))) main.AddCustomXmlPart(CustomXmlPartType.CustomXml, "rId3").FeedData(stream);
            var body = new Body(WordBlocks.Of(sheet));
            body.Append(new SectionProperties(
                new FooterReference { Type = HeaderFooterValues.Default, Id = "rId2" },
                new PageSize { Width = 11906, Height = 16838 },
                new PageMargin { Top = 1250, Bottom = 1250, Left = 1400, Right = 1400, Header = 700, Footer = 600, Gutter = 0 }));
            main.Document = new Document(body);
        }

        return Undated(file.ToArray());
    }

    private static byte[] Properties(Sheet sheet)
    {
        XNamespace core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
        XNamespace dublin = "http://purl.org/dc/elements/1.1/";
        var properties = new XElement(core + "coreProperties", new XElement(dublin + "title", WordRuns.Writable(sheet.Title)), new XElement(dublin + "language", sheet.Language));
        return Encoding.UTF8.GetBytes(properties.ToString(SaveOptions.DisableFormatting));
    }

    private static Footer Footer(Sheet sheet, int edition, string hash)
    {
        var words = FormWords.For(sheet.Language);
        // The numbers are fields: whatever program lays the pages out fills them in.
        var around = BriefWords.For(words).PageOf("\n", "\n").Split('\n');
        return new Footer(
            new Paragraph(WordRuns.Style("Foot"), WordRuns.Run($"{words.VersionOf(edition)} · {hash}")),
            new Paragraph(
                WordRuns.Style("Foot"),
                WordRuns.Run(around[0]),
                new SimpleField(WordRuns.Run("1")) { Instruction = " PAGE " },
                WordRuns.Run(around[1]),
                new SimpleField(WordRuns.Run("1")) { Instruction = " NUMPAGES " }));
    }

    // The same document is to be the same bytes: parts in one order, and none with a time.
    private static byte[] Undated(byte[] file)
    {
        using var undated = new MemoryStream();
        using (var from = new ZipArchive(new MemoryStream(file), ZipArchiveMode.Read))
        using (var to = new ZipArchive(undated, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var part in from.Entries.OrderBy(e => e.FullName, StringComparer.Ordinal))
            {
                var entry = to.CreateEntry(part.FullName, CompressionLevel.Optimal);
                entry.LastWriteTime = Never;
                using var reading = part.Open();
                using var writing = entry.Open();
                reading.CopyTo(writing);
            }
        }

        return undated.ToArray();
    }
}
