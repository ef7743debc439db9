namespace Alongside.Listening.Entries.Money;

/// <summary>A number that may be an amount of money, before it is known whether it was taken back and whether it is money at all.</summary>
/// <param name="First">The first token of the amount itself.</param>
/// <param name="End">The first token after it, its currency and its unit.</param>
/// <param name="Low">The amount, or the lower end of a range.</param>
/// <param name="High">The upper end of a range, else null.</param>
/// <param name="Scale">The scale that was said with it, or 1.</param>
/// <param name="Currency">ISO 4217; <see cref="Money.Currency.Unnamed"/> where one is meant but not named; null for none.</param>
/// <param name="Per">The unit it is paid for.</param>
/// <param name="IsMoneyWord">Whether "k" or "grand" was said.</param>
/// <param name="IsPlausible">Whether what stands around it leaves room for money: no noun that is counted, no percent sign.</param>
internal sealed record AmountCandidate(
    int First, int End, decimal Low, decimal? High, decimal Scale, string? Currency, string? Per, bool IsMoneyWord, bool IsPlausible);
