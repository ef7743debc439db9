using System.Collections.Immutable;

namespace Alongside.Training.Corpora;

/// <summary>
/// The AMI Meeting Corpus, manual annotations (Carletta 2007; CC BY 4.0): four people in a meeting, the dialogue act of each utterance, and which of them object to another (adjacency
/// pairs NEG) or agree in part (PART).
/// </summary>
internal static class AmiMeetings
{
    public const string Prefix = "ami:";

    private static readonly string[] Acts = ["bck", "stl", "inf", "el.inf", "el.ass", "el.sug", "el.und", "sug", "off", "ass", "und", "be.pos", "be.neg"];

    /// <summary>Utterances of one kind that teach as much as all of them would.</summary>
    private const int MostOfAKind = 3000;

    public static IEnumerable<CorpusLine> Read(string folder)
    {
        var pairs = Rows(Path.Combine(folder, "ami_adjacency_pairs.tsv")).Select(p => (Type: p[0], Source: p[3], Target: p[2])).ToLookup(p => p.Target, StringComparer.Ordinal);
        var lines = new List<CorpusLine>();
        foreach (var meeting in Rows(Path.Combine(folder, "ami_dialogue_acts.tsv")).GroupBy(r => r[1], StringComparer.Ordinal))
        {
            var said = meeting.OrderBy(r => double.TryParse(r[5], System.Globalization.CultureInfo.InvariantCulture, out var start) ? start : 0).ToArray();
            for (var i = 0; i < said.Length; i++)
                if (Line(said, i, [.. pairs[said[i][0]]]) is { } line) lines.Add(line);
        }

        return lines.GroupBy(l => l.Acts[^1], StringComparer.Ordinal).SelectMany(Some);
    }

    private static CorpusLine? Line(string[][] said, int at, ImmutableArray<(string Type, string Source, string Target)> pairs)
    {
        var (act, speaker, text) = (said[at][7], said[at][2], said[at][9]);
        if (Array.IndexOf(Acts, act) < 0 || text.Length == 0) return null;
        var pair = pairs.FirstOrDefault(p => p.Source.Length > 0);
        var before = pair.Source ?? said.Take(at).LastOrDefault(r => r[2] != speaker && r[7] is not ("bck" or "fra" or "stl"))?[9] ?? "";
        return pair.Type is "NEG" or "PART" or "POS" ? new([Prefix + act, Prefix + pair.Type], before, text) : new([Prefix + act], before, text);
    }

    // Evenly through the meetings.
    private static IEnumerable<CorpusLine> Some(IGrouping<string, CorpusLine> kind)
    {
        var all = kind.ToArray();
        var step = Math.Max(1, all.Length / (double)MostOfAKind);
        for (var at = 0.0; at < all.Length; at += step) yield return all[(int)at];
    }

    private static IEnumerable<string[]> Rows(string path) => File.ReadLines(path).Skip(1).Select(l => l.Split('\t'));
}
