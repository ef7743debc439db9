namespace Alongside.Documents.Checks;

/// <summary>What of an export is not as it was written.</summary>
public enum AlteredPart
{
    /// <summary>The content has another hash than the file states.</summary>
    Content,

    /// <summary>Words that can be read in the file are not those of the content it carries.</summary>
    Words,

    /// <summary>
    /// The pages of a PDF are not byte for byte what this version of the program writes for the content: changed, saved
    /// anew by another program, or written by another version.
    /// </summary>
    Pages,
}
