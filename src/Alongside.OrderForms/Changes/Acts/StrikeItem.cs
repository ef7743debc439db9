namespace Alongside.OrderForms.Changes.Acts;

/// <summary>Strikes an item, or takes it up again. By either.</summary>
/// <param name="Item">The item.</param>
/// <param name="Struck">Whether it is struck.</param>
/// <param name="Over">The decisions of this kind it takes the place of.</param>
public sealed record StrikeItem(string Item, bool Struck, Ids Over) : Act, IReplacing
{
    /// <inheritdoc/>
    public override bool ChangesContent => true;
}
