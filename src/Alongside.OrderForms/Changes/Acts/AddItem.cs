namespace Alongside.OrderForms.Changes.Acts;

/// <summary>Adds something to the offer. The item goes by the id of the change. By the seller.</summary>
/// <param name="Text">What it is.</param>
/// <param name="Quantity">How many, above 0, at most three decimals.</param>
/// <param name="Price">The price of one, at most two decimals.</param>
/// <param name="Optional">Whether it is left to the customer to choose it; then it counts once chosen.</param>
/// <param name="Place">Where it stands among the items.</param>
public sealed record AddItem(string Text, decimal Quantity, decimal Price, bool Optional, string Place) : Act
{
    /// <inheritdoc/>
    public override bool ChangesContent => true;
}
