namespace Alongside.Listening.Language;

/// <summary>What kind of piece a token is.</summary>
public enum TokenKind
{
    /// <summary>Letters.</summary>
    Word,

    /// <summary>A figure, with its separators: <c>3.5</c>, <c>10,000</c>, <c>10:30</c>.</summary>
    Number,

    /// <summary>A mark that ends or parts a sentence, a bracket or a quotation mark.</summary>
    Punctuation,

    /// <summary>Anything else that is no white space: a currency sign, an emoji.</summary>
    Symbol,
}
