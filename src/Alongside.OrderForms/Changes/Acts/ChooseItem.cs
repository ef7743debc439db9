namespace Alongside.OrderForms.Changes.Acts;

/// <summary>Takes an optional item in, or leaves it out. Only ever by the customer.</summary>
/// <param name="Item">The item.</param>
/// <param name="Chosen">Whether it is taken in.</param>
/// <param name="Over">The choices it takes the place of.</param>
public sealed record ChooseItem(string Item, bool Chosen, Ids Over) : Act, IReplacing
{
    /// <inheritdoc/>
    public override bool ChangesContent => true;
}
