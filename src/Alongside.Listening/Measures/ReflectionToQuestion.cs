using System.Globalization;

namespace Alongside.Listening.Measures;

/// <summary>
/// <c>reflection-to-question</c>: the seller's reflections ÷ their questions. A ratio, 0 and up. Rests on both together;
/// unmeasurable without a question.
/// <para>
/// R:Q of MITI 4.2.1. Whoever stops asking raises it without reflecting more, so the definition states both counts, and
/// neither count is praised for the ratio.
/// </para>
/// </summary>
internal static class ReflectionToQuestion
{
    private static readonly Measure Blank = new(
        "reflection-to-question", null, "ratio", 0,
        "The seller's reflections ÷ their questions.",
        "Reflection to question ratio (R:Q) in MITI 4.2.1.");

    public static Measure Of(Tally tally)
    {
        if (!tally.IsUnderstood) return Blank with { Unmeasurable = WhyNot.NoLanguage };
        var (reflections, questions) = (Reflections.Made(tally), Questions.Asked(tally));
        var counts = string.Create(CultureInfo.InvariantCulture, $"Here: {reflections} ÷ {questions}; the ratio alone also rises when fewer questions are asked.");
        var stated = Blank with { N = reflections + questions, Definition = $"{Blank.Definition} {counts}" };
        return questions > 0 ? stated with { Value = (double)reflections / questions } : stated with { Unmeasurable = WhyNot.NoQuestions };
    }
}
