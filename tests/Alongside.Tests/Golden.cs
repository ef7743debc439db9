using Alongside.Tests.Reviews;
using Xunit;

namespace Alongside.Tests;

/// <summary>
/// Texts that were read and accepted, kept in the repository. To accept what comes out now: run the tests with
/// <c>ALONGSIDE_ACCEPT=1</c>, read the difference in git, commit it.
/// </summary>
internal static class Golden
{
    private const string HowToAccept = "If this is how it should be: run the tests once with ALONGSIDE_ACCEPT=1, read the difference in git, and commit it.";

    public static bool Accepting { get; } = Environment.GetEnvironmentVariable("ALONGSIDE_ACCEPT") is { Length: > 0 };

    /// <summary>Compares with the file of that name, by its path in this test project.</summary>
    public static void Same(string file, string actual)
    {
        var path = Path.Combine(Repository.Root, "tests", "Alongside.Tests", file);
        if (Accepting)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
            return;
        }

        Assert.True(File.Exists(path), $"There is no tests/Alongside.Tests/{file} yet. {HowToAccept}");
        var expected = File.ReadAllText(path);
        if (expected != actual) Assert.Fail($"tests/Alongside.Tests/{file} is no longer what comes out. {HowToAccept}\n{FirstDifference(expected, actual)}");
    }

    /// <summary>The first lines that differ.</summary>
    public static string FirstDifference(string expected, string actual)
    {
        var (was, now) = (expected.Split('\n'), actual.Split('\n'));
        var at = 0;
        while (at < was.Length && at < now.Length && was[at] == now[at]) at++;
        return $"line {at + 1}\n  was: {(at < was.Length ? was[at] : "(the end)")}\n  now: {(at < now.Length ? now[at] : "(the end)")}";
    }
}
