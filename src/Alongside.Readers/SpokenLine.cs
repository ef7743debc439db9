namespace Alongside.Readers;

/// <summary>One utterance as a reader found it, before it is cleaned and its speaker is looked up.</summary>
/// <param name="Speaker">The name as the source writes it; null where the source does not say.</param>
/// <param name="StartSeconds">As the source has it.</param>
/// <param name="EndSeconds">As the source has it.</param>
/// <param name="Text">The words as the source has them; may be blank.</param>
/// <param name="Position">Its 1-based place in the file, counted in <see cref="SpokenLines.Unit"/>.</param>
internal readonly record struct SpokenLine(string? Speaker, double? StartSeconds, double? EndSeconds, string Text, int Position);
