using System.Collections.Immutable;

namespace Alongside.Listening.Conversations;

/// <summary>A conversation with everyone seated: who said what, on which side, and when, where the source says when.</summary>
/// <param name="Source">Where it came from, as the user named it.</param>
/// <param name="Format">The format it was read from, such as <c>zoom-vtt</c>.</param>
/// <param name="Medium">How it was held.</param>
/// <param name="StartedAt">When it began, where the source has dates.</param>
/// <param name="Participants">Everyone who spoke, in the order of first speaking.</param>
/// <param name="Utterances">Everything said, in the source's order.</param>
public sealed record Conversation(
    string Source,
    string Format,
    Medium Medium,
    StartedAt? StartedAt,
    ImmutableArray<Participant> Participants,
    ImmutableArray<Utterance> Utterances);
