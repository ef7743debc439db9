using System.Text.Json;

namespace Alongside.Reviews.Json;

/// <summary>Numbers as people read them: rounded, and never with an exponent.</summary>
internal static class JsonNumbers
{
    /// <summary>Beyond this a double has no decimals left, and no conversation has such a number.</summary>
    private const double Largest = 1e15;

    public static void WriteRounded(this Utf8JsonWriter json, string name, double? value, int decimals)
    {
        if (value is not { } number || !double.IsFinite(number)) json.WriteNull(name);
        else if (Math.Abs(number) >= Largest) json.WriteNumber(name, number);
        else json.WriteNumber(name, Plain((decimal)Math.Round(number, decimals)));
    }

    public static void WriteAmount(this Utf8JsonWriter json, string name, decimal? value)
    {
        if (value is { } amount) json.WriteNumber(name, Plain(amount));
        else json.WriteNull(name);
    }

    /// <summary>The same number without zeros at its end: a decimal remembers how it was written (<c>4000.00</c>).</summary>
    private static decimal Plain(decimal value) => value / 1.0000000000000000000000000000m;
}
