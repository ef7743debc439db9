using System.Collections.Concurrent;
using System.Globalization;

namespace Alongside.Killing;

/// <summary>Starts the whole application, writes into its forms from many sides at once, kills it at a random moment, looks at what is left, and again.</summary>
internal static class ServerRounds
{
    private const int OnOneFile = 25;
    private const int Writers = 8;
    private const int Forms = 4;
    private const int LongestStart = 2500;
    private const int LongestFirst = 20_000;
    private const int LongestWriting = 700;

    /// <summary>The exit code: 0 where nothing that was acknowledged got lost.</summary>
    /// <param name="program">The program's <c>alongside.dll</c>.</param>
    /// <param name="rounds">How often it is killed.</param>
    /// <param name="seed">For the moments.</param>
    /// <param name="says">Where the outcome is said.</param>
    public static async Task<int> Run(string program, int rounds, int seed, TextWriter says)
    {
        var random = new Random(seed);
        var folder = Directory.CreateTempSubdirectory("alongside-kill-").FullName;
        var acknowledged = new ConcurrentDictionary<string, string>(StringComparer.Ordinal);
        var (path, inAll, whileWriting, forms) = ("", 0, 0, Array.Empty<string>());
        for (var round = 0; round < rounds; round++)
        {
            if (round % OnOneFile == 0)
            {
                if (path.Length > 0) Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);
                path = Path.Combine(folder, $"{round}", "alongside.db");
                acknowledged.Clear();
                // The first start makes the file; from then on the forms are there.
                await using var first = await Application.Start(program, path);
                forms = await first.NewForms(Forms);
                await first.Kill();
            }

            var before = acknowledged.Count;
            await Kill(program, path, forms, acknowledged, random, round);
            inAll += acknowledged.Count - before;
            if (acknowledged.Count > before) whileWriting++;
            var faults = Faults(path, acknowledged).Take(10).ToList();
            if (faults.Count == 0) continue;
            await says.WriteLineAsync($"After round {round + 1} ({path} is left as it is): {string.Join("; ", faults)}");
            return 1;
        }

        Directory.Delete(folder, recursive: true);
        await says.WriteLineAsync(string.Create(CultureInfo.InvariantCulture,
            $"{rounds} kills of the server, {whileWriting} of them among acknowledged writes; {inAll} writes acknowledged, 0 lost, 0 gaps; the file was sound every time."));
        return 0;
    }

    private static async Task Kill(string program, string path, string[] forms, ConcurrentDictionary<string, string> acknowledged, Random random, int round)
    {
        if (random.Next(5) == 0)
        {
            // Some die while they start.
            using var starting = Application.Begin(program, path);
            await Task.Delay(random.Next(1, LongestStart));
            starting.Kill();
            await starting.WaitForExitAsync();
            return;
        }

        var before = acknowledged.Count;
        await using var application = await Application.Start(program, path);
        using var over = new CancellationTokenSource();
        var writing = Enumerable.Range(0, Writers)
            .Select(writer => Task.Run(() => application.Write(forms[writer % forms.Length], $"r{round}w{writer}", acknowledged, over.Token), CancellationToken.None))
            .ToList();
        // Under load the first answer can take its time; most are killed among answers.
        for (var waited = 0; acknowledged.Count == before && waited < LongestFirst; waited += 10) await Task.Delay(10, CancellationToken.None);
        await Task.Delay(random.Next(LongestWriting), CancellationToken.None);
        await application.Kill();
        await over.CancelAsync();
        await Task.WhenAll(writing);
    }

    // What was acknowledged is there, in its form; and the file is as it has to be.
    private static IEnumerable<string> Faults(string path, IReadOnlyDictionary<string, string> acknowledged)
    {
        var kept = Kept.Read(path);
        var there = kept.Changes.Select(c => (c.Key.Form, Id: c.Value)).ToHashSet();
        return kept.Faults(new Dictionary<(string, int), string>()).Concat(acknowledged.Where(a => !there.Contains((a.Value, a.Key))).Select(a => $"lost: {a.Value} {a.Key}"));
    }
}
