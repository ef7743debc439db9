namespace Alongside.Storage;

/// <summary>A form as it lies on the seller's desk: everything about it except what stands in it, which is its changes.</summary>
/// <param name="Id">Its id.</param>
/// <param name="CustomerId">The customer it is with.</param>
/// <param name="Title">What the seller finds it by.</param>
/// <param name="Note">A note of the seller's to themselves; the customer never sees it. Empty where there is none.</param>
/// <param name="InTouchOn">The day on which the seller said they would be in touch; null where they said none.</param>
/// <param name="CreatedAt">When it was begun.</param>
/// <param name="ChangedAt">When a change last came in; what is written on the desk does not count.</param>
/// <param name="Version">How many changes it has.</param>
/// <param name="SetAside">Whether the seller has put it away from the list. Nothing else follows from it.</param>
public sealed record StoredForm(
    string Id,
    string CustomerId,
    string Title,
    string Note,
    DateOnly? InTouchOn,
    DateTimeOffset CreatedAt,
    DateTimeOffset ChangedAt,
    int Version,
    bool SetAside);
