using Alongside.Listening.Language;

namespace Alongside.Listening.Rules;

/// <summary>What a rule found in a passage.</summary>
/// <param name="Page">The rule's page.</param>
/// <param name="Range">The tokens it covers, as its page says.</param>
/// <param name="Sentence">The sentence it stands in.</param>
public sealed record Finding(RulePage Page, TokenRange Range, TokenRange Sentence);
