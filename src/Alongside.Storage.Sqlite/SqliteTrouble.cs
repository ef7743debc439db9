using Microsoft.Data.Sqlite;

namespace Alongside.Storage.Sqlite;

/// <summary>What SQLite's failures mean for the person at the machine.</summary>
internal static class SqliteTrouble
{
    // Result codes of SQLite: https://www.sqlite.org/rescode.html
    private const int Busy = 5;
    private const int ReadOnly = 8;
    private const int Io = 10;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int Constraint = 19;
    private const int NotADatabase = 26;

    /// <summary>Whether a unique key or a reference refused a row.</summary>
    public static bool IsRefusal(Exception thrown) => Find(thrown)?.SqliteErrorCode == Constraint;

    /// <summary>The one line; null where it is a fault of the program.</summary>
    public static StoreUnavailableException? Explain(string path, Exception thrown)
    {
        if (thrown is StoreUnavailableException) return null;
        var said = thrown switch
        {
            UnauthorizedAccessException => "it is not allowed to read or write this. Check the permissions of the file and its folder.",
            PathTooLongException => "the path is too long. Choose a shorter one.",
            IOException io => $"{io.Message.TrimEnd('.', ' ', '\n')}. Check the folder and its disk, then start again.",
            _ => Find(thrown)?.SqliteErrorCode switch
            {
                Busy => "another program holds the database and does not let go of it. Close that program, then try again.",
                ReadOnly => "the database cannot be written. Check the permissions of the file and its folder.",
                Io => "the disk could not be read or written. Check the disk, then start again.",
                Corrupt => "the database is damaged. Restore a backup of it.",
                Full => "the disk is full. Make room on it, then try again; nothing that was kept is lost.",
                CannotOpen => "the database cannot be opened. Check the path, and the permissions of the file and its folder.",
                NotADatabase => "this file is not a database of this program. Name another file, or restore a backup.",
                _ => null,
            },
        };
        return said is null ? null : new StoreUnavailableException($"{path}: {said}", thrown);
    }

    private static SqliteException? Find(Exception? thrown) => thrown as SqliteException ?? (thrown is null ? null : Find(thrown.InnerException));
}
