using System.Globalization;

namespace Alongside.Listening.Entries.Numbers;

/// <summary>
/// Reads numbers in digits, in the ways they are written in different countries: 4,000.50 · 4.000,50 · 4'000 · 3.5 · 3,5.
/// A single separator before exactly three digits groups thousands, as it does far more often than not where prices are talked about.
/// </summary>
internal static class Figure
{
    private const int MostDigits = 12;

    /// <summary>The number, or null where the digits are none: a clock time, a dotted date, something endless.</summary>
    public static decimal? Read(string figure)
    {
        if (figure.Length > MostDigits + 4 || figure.Contains(':', StringComparison.Ordinal)) return null;
        var mark = DecimalMark(figure);
        Span<char> digits = stackalloc char[figure.Length];
        var length = 0;
        var group = -1;
        for (var i = 0; i < figure.Length; i++)
        {
            var c = figure[i];
            if (char.IsAsciiDigit(c))
            {
                digits[length++] = c;
                if (group >= 0) group++;
            }
            else if (i == mark)
            {
                if (group is >= 0 and not 3) return null;
                digits[length++] = '.';
                group = -1;
                if (figure.AsSpan(i + 1).ContainsAny(',', '.', '\'')) return null;
            }
            else if (group is -1 ? i > 3 || figure[0] == '0' : group != 3)
            {
                return null;
            }
            else
            {
                group = 0;
            }
        }

        if (group is >= 0 and not 3) return null;
        return decimal.TryParse(digits[..length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;
    }

    /// <summary>Where the decimal mark stands: the last separator, unless it groups thousands.</summary>
    private static int DecimalMark(string figure)
    {
        var last = figure.LastIndexOfAny(['.', ',']);
        if (last < 0) return -1;
        var first = figure.IndexOfAny(['.', ',', '\'']);
        if (first != last && figure[first] != figure[last]) return last;
        return first == last && figure.Length - last - 1 != 3 ? last : -1;
    }
}
