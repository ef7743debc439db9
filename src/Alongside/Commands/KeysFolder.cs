namespace Alongside.Commands;

/// <summary>The folder in which the keys lie that pages are protected with, beside the database.</summary>
internal static class KeysFolder
{
    private const UnixFileMode Mine = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    /// <summary>Makes it, for the user of this process only, and looks whether it can be written; what is wrong where it cannot.</summary>
    public static Problem? Make(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
            if (!OperatingSystem.IsWindows() && File.GetUnixFileMode(folder) != Mine) File.SetUnixFileMode(folder, Mine);
            using (new FileStream(Path.Combine(folder, $".{Environment.ProcessId}"), FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 1, FileOptions.DeleteOnClose))
            {
                // Writing them comes later, when nobody looks any more.
            }

            return null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return Problem.Of(folder, failure);
        }
    }
}
