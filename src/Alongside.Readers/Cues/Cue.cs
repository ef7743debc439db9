namespace Alongside.Readers.Cues;

/// <summary>One cue of a caption file: when it is shown, and its text with its markup.</summary>
/// <param name="StartSeconds">When it begins.</param>
/// <param name="EndSeconds">When it ends; null where the file does not say.</param>
/// <param name="Markup">Its lines, joined by <c>\n</c>.</param>
/// <param name="Line">The 1-based line of its times.</param>
internal sealed record Cue(double StartSeconds, double? EndSeconds, string Markup, int Line);
