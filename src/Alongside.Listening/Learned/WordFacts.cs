namespace Alongside.Listening.Learned;

/// <summary>What the model asks about a word, wherever it stands. A class and no record: it is looked up for every word, and compared with nothing.</summary>
internal sealed class WordFacts(uint hash, uint stem, WordClass one, bool isContent, byte sort)
{
    /// <summary>The word, hashed.</summary>
    public uint Hash { get; } = hash;

    /// <summary>The word without its endings, hashed.</summary>
    public uint Stem { get; } = stem;

    /// <summary>What it is.</summary>
    public WordClass Class { get; } = one;

    /// <summary>Whether it carries meaning of its own.</summary>
    public bool IsContent { get; } = isContent;

    /// <summary>Of what sort it is by its meaning (<see cref="WordSorts"/>).</summary>
    public byte Sort { get; } = sort;
}
