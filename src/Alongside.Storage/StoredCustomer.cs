namespace Alongside.Storage;

/// <summary>Somebody whom the seller has a form with.</summary>
/// <param name="Id">Made where the customer was added, and never used again.</param>
/// <param name="Name">What the seller calls them.</param>
/// <param name="Note">A note of the seller's to themselves; the customer never sees it. Empty where there is none.</param>
/// <param name="AddedAt">When they were added.</param>
public sealed record StoredCustomer(string Id, string Name, string Note, DateTimeOffset AddedAt);
