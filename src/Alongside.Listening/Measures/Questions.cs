using Alongside.Listening.Moves;

namespace Alongside.Listening.Measures;

/// <summary>
/// <c>questions</c>: how many questions the seller asked, open, closed and leading. A count, 0 and up; each piece of an
/// utterance that is a question counts. Rests on the seller's utterances.
/// <para>MITI counts the same (Q), but one a turn at most. It says nothing of whether the answers were heard.</para>
/// </summary>
internal static class Questions
{
    private static readonly Measure Blank = new(
        "questions", null, "count", 0,
        "How many questions the seller asked: open, closed and leading.",
        "Question (Q) in MITI 4.2.1, which counts at most one in a turn; here each counts.");

    public static Measure Of(Tally tally) => Counted.Seller(tally, Blank, Asked(tally));

    /// <summary>All questions of the seller's.</summary>
    public static int Asked(Tally tally) => tally.Count(Label.QuestionOpen) + tally.Count(Label.QuestionClosed) + tally.Count(Label.QuestionLeading);
}
