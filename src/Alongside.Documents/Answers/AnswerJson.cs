using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Alongside.OrderForms.Changes;
using Alongside.OrderForms.Json;
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
            json.WriteStartArray("changes");
            foreach (var change in answer.Changes)
            {
                json.WriteStartObject();
                json.WriteString("id", change.Id);
                json.WriteString("at", change.At.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture));
                json.WritePropertyName("act");
                json.WriteRawValue(FormJson.Write(change.Act));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static AnswerReading Read(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object || Text(root, Marker) is not { } schema || !schema.StartsWith(Family, StringComparison.Ordinal))
            return AnswerReading.Not(AnswerProblemCode.NoAnswer);
        if (!string.Equals(schema, AnswerFile.Schema, StringComparison.Ordinal)) return AnswerReading.Not(AnswerProblemCode.Newer);
        if (Text(root, "form") is not { Length: > 0 and <= Limits.Id } form) return AnswerReading.Not(AnswerProblemCode.Damaged, "form");
        if (Text(root, "key") is not { Length: > 0 and <= MostKey } key) return AnswerReading.Not(AnswerProblemCode.Damaged, "key");
        var name = TypedText.Tidy(Text(root, "name"));
        if (name.Length > Limits.Name) return AnswerReading.Not(AnswerProblemCode.Damaged, "name");
        if (!root.TryGetProperty("changes", out var list) || list.ValueKind != JsonValueKind.Array || list.GetArrayLength() > Limits.Changes)
            return AnswerReading.Not(AnswerProblemCode.Damaged, "changes");

        var changes = ImmutableArray.CreateBuilder<AnswerChange>(list.GetArrayLength());
        foreach (var element in list.EnumerateArray())
        {
            var where = string.Create(CultureInfo.InvariantCulture, $"changes[{changes.Count}]");
            if (element.ValueKind != JsonValueKind.Object) return AnswerReading.Not(AnswerProblemCode.Damaged, where);
            if (Text(element, "id") is not { Length: > 0 and <= Limits.Id } id) return AnswerReading.Not(AnswerProblemCode.Damaged, where + ".id");
            if (!DateTimeOffset.TryParse(Text(element, "at"), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at))
                return AnswerReading.Not(AnswerProblemCode.Damaged, where + ".at");
            if (!element.TryGetProperty("act", out var json) || ReadAct(json) is not { } act) return AnswerReading.Not(AnswerProblemCode.Damaged, where + ".act");
            changes.Add(new AnswerChange(id, at, act));
        }

        return AnswerReading.Of(new AnswerFile(form, key, name.Length == 0 ? null : name, changes.DrainToImmutable()));
    }

    // The kind of act has to come first for the reader of acts; JavaScript need not have written it so.
    private static Act? ReadAct(JsonElement act)
    {
        if (act.ValueKind != JsonValueKind.Object) return null;
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            foreach (var member in act.EnumerateObject().OrderByDescending(m => string.Equals(m.Name, "does", StringComparison.Ordinal))) member.WriteTo(json);
            json.WriteEndObject();
        }

        return FormJson.ReadAct(Encoding.UTF8.GetString(buffer.WrittenSpan));
    }

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
