using System.Collections.Immutable;
using Alongside.Listening;

namespace Alongside.Training.Measuring;

/// <summary>
/// Real counselling conversations that experts have labelled (AnnoMI, Wu et al. 2022, 2023), which nothing was trained on: what a review hears in them, with the review's labels
/// brought to those of the experts.
/// </summary>
internal sealed class Exam
{
    private readonly ImmutableArray<ExamConversation> _conversations;

    private Exam(ImmutableArray<ExamConversation> conversations) => _conversations = conversations;

    public int Count => _conversations.Length;

    /// <summary>Reads the exam's file; null where it is not there.</summary>
    public static Exam? Read(string path)
    {
        if (!File.Exists(path)) return null;
        var lines = File.ReadAllLines(path);
        var columns = lines[0].Split('\t');
        var rows = lines.Skip(1).Select(l => columns.Zip(l.Split('\t')).ToDictionary(c => c.First, c => c.Second, StringComparer.Ordinal));
        return new Exam([.. rows.GroupBy(r => r["transcript"]).Select(g => ExamConversation.Of(g.Key, [.. g]))]);
    }

    /// <summary>Sits the exam.</summary>
    public ExamResult Sit(Listener listener) => new([.. _conversations.Select(c => c.Sit(listener))]);
}
