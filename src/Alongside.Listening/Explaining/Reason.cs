using System.Collections.Immutable;

namespace Alongside.Listening.Explaining;

/// <summary>Why something was said of an utterance.</summary>
/// <param name="Rules">The rules that found it, with their words; the one whose words are shown first. Empty where no rule did.</param>
/// <param name="Model">What the trained model holds of it; null where there is no model.</param>
public sealed record Reason(ImmutableArray<RuleReason> Rules, Weighing? Model)
{
    /// <summary>Whether no rule found it, and the trained model alone says it.</summary>
    public bool IsModelAlone => Rules.IsEmpty && Model is not null;
}
