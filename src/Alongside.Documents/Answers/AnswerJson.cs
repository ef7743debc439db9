using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Alongside.OrderForms.Rules;

namespace Alongside.Documents.Answers;

/// <summary>The answer as JSON.</summary>
internal static class AnswerJson
{
    private const string Marker = "alongside";
    private const string Family = "answer/";
    private const int MostKey = 200;
    private static readonly JsonDocumentOptions Options = new() { AllowDuplicateProperties = false, MaxDepth = 16 };
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static AnswerReading Read(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var parsed = JsonDocument.Parse(json, Options);
            return Read(parsed.RootElement);
        }
        catch (Exception broken) when (broken is JsonException or InvalidOperationException or FormatException)
        {
            // A file that was cut off, or no JSON at all; a half of a surrogate pair in a text.
            var cut = Encoding.UTF8.GetString(json.Span).Contains($"\"{Marker}\"", StringComparison.Ordinal);
            return AnswerReading.Not(cut ? AnswerProblemCode.NotComplete : AnswerProblemCode.NoAnswer);
        }
    }

    public static string Write(AnswerFile answer)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Plain))
        {
            json.WriteStartObject();
            json.WriteString(Marker, AnswerFile.Schema);
            json.WriteString("form", answer.Form);
            json.WriteString("key", answer.Key);
            json.WriteString("name", answer.Name);
            if (answer.Made is { } made) json.WriteString("made", Time(made));
            json.WriteStartArray("changes");
            foreach (var change in answer.Changes)
            {
                json.WriteStartObject();
                json.WriteString("id", change.Id);
                json.WriteString("at", Time(change.At));
                json.WriteStartObject("fields");
                foreach (var field in change.Fields.GroupBy(f => f.Name, f => f.Value, StringComparer.Ordinal)) Field(json, field.Key, [.. field]);
                json.WriteEndObject();
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void Field(Utf8JsonWriter json, string name, string[] values)
    {
        if (values.Length == 1)
        {
            json.WriteString(name, values[0]);
            return;
        }

        json.WriteStartArray(name);
        foreach (var value in values) json.WriteStringValue(value);
        json.WriteEndArray();
    }

    private static string Time(DateTimeOffset at) => at.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture);

    private static AnswerReading Read(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object || Text(root, Marker) is not { } schema || !schema.StartsWith(Family, StringComparison.Ordinal))
            return AnswerReading.Not(AnswerProblemCode.NoAnswer);
        if (!string.Equals(schema, AnswerFile.Schema, StringComparison.Ordinal)) return AnswerReading.Not(AnswerProblemCode.Newer);
        if (Text(root, "form") is not { Length: > 0 and <= Limits.Id } form) return AnswerReading.Not(AnswerProblemCode.Damaged, "form");
        if (Text(root, "key") is not { Length: > 0 and <= MostKey } key) return AnswerReading.Not(AnswerProblemCode.Damaged, "key");
        var name = TypedText.Tidy(Text(root, "name"));
        if (name.Length > Limits.Name) return AnswerReading.Not(AnswerProblemCode.Damaged, "name");
        if (!root.TryGetProperty("changes", out var list) || list.ValueKind != JsonValueKind.Array || list.GetArrayLength() > AnswerFile.MostChanges)
            return AnswerReading.Not(AnswerProblemCode.Damaged, "changes");

        var changes = ImmutableArray.CreateBuilder<AnswerChange>(list.GetArrayLength());
        foreach (var element in list.EnumerateArray())
        {
            var where = string.Create(CultureInfo.InvariantCulture, $"changes[{changes.Count}]");
            if (element.ValueKind != JsonValueKind.Object) return AnswerReading.Not(AnswerProblemCode.Damaged, where);
            if (Text(element, "id") is not { Length: > 0 and <= Limits.Id } id) return AnswerReading.Not(AnswerProblemCode.Damaged, where + ".id");
            if (At(Text(element, "at")) is not { } at) return AnswerReading.Not(AnswerProblemCode.Damaged, where + ".at");
            if (Fields(element) is not { } fields) return AnswerReading.Not(AnswerProblemCode.Damaged, where + ".fields");
            changes.Add(new AnswerChange(id, at, fields));
        }

        return AnswerReading.Of(new AnswerFile(form, key, name.Length == 0 ? null : name, changes.DrainToImmutable()) { Made = At(Text(root, "made")) });
    }

    private static AnswerFields? Fields(JsonElement change)
    {
        if (!change.TryGetProperty("fields", out var members) || members.ValueKind != JsonValueKind.Object) return null;
        var fields = new List<AnswerField>();
        foreach (var member in members.EnumerateObject())
        {
            IEnumerable<JsonElement> values = member.Value.ValueKind == JsonValueKind.Array ? member.Value.EnumerateArray() : [member.Value];
            foreach (var value in values)
            {
                if (value.ValueKind != JsonValueKind.String || value.GetString() is not { Length: <= AnswerFields.MostText } text) return null;
                fields.Add(new AnswerField(member.Name, text));
            }
        }

        return fields.Count is > 0 and <= AnswerFields.Most && AnswerFields.Of(fields) is { Does.Length: > 0 } known ? known : null;
    }

    private static DateTimeOffset? At(string? text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at) ? at : null;

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
