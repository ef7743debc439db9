namespace Alongside.Listening.Learned;

/// <summary>One word of an utterance, as the model sees it.</summary>
/// <param name="Hash">The word, hashed.</param>
/// <param name="Stem">The word without its endings, hashed.</param>
/// <param name="Class">What it is.</param>
/// <param name="Token">Its token.</param>
/// <param name="IsContent">Whether it carries meaning of its own.</param>
/// <param name="IsEcho">Whether the other side has just said it.</param>
/// <param name="Narrow">The narrow group of words that it is used like (<see cref="WordGroups"/>).</param>
/// <param name="Wide">The wide one.</param>
internal readonly record struct Word(uint Hash, uint Stem, WordClass Class, int Token, bool IsContent, bool IsEcho, ushort Narrow, ushort Wide)
{
    /// <summary>Whether it is one of these.</summary>
    public bool Is(WordClass either) => (Class & either) != WordClass.None;
}
