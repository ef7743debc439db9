using System.Runtime.CompilerServices;
using Xunit;

namespace Alongside.Documents.Tests;

/// <summary>Texts that were read and accepted. <c>ALONGSIDE_ACCEPT=1</c> accepts what comes out now.</summary>
internal static class Golden
{
    public static void Same(string file, string actual, [CallerFilePath] string here = "")
    {
        var path = Path.Combine(Path.GetDirectoryName(here)!, "..", "golden", file);
        if (Environment.GetEnvironmentVariable("ALONGSIDE_ACCEPT") is { Length: > 0 })
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
            return;
        }

        Assert.True(File.Exists(path), $"There is no golden/{file} yet: run once with ALONGSIDE_ACCEPT=1, read it, and commit it.");
        Assert.Equal(File.ReadAllText(path), actual);
    }
}
