using Alongside.Listening.Conversations;

namespace Alongside.Readers;

/// <summary>What came of finding out who sits on which side: the conversation with everyone seated, or why that cannot be told.</summary>
/// <param name="Conversation">The conversation; null where <paramref name="Problem"/> is there.</param>
/// <param name="Problem">One line that lists the speakers; null where <paramref name="Conversation"/> is there.</param>
public sealed record Seating(Conversation? Conversation, ReadProblem? Problem);
