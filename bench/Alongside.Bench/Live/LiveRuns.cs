using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace Alongside.Bench.Live;

/// <summary>
/// Live forms with two people each, against one server process: how long an edit waits to be acknowledged, and what the
/// server takes for it; beside a plain relay of the same messages, which checks nothing and keeps nothing.
/// </summary>
internal static class LiveRuns
{
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Measured = TimeSpan.FromSeconds(30);

    /// <summary>Runs and prints. Arguments: how many forms, as often as there are to be runs (100 and 1000).</summary>
    public static async Task<int> Measure(string[] arguments)
    {
        var counts = arguments.Length > 0 ? arguments.Select(a => int.Parse(a, CultureInfo.InvariantCulture)).ToArray() : [100, 1000];
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Environment.ProcessorCount} cores for the server and both people of every form together"));
        Console.WriteLine("forms  server      edits   p50 ms   p95 ms   p99 ms   CPU ms/edit   most MB   failed");
        foreach (var forms in counts)
            foreach (var kind in (string[])["relay", "alongside"])
                Console.WriteLine(await Once(kind, forms));
        return 0;
    }

    private static async Task<string> Once(string kind, int forms)
    {
        var folder = Directory.CreateTempSubdirectory("alongside-bench-").FullName;
        var start = new ProcessStartInfo("dotnet", [typeof(LiveRuns).Assembly.Location, "live-server", kind, forms.ToString(CultureInfo.InvariantCulture), folder])
        {
            RedirectStandardOutput = true,
            RedirectStandardInput = true,
            UseShellExecute = false,
        };
        using var server = Process.Start(start)!;
        try
        {
            var seats = JsonSerializer.Deserialize<Seat[]>(await server.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The server did not start."))!;
            var people = seats.Select((seat, i) => new Person(seat, TimeSpan.FromTicks(Person.Every.Ticks * i / seats.Length))).ToArray();
            foreach (var chunk in people.Chunk(50)) await Task.WhenAll(chunk.Select(p => p.Open()));
            using var stop = new CancellationTokenSource();
            var working = people.Select(p => p.Work(stop.Token)).ToArray();
            await Task.Delay(WarmUp, CancellationToken.None);
            var before = server.TotalProcessorTime;
            foreach (var person in people) person.Counts = true;
            await Task.Delay(Measured, CancellationToken.None);
            foreach (var person in people) person.Counts = false;
            server.Refresh();
            var processor = server.TotalProcessorTime - before;
            await stop.CancelAsync();
            await Task.WhenAll(working);
            var most = Megabytes(server);
            foreach (var chunk in people.Chunk(50)) await Task.WhenAll(chunk.Select(p => p.Close()));
            var waits = people.SelectMany(p => p.Waits).Order().ToArray();
            return string.Create(CultureInfo.InvariantCulture,
                $"{forms,5}  {kind,-9}{waits.Length,8}{At(waits, 0.5),9:0.0}{At(waits, 0.95),9:0.0}{At(waits, 0.99),9:0.0}{processor.TotalMilliseconds / Math.Max(1, waits.Length),14:0.00}{most,10:0}{people.Sum(p => p.Failed),9}");
        }
        finally
        {
            server.StandardInput.Close();
            await server.WaitForExitAsync(CancellationToken.None);
            Directory.Delete(folder, recursive: true);
        }
    }

    private static double At(double[] sorted, double share) => sorted.Length == 0 ? double.NaN : sorted[(int)Math.Min(sorted.Length - 1, sorted.Length * share)];

    private static double Megabytes(Process process)
    {
        var status = $"/proc/{process.Id}/status";
        if (!File.Exists(status)) return process.PeakWorkingSet64 / 1048576.0;
        var peak = File.ReadLines(status).First(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
        return double.Parse(peak.AsSpan(6).TrimStart().TrimEnd(" kB"), CultureInfo.InvariantCulture) / 1024;
    }
}
