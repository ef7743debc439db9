using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Alongside.Listening;
using Alongside.Listening.Conversations;
using Alongside.Listening.Moves;

namespace Alongside.Reviews.Json;

/// <summary>
/// A review as one line of JSON, by <c>docs/review.schema.json</c>. Several of them, each followed by a line break, are
/// JSON Lines.
/// </summary>
public static class ReviewJson
{
    /// <summary>The value of <c>schema</c>: the name and version of the shape.</summary>
    public const string Schema = "alongside.review/1";

    // Quotes stay readable: nothing is escaped but what JSON itself asks for. The page does not embed this.
    internal static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the review in UTF-8, without a line break at its end. A surrogate without its other half is written as U+FFFD.</summary>
    public static void Write(Review review, Stream to)
    {
        ArgumentNullException.ThrowIfNull(to);
        using var json = new Utf8JsonWriter(to, Compact);
        Write(review, json);
    }

    /// <inheritdoc cref="Write(Review, Stream)"/>
    public static void Write(Review review, IBufferWriter<byte> to)
    {
        ArgumentNullException.ThrowIfNull(to);
        using var json = new Utf8JsonWriter(to, Compact);
        Write(review, json);
    }

    private static void Write(Review review, Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(review);
        var conversation = review.Conversation;
        json.WriteStartObject();
        json.WriteString("schema", Schema);
        json.WriteString("source", conversation.Source);
        json.WriteString("format", conversation.Format);
        json.WriteString("medium", conversation.Medium.Kebab());
        json.WriteString("language", review.Language);
        json.WriteString("startedAt", conversation.StartedAt?.ToString());
        WriteArray(json, "participants", conversation.Participants, Write);
        WriteArray(json, "utterances", review.Utterances, Write);
        WriteArray(json, "responses", review.Responses, FindingsJson.Write);
        WriteArray(json, "moments", review.Moments, FindingsJson.Write);
        WriteArray(json, "measures", review.Measures, FindingsJson.Write);
        json.WriteStartObject("form");
        json.WriteString("template", review.Form.Template);
        WriteArray(json, "fields", review.Form.Fields, FindingsJson.Write);
        json.WriteEndObject();
        WriteArray(json, "notes", review.Notes, static (to, note) => to.WriteStringValue(note));
        json.WriteEndObject();
    }

    private static void WriteArray<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items) write(json, item);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Participant participant)
    {
        json.WriteStartObject();
        json.WriteString("id", participant.Id);
        json.WriteString("name", participant.Name);
        json.WriteString("side", participant.Side.Kebab());
        json.WriteEndObject();
    }

    internal static void Write(Utf8JsonWriter json, HeardUtterance heard)
    {
        var utterance = heard.Utterance;
        json.WriteStartObject();
        json.WriteNumber("index", utterance.Index);
        json.WriteString("speaker", utterance.SpeakerId);
        json.WriteString("side", utterance.Side.Kebab());
        json.WriteRounded("start", utterance.StartSeconds, 3);
        json.WriteRounded("end", utterance.EndSeconds, 3);
        json.WriteString("text", utterance.Text);
        json.WriteString("main", heard.Main?.Name());
        json.WriteString("lean", heard.Lean?.Kebab());
        WriteArray(json, "labels", heard.Labels, Write);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, LabelSpan label)
    {
        json.WriteStartObject();
        json.WriteString("label", label.Label.Name());
        json.WriteNumber("start", label.Span.Start);
        json.WriteNumber("end", label.Span.End);
        json.WriteRounded("confidence", label.Confidence, 4);
        json.WriteEndObject();
    }
}
