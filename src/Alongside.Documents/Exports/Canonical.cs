using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Alongside.Documents.Exports;

/// <summary>
/// JSON in the canonical form of RFC 8785: no white space, keys in the order of their UTF-16 code units, numbers as
/// ECMAScript writes them. What was parsed and re-indented by whatever program comes out as the one text that was hashed.
/// </summary>
internal static class Canonical
{
    public static string Of(JsonElement element)
    {
        var json = new StringBuilder();
        Write(json, element);
        return json.ToString();
    }

    private static void Write(StringBuilder json, JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                json.Append('{');
                var between = "";
                foreach (var member in element.EnumerateObject().OrderBy(m => m.Name, StringComparer.Ordinal))
                {
                    json.Append(between);
                    between = ",";
                    Text(json, member.Name);
                    json.Append(':');
                    Write(json, member.Value);
                }

                json.Append('}');
                break;
            case JsonValueKind.Array:
                json.Append('[');
                var comma = "";
                foreach (var value in element.EnumerateArray())
                {
                    json.Append(comma);
                    comma = ",";
                    Write(json, value);
                }

                json.Append(']');
                break;
            case JsonValueKind.String:
                Text(json, element.GetString()!);
                break;
            case JsonValueKind.Number:
                json.Append(Number(element.GetDouble()));
                break;
            case JsonValueKind.True or JsonValueKind.False:
                json.Append(element.GetBoolean() ? "true" : "false");
                break;
            default:
                json.Append("null");
                break;
        }
    }

    private static void Text(StringBuilder json, string text)
    {
        json.Append('"');
        foreach (var c in text)
        {
            _ = c switch
            {
                '"' => json.Append("\\\""),
                '\\' => json.Append("\\\\"),
                '\b' => json.Append("\\b"),
                '\t' => json.Append("\\t"),
                '\n' => json.Append("\\n"),
                '\f' => json.Append("\\f"),
                '\r' => json.Append("\\r"),
                < ' ' => json.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture)),
                _ => json.Append(c),
            };
        }

        json.Append('"');
    }

    /// <summary>As ECMAScript's <c>Number::toString</c> writes it.</summary>
    /// <exception cref="FormatException">The number is too large to be one.</exception>
    internal static string Number(double number)
    {
        if (!double.IsFinite(number)) throw new FormatException("JSON has no such number.");
        if (number == 0) return "0";
        if (number < 0) return "-" + Number(-number);
        // The shortest digits that read back as the same number, and where the point stands among them.
        var scientific = number.ToString("E16", CultureInfo.InvariantCulture);
        var shortest = number.ToString("R", CultureInfo.InvariantCulture);
        var digits = string.Concat(Mantissa(shortest).Where(char.IsAsciiDigit)).TrimStart('0').TrimEnd('0');
        var point = int.Parse(scientific.AsSpan(scientific.IndexOf('E', StringComparison.Ordinal) + 1), CultureInfo.InvariantCulture) + 1;
        // "E16" rounds, and may have carried into the next power where the shortest digits did not.
        if (shortest.IndexOf('E', StringComparison.Ordinal) is var e and >= 0) point = int.Parse(shortest.AsSpan(e + 1), CultureInfo.InvariantCulture) + 1;
        if (digits.Length <= point && point <= 21) return digits + new string('0', point - digits.Length);
        if (point is > 0 and <= 21) return $"{digits[..point]}.{digits[point..]}";
        if (point is > -6 and <= 0) return $"0.{new string('0', -point)}{digits}";
        var power = point - 1;
        var exponent = string.Create(CultureInfo.InvariantCulture, $"e{(power < 0 ? '-' : '+')}{Math.Abs(power)}");
        return digits.Length == 1 ? digits + exponent : $"{digits[0]}.{digits[1..]}{exponent}";
    }

    private static string Mantissa(string shortest) => shortest.IndexOf('E', StringComparison.Ordinal) is var e and >= 0 ? shortest[..e] : shortest;
}
