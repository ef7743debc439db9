namespace Alongside.Storage;

/// <summary>Whether the other side knew that a conversation was recorded, as far as the seller said.</summary>
public enum Consent
{
    /// <summary>The seller has not said.</summary>
    Unknown,

    /// <summary>They knew.</summary>
    Knew,

    /// <summary>They did not know.</summary>
    DidNotKnow,

    /// <summary>Nothing was recorded: mail, chat, notes.</summary>
    NotRecorded,
}
