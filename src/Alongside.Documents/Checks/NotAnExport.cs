namespace Alongside.Documents.Checks;

/// <summary>The file cannot be checked.</summary>
/// <param name="Why">Why.</param>
public sealed record NotAnExport(NotAnExportReason Why) : VerificationResult;
