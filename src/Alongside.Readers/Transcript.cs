using System.Collections.Immutable;
using Alongside.Listening.Conversations;

namespace Alongside.Readers;

/// <summary>One conversation as its source has it: who said what and when, but not yet who is on which side.</summary>
/// <param name="Source">The file's name as given; a file that holds several conversations adds <c>#id</c>.</param>
/// <param name="Format">The name of the format, such as <c>zoom-vtt</c>.</param>
/// <param name="Medium">How the conversation was held.</param>
/// <param name="StartedAt">When it began, where the source has dates.</param>
/// <param name="Speakers">Everyone who spoke, in the order of first speaking.</param>
/// <param name="Lines">Everything said, in the order it was said.</param>
public sealed record Transcript(
    string Source,
    string Format,
    Medium Medium,
    StartedAt? StartedAt,
    ImmutableArray<Speaker> Speakers,
    ImmutableArray<TranscriptLine> Lines);
