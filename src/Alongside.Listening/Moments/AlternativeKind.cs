namespace Alongside.Listening.Moments;

/// <summary>What a suggested wording does. There is none that argues, claims or pushes.</summary>
public enum AlternativeKind
{
    /// <summary>Asks an open question.</summary>
    Ask,

    /// <summary>Says the customer's words back to them.</summary>
    Reflect,

    /// <summary>Takes what they said as valid, and leaves the choice with them.</summary>
    GiveRoom,

    /// <summary>Asks for permission first.</summary>
    AskPermission,
}
