using System.Globalization;
using Alongside.Documents.Briefs;
using Alongside.Documents.Pdf;

namespace Alongside.Documents.Checks;

/// <summary>
/// Checks a PDF: the file is written anew from the export attached to it, and has to be the same byte for byte. A PDF that
/// comes from somewhere else is never taken apart.
/// </summary>
internal static class PdfCheck
{
    public static VerificationResult Of(ReadOnlySpan<byte> file)
    {
        if (Attached(file) is not { } json) return new NotAnExport(NotAnExportReason.NothingInside);
        var bytes = file.ToArray();
        return Checked.Export(ExportKind.Pdf, json, read => (
            bytes.AsSpan().SequenceEqual(PdfBrief.Bytes(read.Export, read.Content)) ? null : new Altered(ExportKind.Pdf, AlteredPart.Pages, "", ""),
            CheckScope.Everything));
    }

    private static byte[]? Attached(ReadOnlySpan<byte> file)
    {
        var at = file.LastIndexOf(PdfDocument.BeforeAttachment);
        if (at < 0) return null;
        var rest = file[(at + PdfDocument.BeforeAttachment.Length)..];
        var begins = ">>\nstream\n"u8;
        var digits = rest.IndexOf(begins);
        if (digits is < 1 or > 9 || !int.TryParse(rest[..digits], NumberStyles.None, CultureInfo.InvariantCulture, out var length)) return null;
        var content = rest[(digits + begins.Length)..];
        return length <= content.Length ? content[..length].ToArray() : null;
    }
}
