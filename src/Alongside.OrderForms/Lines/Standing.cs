namespace Alongside.OrderForms.Lines;

/// <summary>How a line stands between the two.</summary>
public enum Standing
{
    /// <summary>Heard in a conversation; the customer has not said yet whether it is so.</summary>
    Heard,

    /// <summary>Written by the seller, or on a device that has no name yet; it waits for the customer.</summary>
    Proposed,

    /// <summary>The customer stands behind exactly these words: they wrote them under their name, or confirmed them.</summary>
    Confirmed,

    /// <summary>Worded anew since it was heard or written. By the customer, it is theirs; by the seller, it waits for the customer.</summary>
    Changed,

    /// <summary>Set aside for now.</summary>
    NotNow,

    /// <summary>Struck out.</summary>
    Struck,
}
