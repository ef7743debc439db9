namespace Alongside.Documents.Fonts;

/// <summary>The typefaces of a printed brief. Serif is for words that somebody said.</summary>
internal enum Face
{
    /// <summary>Noto Sans.</summary>
    Sans,

    /// <summary>Noto Sans, bold.</summary>
    Bold,

    /// <summary>Noto Sans, italic.</summary>
    Italic,

    /// <summary>Noto Serif.</summary>
    Serif,
}
