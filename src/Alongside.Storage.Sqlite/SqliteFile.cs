namespace Alongside.Storage.Sqlite;

/// <summary>The database's file as a whole: backup and restore, also while a server uses it.</summary>
public static class SqliteFile
{
    /// <summary>Copies the database, while a server may be writing to it, into a new file.</summary>
    public static Task Backup(string path, string to, bool overwrite, CancellationToken cancellation) => throw new NotSupportedException();

    /// <summary>Puts a backup in the place of what is in the database, while a server may be using it.</summary>
    public static Task Restore(string from, string path, CancellationToken cancellation) => throw new NotSupportedException();
}
