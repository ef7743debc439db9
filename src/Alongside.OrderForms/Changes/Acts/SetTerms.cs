namespace Alongside.OrderForms.Changes.Acts;

/// <summary>Says in what money the offer's prices are. By the seller.</summary>
/// <param name="Currency">ISO 4217.</param>
/// <param name="TaxPercent">The tax added to them, in per cent, such as 19; null where the prices are what is paid.</param>
/// <param name="Over">The terms it takes the place of.</param>
public sealed record SetTerms(string Currency, decimal? TaxPercent, Ids Over) : Act, IReplacing
{
    /// <inheritdoc/>
    public override bool ChangesContent => true;
}
