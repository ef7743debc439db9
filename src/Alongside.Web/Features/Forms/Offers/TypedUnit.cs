namespace Alongside.Web.Features.Forms.Offers;

/// <summary>What people write before or behind a number: the money, the per cent sign, <c>,–</c> for no cents.</summary>
internal static class TypedUnit
{
    private static readonly (string Unit, string[] Currencies)[] Money =
    [
        ("€", ["EUR"]), ("EURO", ["EUR"]), ("EUROS", ["EUR"]), ("EUR", ["EUR"]),
        ("£", ["GBP"]), ("GBP", ["GBP"]),
        ("$", ["USD", "CAD", "AUD", "NZD", "SGD", "HKD"]), ("US$", ["USD"]), ("USD", ["USD"]),
        ("CHF", ["CHF"]), ("FR.", ["CHF"]), ("SFR.", ["CHF"]),
        ("¥", ["JPY", "CNY"]), ("ZŁ", ["PLN"]), ("KČ", ["CZK"]), ("KR", ["SEK", "NOK", "DKK"]),
    ];

    /// <summary>The characters without their unit, and whether the unit is that of another money.</summary>
    public static (string Bare, bool Other) Without(string typed, NumberField field, string? currency)
    {
        if (ReferenceEquals(field, NumberField.Tax)) return (typed.EndsWith('%') ? typed[..^1].TrimEnd() : typed, false);
        if (currency is null) return (typed, false);
        var (bare, unit) = Split(typed);
        if (unit.Length == 0) return (WithoutNoCents(bare), false);
        if (Is(unit, currency)) return (WithoutNoCents(bare), false);
        var known = Money.Where(m => Is(m.Unit, unit)).ToList();
        if (known.Exists(m => m.Currencies.Contains(currency, StringComparer.Ordinal))) return (WithoutNoCents(bare), false);
        // Three letters are the code of some money; anything else is no number at all.
        return (typed, known.Count > 0 || (unit.Length == 3 && unit.All(char.IsAsciiLetter)));
    }

    private static (string Bare, string Unit) Split(string typed)
    {
        var first = typed.AsSpan().IndexOfAnyInRange('0', '9');
        if (first < 0) return (typed, "");
        var last = typed.AsSpan().LastIndexOfAnyInRange('0', '9');
        // A mark that belongs to the number stays with it.
        while (first > 0 && typed[first - 1] is ',' or '-' or '\u2212') first--;
        if (first > 0 && typed[first - 1] == '.' && (first == 1 || !char.IsLetter(typed[first - 2]))) first--;
        while (last + 1 < typed.Length && typed[last + 1] is ',' or '.' or '-' or '–' or '—') last++;
        var (before, after) = (typed[..first].Trim(), typed[(last + 1)..].Trim());
        return before.Length > 0 && after.Length > 0 ? (typed, "") : (typed[first..(last + 1)], before + after);
    }

    private static string WithoutNoCents(string bare) =>
        bare.Length > 2 && bare[^1] is '-' or '–' or '—' && bare[^2] is ',' or '.' ? bare[..^2] : bare;

    private static bool Is(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);
}
