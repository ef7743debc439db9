namespace Alongside.Listening.Conversations;

/// <summary>
/// What the source has as one piece of speech: a cue, a segment, a line with a speaker, a chat message, the own text of
/// an email. It is not a turn: one turn may be many utterances, and an email holds many sentences.
/// </summary>
/// <param name="Index">Its 0-based place in the source's order, and in <see cref="Conversation.Utterances"/>.</param>
/// <param name="SpeakerId">The <see cref="Participant.Id"/> of who said it.</param>
/// <param name="Side">The side of who said it.</param>
/// <param name="StartSeconds">Seconds from the start of the conversation; null where the source does not say. Never inferred.</param>
/// <param name="EndSeconds">Seconds from the start of the conversation; null where the source does not say. Never inferred.</param>
/// <param name="Text">The words, with single spaces between them; an email's paragraphs are kept apart by one line break.</param>
public sealed record Utterance(int Index, string SpeakerId, Side Side, double? StartSeconds, double? EndSeconds, string Text);
