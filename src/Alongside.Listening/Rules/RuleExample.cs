using Alongside.Listening.Conversations;

namespace Alongside.Listening.Rules;

/// <summary>An example on a rule page: a line, and where it matters what the other side had said before it.</summary>
/// <param name="Before">The other side's line before; null where the example has none.</param>
/// <param name="Text">The line, without the marks.</param>
/// <param name="Marked">The piece between the square brackets; null where nothing is marked.</param>
/// <param name="Line">The line of the page on which it stands, from 1.</param>
public sealed record RuleExample(string? Before, string Text, TextSpan? Marked, int Line);
