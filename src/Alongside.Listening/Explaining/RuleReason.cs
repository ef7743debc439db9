using Alongside.Listening.Conversations;
using Alongside.Listening.Rules;

namespace Alongside.Listening.Explaining;

/// <summary>A rule that found something.</summary>
/// <param name="Page">Its page, with why it matters and where that is known from.</param>
/// <param name="Span">The words it found, by their place in the utterance's text.</param>
public sealed record RuleReason(RulePage Page, TextSpan Span);
