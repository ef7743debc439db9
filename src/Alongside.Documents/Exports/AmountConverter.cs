using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Alongside.Documents.Exports;

/// <summary>Amounts are text in an export, as they are in the canonical content.</summary>
internal sealed class AmountConverter : JsonConverter<decimal>
{
    public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && decimal.TryParse(reader.GetString(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount)
            ? amount
            : throw new JsonException("An amount is text such as \"12.50\".");

    public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) =>
        throw new NotSupportedException("The content is written as it was hashed.");
}
