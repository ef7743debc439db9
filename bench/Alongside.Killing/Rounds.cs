using System.Diagnostics;
using System.Text;
using Alongside.Storage.Sqlite;

namespace Alongside.Killing;

/// <summary>Starts a writer, kills it at a random moment, looks at what is left, and again.</summary>
internal static class Rounds
{
    // A file that only grew would be slow to look at; a new one now and then also has its first start killed.
    private const int OnOneFile = 20;
    private const int LongestStart = 1500;
    private const int LongestWriting = 400;

    public static async Task<int> Run(int rounds, int seed)
    {
        var random = new Random(seed);
        var folder = Directory.CreateTempSubdirectory("alongside-kill-").FullName;
        var path = "";
        var acknowledged = new Dictionary<(string Form, int Version), string>();
        var (inAll, whileWriting, repeated) = (0, 0, 0);
        for (var round = 0; round < rounds; round++)
        {
            if (round % OnOneFile == 0)
            {
                if (path.Length > 0) Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);
                (path, acknowledged) = (Path.Combine(folder, $"{round}", "alongside.db"), []);
            }

            var said = await Kill(path, seed * 10_000 + round, random);
            foreach (var (place, id) in said)
                if (!acknowledged.TryAdd(place, id)) repeated++;
            inAll += said.Count;
            if (said.Count > 0) whileWriting++;
            // As a start after it would: the program opens it, then the file is read without the program.
            await using (await SqliteStore.Open(path, TimeProvider.System, CancellationToken.None)) { }
            var faults = Kept.Read(path).Faults(acknowledged).Take(10).ToList();
            if (faults.Count == 0 && repeated == 0) continue;
            Console.Error.WriteLine($"After round {round + 1} ({path} is left as it is): {(repeated > 0 ? "a version was given twice; " : "")}{string.Join("; ", faults)}");
            return 1;
        }

        Directory.Delete(folder, recursive: true);
        Console.WriteLine($"{rounds} kills, {whileWriting} of them among acknowledged writes; {inAll} changes acknowledged, 0 lost, 0 gaps; the file was sound every time.");
        return 0;
    }

    private static async Task<Dictionary<(string Form, int Version), string>> Kill(string path, int seed, Random random)
    {
        using var writer = Process.Start(new ProcessStartInfo(Environment.ProcessPath!)
        {
            ArgumentList = { "exec", typeof(Rounds).Assembly.Location, "write", path, $"{seed}" },
            RedirectStandardOutput = true,
            UseShellExecute = false,
        })!;
        var spoke = new TaskCompletionSource();
        var output = Listen(writer.StandardOutput, spoke);
        // Some die while they start, most while they write.
        if (random.Next(4) == 0) await Task.Delay(random.Next(1, LongestStart));
        else
        {
            await Task.WhenAny(spoke.Task, writer.WaitForExitAsync());
            await Task.Delay(random.Next(LongestWriting));
        }

        var gone = writer.HasExited;
        writer.Kill();
        await writer.WaitForExitAsync();
        if (gone) throw new InvalidOperationException($"The writer went by itself, with {writer.ExitCode}.");
        // Only whole lines count: what was still being said was not said.
        var text = await output;
        return text[..(text.LastIndexOf('\n') + 1)].Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => line.Split(' '))
            .ToDictionary(parts => (parts[0], int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture)), parts => parts[2]);
    }

    private static async Task<string> Listen(StreamReader output, TaskCompletionSource spoke)
    {
        var text = new StringBuilder();
        var buffer = new char[4096];
        int read;
        while ((read = await output.ReadAsync(buffer)) > 0)
        {
            text.Append(buffer, 0, read);
            spoke.TrySetResult();
        }

        return text.ToString();
    }
}
