namespace Alongside.OrderForms.Changes.Acts;

/// <summary>A device opens the customer's side for the first time and gets a key of its own. Its id is the author's.</summary>
/// <param name="LetIn">True for the first device, which takes the customer's seat; every later one has to be let in by the customer.</param>
public sealed record DeviceArrives(bool LetIn) : Act;
