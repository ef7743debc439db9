namespace Alongside.Listening.Rules;

/// <summary>What must hold around a match, beyond its words.</summary>
/// <param name="Kind">What is asked.</param>
/// <param name="Amount">The number that goes with it, where the kind takes one.</param>
public sealed record RuleCondition(RuleConditionKind Kind, double Amount = 0);
