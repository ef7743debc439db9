using System.Xml.Linq;
using Alongside.Tests.Reviews;

namespace Alongside.Tests.Structure;

/// <summary>The projects under <c>src/</c> as their files say it.</summary>
internal static class Projects
{
    public static string Source { get; } = Path.Combine(Repository.Root, "src");

    public static string[] Names { get; } = [.. Directory.EnumerateDirectories(Source).Select(p => Path.GetFileName(p)!).Order(StringComparer.Ordinal)];

    public static IEnumerable<string> Files { get; } =
        [.. Directory.EnumerateFiles(Source, "*.cs", SearchOption.AllDirectories).Where(p => !p.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))];

    /// <summary>The projects that a project refers to.</summary>
    public static string[] References(string project) => [.. Included(project, "ProjectReference").Select(p => Path.GetFileNameWithoutExtension(p.Replace('\\', '/'))).Order(StringComparer.Ordinal)];

    /// <summary>The packages that a project asks for itself.</summary>
    public static string[] Packages(string project) => [.. Included(project, "PackageReference")];

    private static IEnumerable<string> Included(string project, string element) =>
        XDocument.Load(Path.Combine(Source, project, project + ".csproj")).Descendants(element).Select(e => (string?)e.Attribute("Include")).OfType<string>();
}
