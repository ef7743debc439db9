namespace Alongside.Documents.Checks;

/// <summary>Checks a Pdf export.</summary>
internal static class PdfCheck
{
    public static VerificationResult Of(ReadOnlySpan<byte> file) => new NotAnExport(NotAnExportReason.NothingInside);
}
