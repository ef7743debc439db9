namespace Alongside.Storage.Sqlite;

/// <summary>How the tables of a file compare with those this program knows.</summary>
internal enum SchemaAge
{
    /// <summary>There are none.</summary>
    Empty,

    /// <summary>They are of an earlier version.</summary>
    Older,

    /// <summary>They are of this version.</summary>
    Current,

    /// <summary>They are of a later version.</summary>
    Newer,

    /// <summary>They are another program's.</summary>
    Foreign,
}
