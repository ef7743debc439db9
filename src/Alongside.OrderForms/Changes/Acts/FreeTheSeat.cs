namespace Alongside.OrderForms.Changes.Acts;

/// <summary>
/// The customer has lost their devices: none of them writes any more, and the next that opens the form takes the
/// customer's seat. By the seller; both see that it was done.
/// </summary>
/// <param name="Devices">The devices that no longer write.</param>
public sealed record FreeTheSeat(Ids Devices) : Act;
