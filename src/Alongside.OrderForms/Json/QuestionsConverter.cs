using System.Text.Json;
using System.Text.Json.Serialization;
using Alongside.OrderForms.Templates;

namespace Alongside.OrderForms.Json;

/// <summary>Questions are written as an array.</summary>
internal sealed class QuestionsConverter : JsonConverter<Questions>
{
    public override Questions Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray) throw new JsonException("Questions are an array.");
        var questions = new List<Question>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            questions.Add(JsonSerializer.Deserialize(ref reader, FormJsonContext.Default.Question) ?? throw new JsonException("A question is not null."));
        return new Questions(questions);
    }

    public override void Write(Utf8JsonWriter writer, Questions value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (var question in value) JsonSerializer.Serialize(writer, question, FormJsonContext.Default.Question);
        writer.WriteEndArray();
    }
}
