namespace Alongside.Storage.Sqlite;

/// <summary>A store in one SQLite file.</summary>
public static class SqliteStore
{
    /// <summary>
    /// Opens the store in a file; makes it, with its folder, where there is none yet, so that only the user of this process
    /// can read it. Brings a file of an earlier version of the program up to this one.
    /// </summary>
    /// <exception cref="StoreUnavailableException">The file is no database, is newer than this program, or cannot be written.</exception>
    public static async Task<Store> Open(string path, TimeProvider time, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(path);
        var full = Path.GetFullPath(path);
        if (Directory.Exists(full)) throw new StoreUnavailableException($"{full}: this is a folder. Name a file in it.");
        try
        {
            PrivateFiles.Make(full);
            await Schema.BringUp(full, cancellation);
            return await Store.Open(new SqliteDatabase(full), time, cancellation);
        }
        catch (Exception thrown) when (SqliteTrouble.Explain(full, thrown) is { } said)
        {
#pragma warning disable MA0027 // It is another exception, with a line for the person at the machine.
            throw said;
#pragma warning restore MA0027
        }
    }
}
