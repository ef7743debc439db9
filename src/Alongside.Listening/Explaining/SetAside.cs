using Alongside.Listening.Conversations;
using Alongside.Listening.Rules;

namespace Alongside.Listening.Explaining;

/// <summary>What a rule found, and what was not said all the same.</summary>
/// <param name="Page">The rule's page.</param>
/// <param name="Span">The words it found.</param>
/// <param name="Why">Why it was not said.</param>
/// <param name="For">The page that was believed instead; null where it was for another reason.</param>
/// <param name="Sureness">How likely the model held it, 0 to 1; null where that was not the reason.</param>
public sealed record SetAside(RulePage Page, TextSpan Span, SetAsideWhy Why, RulePage? For, double? Sureness);
