namespace Alongside.Training.Lines;

/// <summary>
/// Finds lines that say nearly the same: of the runs of three words that either has, most are in both. One of a pair teaches nothing new; and a held-out
/// line that stands nearly so among the others would measure memory. Within one batch the same words may stand twice where they do something else: such
/// pairs teach what decides.
/// </summary>
internal static class NearDuplicates
{
    private const int Run = 3;
    private const double MostShared = 0.6;

    /// <summary>The pairs, the later line first. Texts shorter than <paramref name="fewestWords"/> words are passed over: people do say the same short things.</summary>
    public static IEnumerable<(LabelledLine Line, LabelledLine Like)> Of(IReadOnlyList<LabelledLine> lines, int fewestWords = 7)
    {
        var byRun = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var runs = lines.Select(l => RunsOf(l.Text, fewestWords)).ToArray();
        for (var at = 0; at < lines.Count; at++)
        {
            var shared = new Dictionary<int, int>();
            foreach (var run in runs[at])
            {
                if (byRun.TryGetValue(run, out var others))
                    foreach (var other in others) shared[other] = shared.GetValueOrDefault(other) + 1;
                else byRun[run] = others = [];
                others.Add(at);
            }

            foreach (var (other, count) in shared.OrderBy(s => s.Key))
                if (count > MostShared * (runs[at].Count + runs[other].Count - count) && !IsPair(lines[at], lines[other])) yield return (lines[at], lines[other]);
        }
    }

    private static bool IsPair(LabelledLine line, LabelledLine like) => string.Equals(line.Batch, like.Batch, StringComparison.Ordinal) && line.Main != like.Main;

    private static HashSet<string> RunsOf(string text, int fewestWords)
    {
        var words = Learning.ExampleMaker.Bare(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length < fewestWords ? [] : [.. Enumerable.Range(0, words.Length - Run + 1).Select(i => string.Join(' ', words[i..(i + Run)]))];
    }
}
