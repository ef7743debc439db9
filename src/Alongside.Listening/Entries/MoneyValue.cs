namespace Alongside.Listening.Entries;

/// <summary>An amount of money, or a range.</summary>
/// <param name="Amount">The amount, or the lower end of a range; null for "up to".</param>
/// <param name="UpTo">The upper end of a range or limit; null where there is none.</param>
/// <param name="Currency">ISO 4217, or null where the words name none.</param>
/// <param name="Per">The unit it is paid for: <c>hour</c>, <c>day</c>, <c>week</c>, <c>month</c>, <c>year</c>, or null for a whole.</param>
public sealed record MoneyValue(decimal? Amount, decimal? UpTo, string? Currency, string? Per) : EntryValue;
