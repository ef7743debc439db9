using System.Collections.Immutable;

namespace Alongside.OrderForms.Offers;

/// <summary>The offer part of a form: items, and what they come to.</summary>
/// <param name="Currency">ISO 4217.</param>
/// <param name="TaxPercent">The tax added to the items, in per cent; null where the prices are what is paid.</param>
/// <param name="Items">The items, in their order, the struck ones too.</param>
/// <param name="Terms">What the next <see cref="Changes.Acts.SetTerms"/> takes the place of.</param>
public sealed record Offer(string Currency, decimal? TaxPercent, ImmutableArray<Item> Items, Ids Terms)
{
    /// <summary>The sum of the items that count, each rounded to the cent before it is added.</summary>
    public decimal Net => Items.Where(i => i.Counts).Sum(i => i.Amount);

    /// <summary>The tax on the sum, rounded half up to the cent; 0 without tax.</summary>
    public decimal Tax => decimal.Round(Net * (TaxPercent ?? 0) / 100, 2, MidpointRounding.AwayFromZero);

    /// <summary>What is paid in all.</summary>
    public decimal Total => Net + Tax;
}
