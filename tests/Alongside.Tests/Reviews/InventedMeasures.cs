using System.Collections.Immutable;
using Alongside.Listening.Measures;

namespace Alongside.Tests.Reviews;

/// <summary>One value for every measure of the contract; what needs times is unmeasurable where there are none.</summary>
internal sealed class InventedMeasures(bool withTimes)
{
    public static ImmutableArray<Measure> All(bool withTimes) => new InventedMeasures(withTimes).All();

    /// <summary>Those about pushback, as if all of it was sure.</summary>
    public static ImmutableArray<Measure> OfSurePushback(bool withTimes) => [.. All(withTimes).Where(m => m.Id.Contains("pushback", StringComparison.Ordinal))];

    private ImmutableArray<Measure> All() =>
    [
        Timed("talk-share", 0.412345678, "share", "Your speaking seconds divided by all speaking seconds; silence is left out."),
        Plain("word-share", 0.4, "share", "Your words divided by all words."),
        Timed("longest-monologue", 27.3, "seconds", "The longest stretch you spoke without more than an \"mm\" between."),
        Timed("longest-customer-story", 41.0 / 3, "seconds", "The longest stretch they spoke without more than an \"mm\" between."),
        Timed("pace", 156, "words per minute", "Your words divided by your speaking minutes."),
        Timed("pace-after-pushback", 171.2, "words per minute", "The same, in the turn right after a pushback."),
        Timed("patience", 0.6, "seconds", "The median of the pauses between the end of their words and the start of yours."),
        Timed("patience-after-pushback", 0.3, "seconds", "The same, right after a pushback."),
        Timed("overlaps", 0, "count", "How often you began before they had finished."),
        Timed("turns-per-minute", 6.4, "turns per minute", "Turns of both sides divided by the minutes from first to last word."),
        Plain("questions", 7, "count", "Questions you asked, of every kind."),
        Plain("open-question-share", 0.857142857, "share", "Open questions divided by all your questions."),
        Plain("reflections", 4, "count", "How often you said their meaning back."),
        Plain("reflection-to-question", 4 / 7.0, "ratio", "Reflections divided by questions."),
        Plain("contradictions", 1, "count", "How often you denied or corrected what they said."),
        Plain("pressure", 1, "count", "Urgency, guilt, an assumed yes, asking again after a no."),
        Plain("pushbacks", 3, "count", "Their turns that pushed back."),
        Plain("pushbacks-met", 2 / 3.0, "share", "Pushbacks you asked about, said back or left room for, divided by all of them."),
        Plain("needs-stated", 3, "count", "Needs they named."),
        Plain("needs-covered", 1, "share", "Needs you took up divided by needs they named."),
        Plain("offer-before-need", 1e-9, "seconds", "Seconds of talk about the offer before the first need."),
        Plain("side-by-side", 0.6180339, "share", "How far the whole conversation was held side by side."),
    ];

    private static Measure Plain(string id, double value, string unit, string definition) =>
        new(id, value, unit, 23, definition, "A definition of our own.");

    private Measure Timed(string id, double value, string unit, string definition) => withTimes
        ? Plain(id, value, unit, definition)
        : new(id, null, unit, 0, definition, "A definition of our own.", "The source has no times.");
}
