namespace Alongside.Documents.Checks;

/// <summary>What kind of file an export is.</summary>
public enum ExportKind
{
    /// <summary>JSON.</summary>
    Json,

    /// <summary>Markdown.</summary>
    Markdown,

    /// <summary>PDF.</summary>
    Pdf,

    /// <summary>Word.</summary>
    Word,
}
