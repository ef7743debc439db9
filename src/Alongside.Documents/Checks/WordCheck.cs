namespace Alongside.Documents.Checks;

/// <summary>Checks a Word export.</summary>
internal static class WordCheck
{
    public static VerificationResult Of(ReadOnlySpan<byte> file) => new NotAnExport(NotAnExportReason.NothingInside);
}
