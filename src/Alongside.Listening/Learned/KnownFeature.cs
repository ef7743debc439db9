namespace Alongside.Listening.Learned;

/// <summary>A feature that a model knows.</summary>
/// <param name="Row">The row of its weights.</param>
/// <param name="First">The first token it was seen in.</param>
/// <param name="End">The token after the last.</param>
internal readonly record struct KnownFeature(int Row, int First, int End);
