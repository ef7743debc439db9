namespace Alongside.Tests.Reviews;

/// <summary>Where the tests find the files of the repository they were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = Above(AppContext.BaseDirectory, "Alongside.slnx")
        ?? throw new InvalidOperationException("The tests run outside the repository.");

    /// <summary>A file in the repository or beside one of the folders it lies in; null where there is none.</summary>
    public static string? Find(params string[] path)
    {
        var file = Path.Combine(path);
        return Above(Root, file) is { } folder ? Path.Combine(folder, file) : null;
    }

    private static string? Above(string start, string file)
    {
        for (var folder = start; folder is not null; folder = Path.GetDirectoryName(folder))
            if (File.Exists(Path.Combine(folder, file))) return folder;
        return null;
    }
}
