namespace Alongside.Listening.Measures;

/// <summary>
/// One number about the conversation, with what it means. It describes this conversation and is no mark: other
/// conversations differ for good reasons.
/// </summary>
/// <param name="Id">Its name, such as <c>talk-share</c>.</param>
/// <param name="Value">The number in <paramref name="Unit"/>; null where this conversation cannot support it.</param>
/// <param name="Unit">What the number counts: <c>share</c> (0–1), <c>seconds</c>, <c>words</c>, <c>words per minute</c>, <c>turns per minute</c>, <c>count</c>, <c>ratio</c>, <c>index</c> (0–1).</param>
/// <param name="N">How many cases it rests on.</param>
/// <param name="Definition">Its formula in words.</param>
/// <param name="Source">Where the definition comes from.</param>
/// <param name="Unmeasurable">Why there is no value; null where there is one.</param>
public sealed record Measure(string Id, double? Value, string Unit, int N, string Definition, string Source, string? Unmeasurable = null);
