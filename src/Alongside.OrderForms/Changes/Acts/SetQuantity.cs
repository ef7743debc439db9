namespace Alongside.OrderForms.Changes.Acts;

/// <summary>Says how many of an item. By either.</summary>
/// <param name="Item">The item.</param>
/// <param name="Quantity">How many, above 0, at most three decimals.</param>
/// <param name="Over">The quantities it takes the place of; the item's own id is the first.</param>
public sealed record SetQuantity(string Item, decimal Quantity, Ids Over) : Act, IReplacing
{
    /// <inheritdoc/>
    public override bool ChangesContent => true;
}
