using System.Reflection;
using System.Runtime.CompilerServices;
using Alongside.Tests.Reviews;
using Xunit;

namespace Alongside.Tests.Structure;

public sealed class ConventionsTests
{
    private const int MostLines = 300;

    private static readonly string[] SayNothing = ["Helper", "Util", "Manager", "Common", "Service", "Core", "Shared", "Infrastructure"];

    private static readonly Assembly[] Assemblies =
        [
            typeof(Listening.Listener).Assembly, typeof(Readers.SourceFile).Assembly, typeof(Alongside.Reviews.Page.ReviewPage).Assembly,
            typeof(Storage.Store).Assembly, typeof(Storage.Sqlite.SqliteStore).Assembly, typeof(CommandLine).Assembly,
        ];

    [Fact]
    public void Classes_are_sealed_unless_they_are_made_for_inheritance()
    {
        var open = Types().Where(type => type is { IsClass: true, IsSealed: false, IsAbstract: false }).Select(type => type.FullName);
        Assert.Empty(open);
    }

    [Fact]
    public void No_name_says_nothing()
    {
        var empty = Types().Select(type => type.Name)
            .Concat(Directory.EnumerateDirectories(Projects.Source, "*", SearchOption.AllDirectories).Select(path => Path.GetFileName(path)!))
            .Where(name => SayNothing.Any(word => Words(name).Contains(word, StringComparer.Ordinal) || Words(name).Contains(word + "s", StringComparer.Ordinal)));
        Assert.Empty(empty);
    }

    [Fact]
    public void No_file_is_longer_than_one_can_read()
    {
        var lengths = Projects.Files.Select(path => (Path: Path.GetRelativePath(Repository.Root, path), Lines: File.ReadLines(path).Count()));
        Assert.DoesNotContain(lengths, file => file.Lines > MostLines);
    }

    [Fact]
    public void Namespaces_follow_the_folders()
    {
        var astray = from path in Projects.Files
                     let folder = Path.GetRelativePath(Projects.Source, Path.GetDirectoryName(path)!).Replace(Path.DirectorySeparatorChar, '.')
                     let declared = File.ReadLines(path).FirstOrDefault(line => line.StartsWith("namespace ", StringComparison.Ordinal))
                     where declared is not null && declared != $"namespace {folder};"
                     select $"{Path.GetRelativePath(Repository.Root, path)}: {declared}";
        Assert.Empty(astray);
    }

    [Fact]
    public void Enumerations_that_are_written_out_begin_at_zero_without_gaps()
    {
        var gaps = Types().Where(type => type.IsEnum && type.GetCustomAttribute<FlagsAttribute>() is null)
            .Where(type => !Enum.GetValuesAsUnderlyingType(type).Cast<object>().Select(Convert.ToInt32).Order().SequenceEqual(Enumerable.Range(0, Enum.GetValues(type).Length)))
            .Select(type => type.FullName);
        Assert.Empty(gaps);
    }

    private static IEnumerable<Type> Types() =>
        Assemblies.SelectMany(assembly => assembly.GetTypes())
            .Where(type => !type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false))
            .Where(type => type.DeclaringType?.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false) != true)
            .Where(type => type.Namespace?.StartsWith("Alongside", StringComparison.Ordinal) == true);

    /// <summary>The words of a name in camel case.</summary>
    private static string[] Words(string name) =>
        System.Text.RegularExpressions.Regex.Split(name, "(?<=[a-z0-9.])(?=[A-Z])|\\.", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1));
}
