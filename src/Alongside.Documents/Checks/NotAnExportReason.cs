namespace Alongside.Documents.Checks;

/// <summary>Why a file cannot be checked.</summary>
public enum NotAnExportReason
{
    /// <summary>It carries nothing that was exported from a form, or another program took it out when saving it anew.</summary>
    NothingInside,

    /// <summary>It is larger than an export gets.</summary>
    TooLarge,

    /// <summary>What it carries is damaged: no JSON, cut off, or not written as an export.</summary>
    Damaged,

    /// <summary>It was exported by a newer version of the program.</summary>
    Newer,
}
