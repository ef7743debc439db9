using System.Text.Json;
using System.Text.Json.Serialization;
using Alongside.OrderForms.Templates;

namespace Alongside.OrderForms.Json;

/// <summary>Words are written as an array of strings.</summary>
internal sealed class WordsConverter : JsonConverter<Words>
{
    public override Words Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray) throw new JsonException("Choices are an array.");
        var words = new List<string>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (reader.TokenType != JsonTokenType.String) throw new JsonException("Choices are strings.");
            words.Add(reader.GetString()!);
        }

        return Words.Of([.. words]);
    }

    public override void Write(Utf8JsonWriter writer, Words value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (var word in value) writer.WriteStringValue(word);
        writer.WriteEndArray();
    }
}
