using Alongside.Listening.Language;

namespace Alongside.Listening.Rules;

/// <summary>Where a pattern was found.</summary>
/// <param name="Whole">All tokens of the match.</param>
/// <param name="Marked">The piece between the pattern's braces; null where it has none.</param>
internal readonly record struct PatternMatch(TokenRange Whole, TokenRange? Marked);
