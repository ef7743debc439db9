namespace Alongside.OrderForms.Changes;

/// <summary>An act that takes the place of earlier ones of its kind.</summary>
public interface IReplacing
{
    /// <summary>The changes whose place it takes: those its author had before them.</summary>
    Ids Over { get; }
}
