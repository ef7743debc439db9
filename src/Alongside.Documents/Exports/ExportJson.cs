using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Alongside.Documents.Exports;

/// <summary>An export as JSON, and back.</summary>
internal static class ExportJson
{
    /// <summary>The JSON for a reader: indented, with a line end at its end.</summary>
    public static string Indented(Export export, string content) => Write(export, content, indented: true) + "\n";

    /// <summary>The JSON in one line.</summary>
    public static string InOneLine(Export export, string content) => Write(export, content, indented: false);

    private static string Write(Export export, string content, bool indented)
    {
        var buffer = new ArrayBufferWriter<byte>();
        var options = new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = indented, NewLine = "\n", SkipValidation = true };
        using (var json = new Utf8JsonWriter(buffer, options))
        {
            json.WriteStartObject();
            json.WriteString("schema", export.Schema);
            json.WriteString("language", export.Language);
            json.WriteNumber("edition", export.Edition);
            json.WriteString("hash", export.Hash);
            json.WritePropertyName("content");
            using (var parsed = JsonDocument.Parse(content)) parsed.RootElement.WriteTo(json);
            json.WritePropertyName("proposal");
            if (export.Proposal is { } proposal) Word(json, proposal.By, proposal.Name, proposal.At);
            else json.WriteNullValue();
            json.WriteStartArray("acceptances");
            foreach (var acceptance in export.Acceptances) Acceptance(json, acceptance);
            json.WriteEndArray();
            json.WriteString("wouldTakeBack", export.WouldTakeBack);
            json.WritePropertyName("reply");
            if (export.Reply is { } reply) Reply(json, reply);
            else json.WriteNullValue();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void Word(Utf8JsonWriter json, string by, string? name, DateTimeOffset at)
    {
        json.WriteStartObject();
        json.WriteString("by", by);
        json.WriteString("name", name);
        json.WriteString("at", Time(at));
        json.WriteEndObject();
    }

    private static void Acceptance(Utf8JsonWriter json, ExportedAcceptance acceptance)
    {
        json.WriteStartObject();
        json.WriteString("by", acceptance.By);
        json.WriteString("name", acceptance.Name);
        json.WriteString("device", acceptance.Device);
        json.WriteString("at", Time(acceptance.At));
        json.WriteEndObject();
    }

    private static void Reply(Utf8JsonWriter json, ExportedReply reply)
    {
        json.WriteStartObject();
        json.WriteString("says", reply.Says);
        json.WriteString("reason", reply.Reason);
        json.WriteString("name", reply.Name);
        json.WriteString("at", Time(reply.At));
        json.WriteEndObject();
    }

    private static string Time(DateTimeOffset at) => at.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
}
