namespace Alongside.Documents.Checks;

/// <summary>How far what can be read in a file was compared with the content it carries.</summary>
public enum CheckScope
{
    /// <summary>All of it.</summary>
    Everything,

    /// <summary>The words, but not how they look: another program has saved the file anew.</summary>
    Words,
}
