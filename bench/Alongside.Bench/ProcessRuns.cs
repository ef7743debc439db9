using System.Diagnostics;
using System.Globalization;

namespace Alongside.Bench;

/// <summary>
/// The published program as a whole process, as somebody waits for it: the time from start to end, and the most memory,
/// on an hour's call, beside the same program saying its version, which costs what starting costs.
/// </summary>
internal static class ProcessRuns
{
    private const double MostSeconds = 0.5;
    private const double MostMegabytes = 150;

    /// <summary>Prints the medians; 1 where a review takes longer or more than it may. Arguments: how often (20), and the program's <c>.dll</c>.</summary>
    public static int Measure(string[] arguments)
    {
        var rounds = arguments.Length > 0 ? int.Parse(arguments[0], CultureInfo.InvariantCulture) : 20;
        var program = arguments.Length > 1 ? arguments[1] : Path.Combine(Talk.Root, "out", "run", "publish", "Alongside", "release", "alongside.dll");
        if (!File.Exists(program))
        {
            Console.Error.WriteLine($"{program}: there is no such program. Run ./run once, which publishes it.");
            return 2;
        }

        var call = Path.Combine(Path.GetTempPath(), $"alongside-hour-{Environment.ProcessId}.vtt");
        File.WriteAllText(call, Talk.AsZoomVtt(Talk.HourOfUtterances));
        try
        {
            return Measure(rounds, program, call);
        }
        finally
        {
            File.Delete(call);
        }
    }

    private static int Measure(int rounds, string program, string call)
    {
        (string Name, string[] Arguments)[] cases =
        [
            ("--version", ["--version"]),
            ("review, json", ["review", call, "--me", "Jana Novak", "--format", "json"]),
            ("review, text", ["review", call, "--me", "Jana Novak"]),
            ("review, html", ["review", call, "--me", "Jana Novak", "--format", "html"]),
        ];
        var runs = cases.Select(_ => new List<(double Seconds, double Megabytes)>()).ToArray();
        // In turns, so that a busy moment of the machine falls on all of them. The first round warms the disk's cache.
        for (var round = -1; round < rounds; round++)
            for (var i = 0; i < cases.Length; i++)
            {
                var run = Once(program, cases[i].Arguments);
                if (round >= 0) runs[i].Add(run);
            }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Talk.HourOfUtterances} utterances, {rounds} runs each   median s   fastest s   most MB"));
        var over = false;
        for (var i = 0; i < cases.Length; i++)
        {
            var seconds = runs[i].Select(r => r.Seconds).Order().ToArray();
            var most = runs[i].Max(r => r.Megabytes);
            over |= i > 0 && (seconds[rounds / 2] > MostSeconds || most > MostMegabytes);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{cases[i].Name,-30}{seconds[rounds / 2],12:0.000}{seconds[0],12:0.000}{most,10:0}"));
        }

        Console.WriteLine(Scaling.OfAnHour());
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"allowed: {MostSeconds} s, {MostMegabytes} MB: {(over ? "over it" : "within it")}"));
        return over ? 1 : 0;
    }

    private static (double Seconds, double Megabytes) Once(string program, string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [program, .. arguments]) { RedirectStandardOutput = true, UseShellExecute = false };
        var began = Stopwatch.GetTimestamp();
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
        var most = 0.0;
        while (!process.WaitForExit(5)) most = Math.Max(most, Megabytes(process));
        var seconds = Stopwatch.GetElapsedTime(began).TotalSeconds;
        output.Wait();
        if (process.ExitCode != 0) throw new InvalidOperationException($"{string.Join(' ', arguments)} ended with {process.ExitCode}.");
        return (seconds, most);
    }

    /// <summary>The most that the process has held so far. Asked every few milliseconds, so the very last of them are missed.</summary>
    private static double Megabytes(Process process)
    {
        try
        {
            var status = $"/proc/{process.Id}/status";
            if (!File.Exists(status)) return process.PeakWorkingSet64 / 1048576.0;
            var peak = File.ReadLines(status).FirstOrDefault(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
            return peak is null ? 0 : double.Parse(peak.AsSpan(6).TrimStart().TrimEnd(" kB"), CultureInfo.InvariantCulture) / 1024;
        }
        catch (Exception gone) when (gone is IOException or InvalidOperationException)
        {
            // It ended between two looks.
            return 0;
        }
    }
}
