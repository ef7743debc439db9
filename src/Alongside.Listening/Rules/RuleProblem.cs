namespace Alongside.Listening.Rules;

/// <summary>What is wrong with a rule page, and where.</summary>
/// <param name="Origin">The file.</param>
/// <param name="Line">The line, from 1; 0 where the text itself says which pattern is meant.</param>
/// <param name="What">What is wrong and what to do.</param>
public sealed record RuleProblem(string Origin, int Line, string What)
{
    /// <summary><c>my-rule.txt, line 3: …</c></summary>
    public override string ToString() => Line > 0
        ? $"{Origin}, line {Line}: {What}. Mend it as rules/README.md says, or take the page away."
        : $"{Origin}: {What}. Mend the pattern as rules/README.md says, or take it away.";
}
