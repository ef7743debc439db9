namespace Alongside.Configuration;

/// <summary>Reads a settings file, where there is one.</summary>
internal static class SettingsFile
{
    // A settings file is a few lines; what is much larger is something else under that name.
    private const int MostBytes = 256 * 1024;

    /// <summary>The settings, or why they cannot be read; both null where there is no such file.</summary>
    public static (Settings? Settings, Problem? Problem) Read(string path)
    {
        try
        {
            if (!File.Exists(path)) return (null, null);
            return new FileInfo(path).Length > MostBytes
                ? (null, new Problem(path, "this is too large for a settings file", "Make it a few lines like \"me: Your Name\""))
                : SettingsText.Parse(path, File.ReadAllText(path));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return (null, Problem.Of(path, failure));
        }
    }
}
