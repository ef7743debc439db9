namespace Alongside.Listening.Phrases.Mirroring;

/// <summary>How a word stands to the one before it.</summary>
internal enum Join
{
    /// <summary>A space between.</summary>
    Space,

    /// <summary>Nothing between: a comma, or a part of a contraction.</summary>
    None,

    /// <summary>A hyphen between.</summary>
    Hyphen,
}
