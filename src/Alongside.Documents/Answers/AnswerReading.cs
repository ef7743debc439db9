using System.Diagnostics.CodeAnalysis;

namespace Alongside.Documents.Answers;

/// <summary>What came of reading an answer: the answer, or why there is none.</summary>
public sealed record AnswerReading
{
    private AnswerReading(AnswerFile? answer, AnswerProblem? problem) => (Answer, Problem) = (answer, problem);

    /// <summary>The answer; null where it could not be read.</summary>
    public AnswerFile? Answer { get; }

    /// <summary>Why it could not be read; null where it could.</summary>
    public AnswerProblem? Problem { get; }

    /// <summary>Whether it could be read.</summary>
    [MemberNotNullWhen(true, nameof(Answer))]
    [MemberNotNullWhen(false, nameof(Problem))]
    public bool IsRead => Answer is not null;

    internal static AnswerReading Of(AnswerFile answer) => new(answer, null);

    internal static AnswerReading Not(AnswerProblemCode code, string where = "") => new(null, new AnswerProblem(code, where));
}
