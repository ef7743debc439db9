using Alongside.Listening.Moves;

namespace Alongside.Listening.Measures;

/// <summary>
/// <c>open-question-share</c>: the seller's open questions ÷ all their questions, leading ones among them. A share, 0 to 1.
/// Rests on the questions; unmeasurable without any.
/// <para>
/// From MITI 3.1.1 (later versions dropped it). It made no difference to success in the calls Rackham observed, and told good
/// helping conversations from poor ones no better than chance (AUC 0.54 on AnnoMI).
/// </para>
/// </summary>
internal static class OpenQuestionShare
{
    private static readonly Measure Blank = new(
        "open-question-share", null, "share", 0,
        "The seller's open questions ÷ all their questions.",
        "Percent open questions in MITI 3.1.1; leading questions count as not open here.");

    public static Measure Of(Tally tally)
    {
        if (!tally.IsUnderstood) return Blank with { Unmeasurable = WhyNot.NoLanguage };
        var questions = Questions.Asked(tally);
        return questions > 0
            ? Blank with { Value = (double)tally.Count(Label.QuestionOpen) / questions, N = questions }
            : Blank with { Unmeasurable = WhyNot.NoQuestions };
    }
}
