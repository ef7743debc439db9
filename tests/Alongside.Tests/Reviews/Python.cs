using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using Xunit;

namespace Alongside.Tests.Reviews;

/// <summary>Runs the measuring tools that lie beside the repository.</summary>
internal static class Python
{
    /// <summary>Runs a script. The test is skipped where python3 is not installed.</summary>
    public static async Task<(int Code, string Said)> Run(string script, string[] arguments, string input = "")
    {
        var cancel = TestContext.Current.CancellationToken;
        var start = new ProcessStartInfo("python3", [script, .. arguments])
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
