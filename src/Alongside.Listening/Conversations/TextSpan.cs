namespace Alongside.Listening.Conversations;

/// <summary>A half-open range of UTF-16 code units in the text of one utterance.</summary>
/// <param name="Start">The first unit inside.</param>
/// <param name="End">The first unit after.</param>
public readonly record struct TextSpan(int Start, int End)
{
    /// <summary>How many code units it covers.</summary>
    public int Length => End - Start;

    /// <summary>Whether the two share at least one code unit.</summary>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>Whether the other lies wholly inside this one.</summary>
    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;

    /// <summary>The smallest span that holds both.</summary>
    public TextSpan Union(TextSpan other) => new(Math.Min(Start, other.Start), Math.Max(End, other.End));

    /// <summary>The piece of <paramref name="text"/> that the span covers.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span reaches outside the text.</exception>
    public string In(string text) => text[Start..End];
}
