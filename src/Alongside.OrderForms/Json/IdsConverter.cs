using System.Text.Json;
using System.Text.Json.Serialization;

namespace Alongside.OrderForms.Json;

/// <summary>Ids are written as an array of strings.</summary>
internal sealed class IdsConverter : JsonConverter<Ids>
{
    public override Ids Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray) throw new JsonException("Ids are an array.");
        var ids = new List<string>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (reader.TokenType != JsonTokenType.String || ids.Count == Rules.Limits.Over) throw new JsonException("Ids are strings, and not that many.");
            ids.Add(reader.GetString()!);
        }

        return Ids.Of(ids);
    }

    public override void Write(Utf8JsonWriter writer, Ids value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (var id in value) writer.WriteStringValue(id);
        writer.WriteEndArray();
    }
}
