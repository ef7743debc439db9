using System.Collections.Immutable;

namespace Alongside.Training.Measuring;

/// <summary>One conversation of the exam as it was heard.</summary>
/// <param name="IsGood">Whether the experts held the conversation for a good one.</param>
/// <param name="SideBySide">The measure of that name.</param>
/// <param name="Answers">Utterance by utterance.</param>
internal sealed record ExamSitting(bool IsGood, double SideBySide, ImmutableArray<ExamAnswer> Answers);
