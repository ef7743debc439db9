namespace Alongside.Storage.Sqlite;

/// <summary>Files that only the user of this process can read.</summary>
internal static class PrivateFiles
{
    private const UnixFileMode File600 = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>
    /// Makes an empty file, with its folder, where there is none. SQLite gives its journals the permissions of the file. On
    /// Windows, what lies in a user's own folders is theirs alone already.
    /// </summary>
    public static void Make(string path)
    {
        var folder = Path.GetDirectoryName(path)!;
        if (OperatingSystem.IsWindows()) Directory.CreateDirectory(folder);
        else if (!Directory.Exists(folder)) Directory.CreateDirectory(folder, File600 | UnixFileMode.UserExecute);
        if (File.Exists(path)) return;
        var options = new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.ReadWrite, Share = FileShare.ReadWrite | FileShare.Delete };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = File600;
        using var made = new FileStream(path, options);
    }
}
