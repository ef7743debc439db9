using System.Diagnostics;
using Xunit;

namespace Alongside.Storage.Tests.Sqlite;

/// <summary>A few rounds of <c>bench/kill-server</c>.</summary>
public sealed class KillTests
{
    [Fact]
    public async Task What_was_acknowledged_outlives_a_kill()
    {
        // out/bin/Alongside.Storage.Tests/debug/ → out/bin/Alongside.Killing/debug/
        var own = new DirectoryInfo(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));
        var program = Path.Combine(own.Parent!.Parent!.FullName, "Alongside.Killing", own.Name, "Alongside.Killing.dll");
        using var killing = Process.Start(new ProcessStartInfo("dotnet")
        {
            ArgumentList = { "exec", program, "rounds", "5", "7" },
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        })!;
        var (said, complained) = (killing.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken), killing.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
        await killing.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(killing.ExitCode == 0, await complained + await said);
        Assert.StartsWith("5 kills, ", await said, StringComparison.Ordinal);
    }
}
