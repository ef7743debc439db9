namespace Alongside.Storage.Sqlite;

/// <summary>The database's file as a whole: backup and restore, also while a server in another process uses it.</summary>
public static class SqliteFile
{
    /// <summary>
    /// Copies the database into one file, whole or not at all, readable for the user of this process only. Who writes in the
    /// meantime need not wait; the copy is of the moment at which it began. A file that is there already is replaced only
    /// where <paramref name="overwrite"/> says so. Null where it went well.
    /// </summary>
    /// <exception cref="StoreUnavailableException">The database or the disk fails.</exception>
    public static Task<StoreProblem?> Backup(string path, string to, bool overwrite, CancellationToken cancellation)
    {
        var (source, target) = (Path.GetFullPath(path), Path.GetFullPath(to));
        return Guarded(target, async () =>
        {
            if (!File.Exists(source)) return Missing(source);
            if (string.Equals(source, target, StringComparison.Ordinal))
                return new(StoreProblemCode.Exists, target, "this is the database itself", "Name another file for the backup");
            if (File.Exists(target) && !overwrite)
                return new(StoreProblemCode.Exists, target, "this file is there already", "Name another one, or say that it is to be overwritten");
            using var part = new PartFile(target);
            if (await Copies.Take(source, part.Path, cancellation) is { } problem) return problem;
            File.Move(part.Path, target, overwrite);
            return null;
        });
    }

    /// <summary>
    /// Puts what is in a backup in the place of what is in the database: all at once, in one transaction, after the backup
    /// was checked and brought up to this version beside it. A server that runs sees it with its next read; what it still
    /// holds in memory is known by the <see cref="Store.Epoch"/>, which is another one from then on. Sign-ins stay as they
    /// are now, and links that were revoked since the backup stay revoked. Null where it went well.
    /// </summary>
    /// <exception cref="StoreUnavailableException">The database or the disk fails.</exception>
    public static Task<StoreProblem?> Restore(string from, string path, CancellationToken cancellation)
    {
        var (source, target) = (Path.GetFullPath(from), Path.GetFullPath(path));
        return Guarded(target, async () =>
        {
            if (!File.Exists(source)) return Missing(source);
            if (string.Equals(source, target, StringComparison.Ordinal))
                return new(StoreProblemCode.Exists, source, "this is the database itself", "Name the backup to restore");
            PrivateFiles.Make(target);
            using var part = new PartFile(target);
            if (await Copies.Take(source, part.Path, cancellation) is { } problem) return problem;
            await Schema.BringUp(part.Path, cancellation);
            await Copies.Renew(part.Path, target, cancellation);
            await Copies.PutIn(part.Path, target, cancellation);
            return null;
        });
    }

    private static StoreProblem Missing(string path) => new(StoreProblemCode.Missing, path, "there is no such file", "Check the path");

    private static async Task<StoreProblem?> Guarded(string path, Func<Task<StoreProblem?>> work)
    {
        try
        {
            return await work();
        }
        catch (Exception thrown) when (SqliteTrouble.Explain(path, thrown) is { } said)
        {
#pragma warning disable MA0027 // It is another exception, with a line for the person at the machine.
            throw said;
#pragma warning restore MA0027
        }
    }
}
