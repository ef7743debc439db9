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
    /// <summary>The number of its full form (<see cref="Lexicon"/>).</summary>
    internal int Word { get; init; } = Lexicon.Find(Norm).Number;

    /// <summary>A token whose full form has been looked up.</summary>
    internal static Token Of((string Norm, int Number) word, int start, int end, TokenKind kind) =>
        default(Token) with { Norm = word.Norm, Start = start, End = end, Kind = kind, Word = word.Number };

    /// <summary>Where it stands in the text.</summary>
    public TextSpan Span => new(Start, End);

    /// <summary>Whether it is a word with this full form.</summary>
    public bool Is(string norm) => string.Equals(Norm, norm, StringComparison.Ordinal);

    /// <summary>Whether it has the same full form.</summary>
    internal bool Is(in Token other) => Word != Lexicon.Unnumbered && other.Word != Lexicon.Unnumbered ? Word == other.Word : Is(other.Norm);
}
