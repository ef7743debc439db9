using System.Collections.Immutable;
using Alongside.Listening.Conversations;

namespace Alongside.Training.Conversations;

/// <summary>A conversation of our own with what belongs on its order form.</summary>
/// <param name="Name">Its file's name.</param>
/// <param name="Language">Its language.</param>
/// <param name="Conversation">What was said.</param>
/// <param name="Marks">By utterance index.</param>
internal sealed record MarkedConversation(string Name, string Language, Conversation Conversation, ImmutableArray<ImmutableArray<Mark>> Marks);
