namespace Alongside.OrderForms.Endings;

/// <summary>What the customer says to the whole, apart from accepting it.</summary>
public enum Reply
{
    /// <summary>Nothing yet, or it is open again.</summary>
    Open,

    /// <summary>"I'd change something."</summary>
    WouldChange,

    /// <summary>"Not for me, and that's fine."</summary>
    NotForMe,
}
