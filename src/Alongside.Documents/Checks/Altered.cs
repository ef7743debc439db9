namespace Alongside.Documents.Checks;

/// <summary>The file is no longer as it was exported.</summary>
/// <param name="Kind">What kind of file it is.</param>
/// <param name="What">What is not as it was.</param>
/// <param name="Stated">What the file says: a hash, or the first line that differs; empty where it lacks something.</param>
/// <param name="Actual">What it would have to say; empty where the file has something too much.</param>
public sealed record Altered(ExportKind Kind, AlteredPart What, string Stated, string Actual) : VerificationResult;
