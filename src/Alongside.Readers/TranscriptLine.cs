namespace Alongside.Readers;

/// <summary>One utterance as a source has it, before anyone has said who sits on which side.</summary>
/// <param name="Speaker">Index into <see cref="Transcript.Speakers"/>.</param>
/// <param name="StartSeconds">Seconds from the start; null where the source does not say. Never inferred.</param>
/// <param name="EndSeconds">Seconds from the start; null where the source does not say. Never inferred.</param>
/// <param name="Text">The cleaned words (<see cref="Wording"/>); never blank.</param>
public sealed record TranscriptLine(int Speaker, double? StartSeconds, double? EndSeconds, string Text);
