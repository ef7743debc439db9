namespace Alongside.OrderForms.Changes.Acts;

/// <summary>Says who is writing on this device. By either, for their own device.</summary>
/// <param name="Name">The name as typed.</param>
/// <param name="Over">The names of this device it takes the place of.</param>
public sealed record Introduce(string Name, Ids Over) : Act, IReplacing;
