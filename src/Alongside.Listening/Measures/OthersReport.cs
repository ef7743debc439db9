using System.Collections.Immutable;

namespace Alongside.Listening.Measures;

/// <summary>
/// A figure that somebody else has published about a measure. It is shown beside the measure so that a number has a
/// neighbour; it is no target and no mark, and whoever shows it lets it be switched off.
/// </summary>
/// <param name="MeasureId">The <see cref="Measure.Id"/> it belongs to.</param>
/// <param name="Text">The figure in one plain sentence, with who reports it.</param>
/// <param name="Source">Where it is published.</param>
public sealed record OthersReport(string MeasureId, string Text, string Source)
{
    private const string Miti = "MITI 4.2.1 (Moyers et al.); thresholds in table 3 of PMC9461167";

    /// <summary>All of them, in the order of their measures.</summary>
    public static ImmutableArray<OthersReport> All { get; } =
    [
        new("talk-share",
            "Others report 43 : 57 in 25,537 sales calls (Gong Labs), counted in a way of their own; no target.",
            "Gong Labs, talk-to-listen conversion ratio"),
        new("reflections",
            "Others report, for counselling, that 40% complex ones among the reflections are fair and 50% good (MITI 4.2.1); no target.",
            Miti),
        new("reflection-to-question",
            "Others report, for counselling, that one reflection to a question is fair and two to one good (MITI 4.2.1); no target.",
            Miti),
    ];

    /// <summary>The figure for that measure, or null where nobody's is known.</summary>
    public static OthersReport? For(string measureId)
    {
        foreach (var report in All)
            if (report.MeasureId == measureId) return report;
        return null;
    }
}
