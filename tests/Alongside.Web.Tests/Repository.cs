namespace Alongside.Web.Tests;

/// <summary>Where the sources lie.</summary>
internal static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    private static string Find(string folder) =>
        File.Exists(Path.Combine(folder, "Alongside.slnx")) ? folder : Find(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("This is not in the repository."));
}
