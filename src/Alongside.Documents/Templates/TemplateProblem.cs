namespace Alongside.Documents.Templates;

/// <summary>Why a template's file cannot be read, and what to do.</summary>
/// <param name="Code">Why.</param>
/// <param name="Line">The line in the file, from 1.</param>
/// <param name="About">What it is about: the name or the text that is wrong; may be empty.</param>
public sealed record TemplateProblem(TemplateProblemCode Code, int Line, string About)
{
    /// <summary>What is wrong, where, and what to do next, for the freelancer.</summary>
    /// <param name="language"><c>de</c> for German, else English.</param>
    public string InWords(string language) => TemplateProblemWords.Of(this, string.Equals(Words.FormWords.For(language).Language, "de", StringComparison.Ordinal));
}
