using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using Xunit;

namespace Alongside.Tests.Reviews;

public sealed class CheckReviewTests
{
    [Fact]
    public async Task The_checker_of_the_contract_finds_no_breach()
    {
        var checker = Repository.Find("shared", "tools", "check-review");
        Assert.SkipWhen(checker is null, "The checker of the contract is not beside this repository.");
        var reviews = string.Join('\n', InventedReviews.All.Select(r => ReviewJsonTests.Json(r.Review)));

        var (code, said) = await RunPython(checker!, reviews);

        Assert.True(code == 0, said);
        Assert.Contains($"{InventedReviews.All.Count()} reviews, 0 breaches", said, StringComparison.Ordinal);
    }

    private static async Task<(int Code, string Said)> RunPython(string script, string input)
    {
        var cancel = TestContext.Current.CancellationToken;
        var start = new ProcessStartInfo("python3", [script])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
        };
        start.Environment["PYTHONUTF8"] = "1";
        Process? process = null;
        try
        {
            process = Process.Start(start);
        }
        catch (Win32Exception)
        {
            Assert.Skip("python3 is not installed.");
        }
        using (process)
        {
            var said = process!.StandardOutput.ReadToEndAsync(cancel);
            var errors = process.StandardError.ReadToEndAsync(cancel);
            await process.StandardInput.WriteAsync(input.AsMemory(), cancel);
            process.StandardInput.Close();
            await process.WaitForExitAsync(cancel);
            return (process.ExitCode, await said + await errors);
        }
    }
}
