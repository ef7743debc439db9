namespace Alongside.Listening.Learned;

/// <summary>One word of an utterance, as the model sees it.</summary>
/// <param name="Hash">The word, hashed.</param>
/// <param name="Stem">The word without its endings, hashed.</param>
/// <param name="Class">What it is.</param>
/// <param name="Token">Its token.</param>
/// <param name="IsContent">Whether it carries meaning of its own.</param>
/// <param name="IsEcho">Whether the other side has just said it.</param>
/// <param name="Sort">Of what sort it is by its meaning (<see cref="WordSorts"/>).</param>
internal readonly record struct Word(uint Hash, uint Stem, WordClass Class, int Token, bool IsContent, bool IsEcho, byte Sort)
{
    /// <summary>Whether it is one of these.</summary>
    public bool Is(WordClass either) => (Class & either) != WordClass.None;
}
