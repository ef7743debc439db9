namespace Alongside.OrderForms.Changes.Acts;

/// <summary>Lets another device write for the customer's side, or no longer. Only ever by the customer.</summary>
/// <param name="Device">The device.</param>
/// <param name="LetIn">Whether it is let in.</param>
/// <param name="Over">The decisions about this device it takes the place of.</param>
public sealed record AdmitDevice(string Device, bool LetIn, Ids Over) : Act, IReplacing;
