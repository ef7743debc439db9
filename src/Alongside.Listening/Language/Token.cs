using Alongside.Listening.Conversations;

namespace Alongside.Listening.Language;

/// <summary>
/// The smallest piece that rules look at. Contractions come apart as in the Penn Treebank, and each part is written out in
/// full in <paramref name="Norm"/>: "don't" is the tokens <c>do</c> and <c>not</c>, which cover <c>do</c> and <c>n't</c>.
/// </summary>
/// <param name="Norm">The lower-case full form.</param>
/// <param name="Start">Its first UTF-16 code unit in the text.</param>
/// <param name="End">The first unit after it.</param>
/// <param name="Kind">What kind of piece it is.</param>
public readonly record struct Token(string Norm, int Start, int End, TokenKind Kind)
{
    /// <summary>Where it stands in the text.</summary>
    public TextSpan Span => new(Start, End);

    /// <summary>Whether it is a word with this full form.</summary>
    public bool Is(string norm) => string.Equals(Norm, norm, StringComparison.Ordinal);
}
