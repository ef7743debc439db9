namespace Alongside.Listening.Learned;

/// <summary>Labels that belong together: which family an utterance mainly belongs to is told more surely than which of its members.</summary>
internal enum Family
{
    /// <summary>Seller: asks.</summary>
    Asks,

    /// <summary>Seller: says back.</summary>
    SaysBack,

    /// <summary>Seller: tells, advises, argues.</summary>
    Tells,

    /// <summary>Seller: credits, leaves the choice, keeps the talk going.</summary>
    KeepsGoing,

    /// <summary>Customer: says how it is and what they need.</summary>
    Explains,

    /// <summary>Customer: pushes back.</summary>
    PushesBack,

    /// <summary>Customer: would like to, or will.</summary>
    ComesCloser,

    /// <summary>Customer: asks, or keeps the talk going.</summary>
    GoesOn,
}
