using System.Globalization;

namespace Alongside.Web.Features.Forms.Offers;

/// <summary>
/// Reads numbers as English and German people write them: <c>1,234.50</c>, <c>1.234,50</c>, <c>1234,5</c>, <c>1 234.50</c>.
/// </summary>
/// <remarks>
/// It looks for every way in which the characters can be read, with the point or the comma as the decimal mark and with
/// the other, a space or an apostrophe between groups of exactly three digits, and keeps those that the field takes. Where
/// one is left, that is the number; where two are left, it does not guess. So <c>1.234</c> is 1234 as a price, because a
/// price has no three decimals; as a quantity, which may have three, it could be either, and is refused.
/// </remarks>
internal static class TypedNumber
{
    // More digits than any field takes, and few enough for the type.
    private const int MostDigits = 20;

    public static NumberReading Read(string? typed, NumberField field, string? currency = null)
    {
        var said = (typed ?? "").Trim();
        if (said.Length == 0) return new(said, null, NumberProblem.Empty);
        var (bare, other) = TypedUnit.Without(said, field, currency);
        if (other) return new(said, null, NumberProblem.OtherMoney);
        if (bare.Length > 1 && bare[0] is '-' or '\u2212' && All(bare[1..]).Count > 0) return new(said, null, NumberProblem.TooLow);
        if (bare.Count(char.IsAsciiDigit) > MostDigits) return new(said, null, NumberProblem.TooHigh);
        var readings = All(bare);
        var taken = readings.Where(field.Takes).Distinct().ToList();
        return taken.Count == 1 ? new(said, taken[0], null) : new(said, null, taken.Count > 1 ? NumberProblem.Ambiguous : Why(readings, field));
    }

    private static NumberProblem Why(List<decimal> readings, NumberField field)
    {
        if (readings.Count == 0) return NumberProblem.NotANumber;
        if (readings.Exists(field.IsInRange)) return NumberProblem.TooFine;
        return readings.Exists(r => r > field.Most) ? NumberProblem.TooHigh : NumberProblem.TooLow;
    }

    private static List<decimal> All(string text)
    {
        var readings = new List<decimal>();
        if (Whole(text, mark: null) is { } whole) readings.Add(whole);
        foreach (var mark in ".,")
        {
            if (text.Split(mark) is not [var before, { Length: > 0 } after] || !after.All(char.IsAsciiDigit)) continue;
            if ((before.Length == 0 ? 0 : Whole(before, mark)) is { } units) readings.Add(units + Parse("0." + after));
        }

        return readings;
    }

    // Digits alone, or in groups of three with one kind of mark between them; no group begins a number with 0.
    private static decimal? Whole(string text, char? mark)
    {
        if (text.Length > 0 && text.All(char.IsAsciiDigit)) return Parse(text);
        foreach (var between in ".,'’ ")
        {
            if (between == mark) continue;
            var groups = text.Select(c => char.IsWhiteSpace(c) ? ' ' : c).ToArray().AsSpan().ToString().Split(between);
            if (groups.Length > 1 && groups[0] is { Length: >= 1 and <= 3 } first && first[0] != '0'
                && groups.All(g => g.All(char.IsAsciiDigit)) && groups.Skip(1).All(g => g.Length == 3))
                return Parse(string.Concat(groups));
        }

        return null;
    }

    private static decimal Parse(string digits) => decimal.Parse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
}
