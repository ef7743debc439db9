namespace Alongside.Listening.Rules;

/// <summary>What a step of a compiled pattern does.</summary>
internal enum Operation
{
    /// <summary>The next token is this word.</summary>
    Word,

    /// <summary>The next token is one of these words.</summary>
    Set,

    /// <summary>The next token is none of these words; takes no token.</summary>
    Not,

    /// <summary>The next token is a word or a figure.</summary>
    AnyWord,

    /// <summary>Takes one token, whatever it is.</summary>
    AnyToken,

    /// <summary>The next token begins the sentence, lead-ins aside.</summary>
    Start,

    /// <summary>Nothing but marks follows in the sentence.</summary>
    End,

    /// <summary>Tries the first way, then the second.</summary>
    Split,

    /// <summary>Goes on elsewhere.</summary>
    Jump,

    /// <summary>The marked piece begins here.</summary>
    Open,

    /// <summary>The marked piece ends here.</summary>
    Close,

    /// <summary>Found.</summary>
    Done,
}
