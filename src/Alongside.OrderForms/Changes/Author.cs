namespace Alongside.OrderForms.Changes;

/// <summary>Who made a change.</summary>
/// <param name="Party">Whose pen.</param>
/// <param name="Device">The id of the device it was written on: not a secret, and not the device's key.</param>
/// <param name="Name">The name that was typed on that device; null where none has been typed yet.</param>
/// <param name="Channel">By which way it came.</param>
public sealed record Author(Party Party, string Device, string? Name, Channel Channel = Channel.Page)
{
    /// <summary>The device id under which everything of the seller's is written.</summary>
    public const string SellersDevice = "seller";
}
