using System.Globalization;
using System.Text.RegularExpressions;
using Alongside.Tests.Program;
using Xunit;

namespace Alongside.Tests.Reviews;

/// <summary>Real counselling conversations that experts labelled; nothing here was made from them. The floors keep what is reached.</summary>
public sealed partial class ExamTests
{
    [Fact]
    public async Task Expert_labelled_conversations_are_heard_at_least_this_well()
    {
        var (exam, labelled) = (CheckReviewTests.Shared("tools", "exam"), CheckReviewTests.Shared("data", "exam", "annomi-exam.tsv"));
        var checker = CheckReviewTests.Shared("tools", "check-review");
        using var desk = new Desk();
        var folder = Path.Combine(desk.Folder, "exam");
        var (written, what) = await Python.Run(exam, ["write", labelled, folder]);
        Assert.True(written == 0, what);
        var run = desk.Run("review", folder, "--me", "Therapist", "--format", "json", "--output", Path.Combine(desk.Folder, "exam.jsonl"));
        Assert.Equal((0, ""), (run.Exit, run.Error));

        var (breached, breaches) = await Python.Run(checker, [Path.Combine(desk.Folder, "exam.jsonl")]);
        var (_, scores) = await Python.Run(exam, ["score", labelled, Path.Combine(desk.Folder, "exam.jsonl")]);

        Assert.True(breached == 0, breaches);
        Assert.True(Score(scores, "seller, 4 classes") >= 0.70, scores);
        Assert.True(Score(scores, "customer, 3 classes") >= 0.50, scores);
        Assert.True(Score(scores, "question open/closed/none") >= 0.73, scores);
    }

    private static double Score(string scores, string task)
    {
        var line = scores.Split('\n').FirstOrDefault(l => l.StartsWith(task, StringComparison.Ordinal)) ?? "";
        return double.TryParse(MacroF1().Match(line).Groups["score"].Value, CultureInfo.InvariantCulture, out var score) ? score : double.NaN;
    }

    [GeneratedRegex(@"macro-F1 (?<score>[0-9.]+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex MacroF1();
}
