namespace Alongside.OrderForms.Lines;

/// <summary>Whether a line counts.</summary>
public enum Shelf
{
    /// <summary>It counts.</summary>
    None,

    /// <summary>Not now: kept for later.</summary>
    NotNow,

    /// <summary>Struck out; still to be read.</summary>
    Struck,
}
