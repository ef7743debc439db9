namespace Alongside.Listening.Learned;

/// <summary>What a word is, as far as traits are counted in it. A word may be several of these.</summary>
[Flags]
internal enum WordClass
{
    /// <summary>None of these.</summary>
    None = 0,

    /// <summary>Whoever is spoken to.</summary>
    You = 1,

    /// <summary>Whoever speaks.</summary>
    Me = 2,

    /// <summary>Says no.</summary>
    Negation = 4,

    /// <summary>Sets something against what was said.</summary>
    But = 8,

    /// <summary>Agrees.</summary>
    Agreeing = 16,

    /// <summary>Opens a question.</summary>
    Asking = 32,

    /// <summary>A verb that a question can begin with.</summary>
    Auxiliary = 64,

    /// <summary>Says what one should do.</summary>
    Ought = 128,

    /// <summary>"So".</summary>
    So = 256,

    /// <summary>"It", "that".</summary>
    It = 512,

    /// <summary>"If", "when".</summary>
    If = 1024,
}
