using Alongside.OrderForms.Rules;

namespace Alongside.Web.Features.Forms.Offers;

/// <summary>What a field for a number takes.</summary>
/// <param name="About">The field's name, also in a <see cref="Refusal"/>.</param>
/// <param name="Most">The highest number.</param>
/// <param name="Decimals">How many decimals it may have.</param>
/// <param name="Zero">Whether it may be 0.</param>
internal sealed record NumberField(string About, decimal Most, int Decimals, bool Zero)
{
    /// <summary>The price of one: at most two decimals.</summary>
    public static NumberField Price { get; } = new("price", Limits.Amount, 2, Zero: true);

    /// <summary>How many: at most three decimals.</summary>
    public static NumberField Quantity { get; } = new("quantity", Limits.Amount, 3, Zero: false);

    /// <summary>Tax in per cent.</summary>
    public static NumberField Tax { get; } = new("tax", 100, 3, Zero: true);

    /// <summary>Whether it takes a number.</summary>
    public bool Takes(decimal number) => IsInRange(number) && HasRoomFor(number);

    /// <summary>Whether a number is neither too high nor too low.</summary>
    public bool IsInRange(decimal number) => number <= Most && (Zero ? number >= 0 : number > 0);

    /// <summary>Whether a number has no more decimals than that.</summary>
    public bool HasRoomFor(decimal number) => decimal.Round(number, Decimals) == number;
}
