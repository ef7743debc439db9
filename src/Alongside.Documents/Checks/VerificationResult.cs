namespace Alongside.Documents.Checks;

/// <summary>What came of checking an exported brief: <see cref="Intact"/>, <see cref="Altered"/> or <see cref="NotAnExport"/>.</summary>
public abstract record VerificationResult
{
    private protected VerificationResult()
    {
    }
}
