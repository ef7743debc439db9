namespace Alongside.Listening.Learned;

/// <summary>What the model asks about a word, wherever it stands.</summary>
/// <param name="Hash">The word, hashed.</param>
/// <param name="Stem">The word without its endings, hashed.</param>
/// <param name="Class">What it is.</param>
/// <param name="IsContent">Whether it carries meaning of its own.</param>
/// <param name="Narrow">The narrow group of words that it is used like (<see cref="WordGroups"/>).</param>
/// <param name="Wide">The wide one.</param>
internal sealed record WordFacts(uint Hash, uint Stem, WordClass Class, bool IsContent, ushort Narrow, ushort Wide);
