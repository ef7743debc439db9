namespace Alongside.Listening.Tests;

/// <summary>Reads files of the repository that the tests hold to the code.</summary>
internal static class RepositoryFile
{
    public static string Read(params string[] path)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Alongside.slnx")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The tests run inside the repository.");
        return File.ReadAllText(Path.Combine([folder.FullName, .. path]));
    }
}
