namespace Alongside.Listening.Learned;

/// <summary>What the model asks about a word, wherever it stands.</summary>
/// <param name="Hash">The word, hashed.</param>
/// <param name="Stem">The word without its endings, hashed.</param>
/// <param name="Class">What it is.</param>
/// <param name="IsContent">Whether it carries meaning of its own.</param>
internal sealed record WordFacts(uint Hash, uint Stem, WordClass Class, bool IsContent);
