using Alongside.Listening.Conversations;

namespace Alongside.Training.Measuring;

/// <summary>Of one utterance, what the experts said and what was heard.</summary>
internal sealed record ExamAnswer(Side Side)
{
    public (string Meant, string Heard) Behaviour { get; init; }

    public (string Meant, string Heard) Question { get; init; }

    public (string Meant, string Heard) Reflection { get; init; }

    public (string Meant, string Heard) Talk { get; init; }
}
