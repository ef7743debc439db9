namespace Alongside.OrderForms.Changes.Acts;

/// <summary>Describes or prices an item anew. By the seller.</summary>
/// <param name="Item">The item.</param>
/// <param name="Text">What it is.</param>
/// <param name="Price">The price of one, at most two decimals.</param>
/// <param name="Optional">Whether it is left to the customer to choose it.</param>
/// <param name="Over">The descriptions it takes the place of; the item's own id is the first.</param>
public sealed record ChangeItem(string Item, string Text, decimal Price, bool Optional, Ids Over) : Act, IReplacing
{
    /// <inheritdoc/>
    public override bool ChangesContent => true;
}
