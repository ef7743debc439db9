namespace Alongside.Training.Conversations;

/// <summary>Whether marked words belong on the order form.</summary>
internal enum MarkKind
{
    /// <summary>They do.</summary>
    Belongs,

    /// <summary>People would differ.</summary>
    Unsure,

    /// <summary>They do not, though they look as if they did.</summary>
    Trap,

    /// <summary>They are the seller's, numbered so that a yes can point at them.</summary>
    Proposed,
}
