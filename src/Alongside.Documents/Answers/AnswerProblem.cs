namespace Alongside.Documents.Answers;

/// <summary>Why an answer cannot be read, and what to do.</summary>
/// <param name="Code">Why.</param>
/// <param name="Where">The part that it is about, such as <c>changes[3].fields</c>; empty where it is the whole.</param>
public sealed record AnswerProblem(AnswerProblemCode Code, string Where)
{
    /// <summary>What is wrong and what to do next, for the freelancer.</summary>
    /// <param name="language"><c>de</c> for German, else English.</param>
    public string InWords(string language) => AnswerProblemWords.Of(this, string.Equals(Words.FormWords.For(language).Language, "de", StringComparison.Ordinal));
}
