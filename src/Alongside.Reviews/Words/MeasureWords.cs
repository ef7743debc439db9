using System.Globalization;
using Alongside.Listening;
using Alongside.Listening.Measures;

namespace Alongside.Reviews.Words;

/// <summary>What the measures are called and how their values are said.</summary>
public static class MeasureWords
{
    /// <summary>The measure that is for the JSON alone: it would be read as a score anywhere else.</summary>
    public const string NeverShown = "side-by-side";

    /// <summary>The groups in which measures are shown, with their ids; in the order of the review.</summary>
    public static IReadOnlyList<(string Title, IReadOnlyList<string> Ids)> Groups { get; } =
    [
        ("Who talked", ["talk-share", "word-share", "longest-monologue", "longest-customer-story"]),
        ("Pace and pauses", ["pace", "pace-after-pushback", "patience", "patience-after-pushback", "overlaps", "turns-per-minute"]),
        ("Asking and saying back", ["questions", "open-question-share", "reflections", "reflection-to-question"]),
        ("Pushback", ["contradictions", "pressure", "pushbacks", "pushbacks-met"]),
        ("Needs", ["needs-stated", "needs-covered", "offer-before-need"]),
    ];

    /// <summary>The measures that a person is shown. What is told of pushback beside them is told as a fact, so they count only what surely was some.</summary>
    public static IEnumerable<Measure> Shown(Review review)
    {
        ArgumentNullException.ThrowIfNull(review);
        return review.Measures.Where(m => m.Id != NeverShown).Select(m => review.SurePushbackMeasures.FirstOrDefault(s => s.Id == m.Id) ?? m);
    }

    /// <summary>The name of a measure; for one that is not known here, its id.</summary>
    public static string Name(string measureId) => measureId switch
    {
        "talk-share" => "Your share of the talking",
        "word-share" => "Your share of the words",
        "longest-monologue" => "Your longest stretch",
        "longest-customer-story" => "Their longest stretch",
        "pace" => "Your pace",
        "pace-after-pushback" => "Your pace after pushback",
        "patience" => "Your pause before you speak",
        "patience-after-pushback" => "Your pause after pushback",
        "overlaps" => "Talking at the same time",
        "turns-per-minute" => "How often it went back and forth",
        "questions" => "Questions you asked",
        "open-question-share" => "Open ones among them",
        "reflections" => "Times you said it back",
        "reflection-to-question" => "Said back for each question",
        "contradictions" => "Yes, buts",
        "pressure" => "Pushes",
        "pushbacks" => "Times they clearly pushed back",
        "pushbacks-met" => "Pushback you asked about, said back or left room for",
        "needs-stated" => "Needs they named",
        "needs-covered" => "Needs you took up",
        "offer-before-need" => "Talk about the offer before the first need",
        _ => measureId,
    };

    /// <summary>The value with its unit; null where there is none.</summary>
    public static string? Value(Measure measure)
    {
        ArgumentNullException.ThrowIfNull(measure);
        if (measure.Value is not { } value || !double.IsFinite(value)) return null;
        return measure.Unit switch
        {
            "share" => Number(value * 100, "0") + "%",
            "seconds" => Clock.Length(value),
            "ratio" => Number(value, "0.##") + " to 1",
            "count" => Number(value, "#,0.##"),
            "words per minute" => Number(value, "#,0") + " words a minute",
            "turns per minute" => Number(value, "0.#") + " turns a minute",
            _ => Number(value, "#,0.##") + " " + measure.Unit,
        };
    }

    private static string Number(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
