using System.Globalization;

namespace Alongside.Documents.Words;

/// <summary>Numbers and times as figures, the same on every machine.</summary>
internal static class Figures
{
    public static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Clock(DateTimeOffset at) => at.ToString("HH:mm", CultureInfo.InvariantCulture);

    /// <summary><c>UTC</c>, <c>UTC+1</c>, <c>UTC−3:30</c>.</summary>
    public static string Offset(TimeSpan offset)
    {
        if (offset == TimeSpan.Zero) return "UTC";
        var (sign, size) = offset < TimeSpan.Zero ? ('−', offset.Negate()) : ('+', offset);
        var hours = string.Create(CultureInfo.InvariantCulture, $"UTC{sign}{(int)size.TotalHours}");
        return size.Minutes == 0 ? hours : string.Create(CultureInfo.InvariantCulture, $"{hours}:{size.Minutes:00}");
    }

    /// <summary>Two decimals, with a mark between the thousands.</summary>
    public static string Cents(decimal amount, string thousands, string point) => Marked(amount.ToString("#,##0.00", CultureInfo.InvariantCulture), thousands, point);

    /// <summary>As many decimals as it has, up to nine.</summary>
    public static string Plain(decimal number, string thousands, string point) => Marked(number.ToString("#,##0.#########", CultureInfo.InvariantCulture), thousands, point);

    private static string Marked(string invariant, string thousands, string point) =>
        string.Concat(invariant.Select(c => c switch { ',' => thousands, '.' => point, _ => c.ToString() }));
}
