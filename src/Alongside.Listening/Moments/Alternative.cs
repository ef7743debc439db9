namespace Alongside.Listening.Moments;

/// <summary>Something that could have been said instead.</summary>
/// <param name="Text">The wording, ready to be said.</param>
/// <param name="Kind">What it does.</param>
public sealed record Alternative(string Text, AlternativeKind Kind);
