namespace Alongside.Listening.Language;

/// <summary>A half-open range of token indexes: a sentence, a clause, or what a pattern matched.</summary>
/// <param name="First">The first token inside.</param>
/// <param name="End">The first token after.</param>
public readonly record struct TokenRange(int First, int End)
{
    /// <summary>How many tokens it holds.</summary>
    public int Count => End - First;

    /// <summary>Whether the token index lies inside.</summary>
    public bool Contains(int token) => token >= First && token < End;
}
