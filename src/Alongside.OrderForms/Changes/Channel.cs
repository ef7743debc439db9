namespace Alongside.OrderForms.Changes;

/// <summary>By which way a change came.</summary>
public enum Channel
{
    /// <summary>Written in the page.</summary>
    Page,

    /// <summary>Written in a form that was sent as a file, and came back with its answer.</summary>
    File,
}
