namespace Alongside.Readers;

/// <summary>A piece of speech whose speaker the source does not name.</summary>
/// <param name="StartSeconds">Seconds from the start; null where the source does not say.</param>
/// <param name="EndSeconds">Seconds from the start; null where the source does not say.</param>
/// <param name="Text">The cleaned words; never blank.</param>
public sealed record UnattributedLine(double? StartSeconds, double? EndSeconds, string Text);
