namespace Alongside.Listening.Rules;

/// <summary>What is wrong with a rule page, and where.</summary>
/// <param name="Origin">The file.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="What">What is wrong and what to do.</param>
public sealed record RuleProblem(string Origin, int Line, string What)
{
    /// <summary><c>my-rule.txt, line 3: …</c></summary>
    public override string ToString() => $"{Origin}, line {Line}: {What}";
}
