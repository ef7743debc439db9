namespace Alongside.Storage;

/// <summary>Why an export was not imported, or a backup not made or restored.</summary>
public enum StoreProblemCode
{
    /// <summary>It is no zip file, or a damaged one.</summary>
    NotAZip,

    /// <summary>It is a zip file, but none of this program's exports, or a part of it is missing or named as no part is.</summary>
    NotAnExport,

    /// <summary>It was written by a later version of the program.</summary>
    TooNew,

    /// <summary>It holds more than any export does.</summary>
    TooLarge,

    /// <summary>A part of it cannot be read.</summary>
    Unreadable,

    /// <summary>There is no such file.</summary>
    Missing,

    /// <summary>There is such a file already.</summary>
    Exists,

    /// <summary>It is no database of this program.</summary>
    NotOurs,

    /// <summary>It is a database of this program, and damaged.</summary>
    Damaged,
}
