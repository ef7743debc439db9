using System.Collections.Immutable;
using Alongside.Listening.Conversations;
using Alongside.Listening.Moves;

namespace Alongside.Listening.Rules;

/// <summary>
/// One rule: a page of data that says what it hears, why that matters, where the knowledge comes from, which words it finds,
/// and, by example, what it flags and what it lets pass. The format is described in <c>rules/README.md</c>.
/// </summary>
/// <param name="Id">Its name, such as <c>contradiction.yes-but</c>; a user's page with the same id replaces the built-in one.</param>
/// <param name="Side">Whose words it looks at.</param>
/// <param name="Label">The label it gives; null for a page that only tells which way the words lean.</param>
/// <param name="Lean">Which way the words lean; null where the page does not say.</param>
/// <param name="Conditions">What must hold around the words.</param>
/// <param name="Span">How much a finding covers.</param>
/// <param name="Confidence">How sure a finding is, 0 to 1.</param>
/// <param name="Why">Why it matters, in one or two plain sentences.</param>
/// <param name="Source">Where the knowledge comes from.</param>
/// <param name="Finds">The patterns; any one of them is enough.</param>
/// <param name="Unless">Patterns that, anywhere in the sentence, let it pass.</param>
/// <param name="After">Patterns of which one must stand in the last words of the other side's last turn; none: it does not matter what was said before.</param>
/// <param name="Flags">Examples that are flagged, with the span marked.</param>
/// <param name="LetsPass">Examples that are not.</param>
/// <param name="Origin">The file it was read from.</param>
public sealed record RulePage(
    string Id,
    Side Side,
    Label? Label,
    Lean? Lean,
    ImmutableArray<RuleCondition> Conditions,
    RuleSpan Span,
    double Confidence,
    string Why,
    string Source,
    ImmutableArray<string> Finds,
    ImmutableArray<string> Unless,
    ImmutableArray<string> After,
    ImmutableArray<RuleExample> Flags,
    ImmutableArray<RuleExample> LetsPass,
    string Origin);
