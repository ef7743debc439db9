namespace Alongside.Listening.Rules;

/// <summary>How much of the text a finding covers, where its pattern does not mark it with braces.</summary>
public enum RuleSpan
{
    /// <summary>The clauses that hold the match.</summary>
    Clause,

    /// <summary>The sentence that holds the match.</summary>
    Sentence,

    /// <summary>The matched words alone.</summary>
    Match,
}
