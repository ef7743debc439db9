namespace Alongside.Listening.Phrases.Mirroring;

/// <summary>A word on its way from the customer's sentence into the mirrored one.</summary>
/// <param name="Norm">Its full lower-case form, by which the grammar knows it.</param>
/// <param name="Text">As it will be written.</param>
/// <param name="Join">How it stands to the word before it.</param>
internal readonly record struct Word(string Norm, string Text, Join Join)
{
    /// <summary>A word of ours, with a space before it.</summary>
    public static Word Plain(string text) => new(text, text, Join.Space);

    public bool Is(string norm) => string.Equals(Norm, norm, StringComparison.Ordinal);

    public bool IsComma => Is(",");

    /// <summary>The same place in the sentence, another word.</summary>
    public Word Become(string text) => new(text, text, Join);
}
