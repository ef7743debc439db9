namespace Alongside.Training;

/// <summary>The folder that the project lies in.</summary>
internal static class Root
{
    public static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Alongside.slnx"))) return folder.FullName;
        throw new DirectoryNotFoundException("Run this from within the project: there is no Alongside.slnx above " + AppContext.BaseDirectory);
    }
}
