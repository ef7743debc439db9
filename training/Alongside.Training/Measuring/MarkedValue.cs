using System.Globalization;
using Alongside.Listening.Entries;

namespace Alongside.Training.Measuring;

/// <summary>Compares the value of an entry with the one that is marked: "400 GBP", "3000-3500 USD", "2026-06-01".</summary>
internal static class MarkedValue
{
    /// <summary>Whether the entry comes to what is marked; null where the mark is of a kind that entries have no value for ("five of us").</summary>
    public static bool? Is(EntryValue? value, string field, string marked) => field switch
    {
        "budget" => Sum(marked) is { } sum ? value is MoneyValue money && Is(money, sum) : null,
        "timing" => Days(marked) is { } days ? value is TimingValue time && Is(time, days) : null,
        _ => null,
    };

    private static bool Is(MoneyValue value, (decimal Low, decimal? High, string? Currency) sum) =>
        string.Equals(value.Currency, sum.Currency, StringComparison.Ordinal)
        && (sum.High is null ? value.Amount == sum.Low ? value.UpTo is null || value.UpTo == sum.Low : value.Amount is null && value.UpTo == sum.Low : value.Amount == sum.Low && value.UpTo == sum.High);

    /// <summary>"By the first" has no first day: then the last has to be the marked one.</summary>
    private static bool Is(TimingValue value, (DateOnly From, DateOnly To) days) => value.To == days.To ? value.From is null || value.From == days.From : value.To is null && value.From == days.From;

    private static (decimal Low, decimal? High, string? Currency)? Sum(string marked)
    {
        var parts = marked.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var ends = parts[0].Split('-');
        if (!decimal.TryParse(ends[0], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var low)) return null;
        decimal? high = ends.Length > 1 && decimal.TryParse(ends[1], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var other) ? other : null;
        return (low, high, parts.Length > 1 ? parts[1] : null);
    }

    private static (DateOnly From, DateOnly To)? Days(string marked)
    {
        var ends = marked.Split("..");
        return DateOnly.TryParseExact(ends[0], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var from)
            && DateOnly.TryParseExact(ends[^1], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var to) ? (from, to) : null;
    }
}
