using System.Text.Json;
using Alongside.Listening;
using Alongside.Listening.Moves;

namespace Alongside.Reviews.Json;

/// <summary>The utterances of a conversation with what they mainly do, as one line of JSON: to find one by its number.</summary>
public static class UtterancesJson
{
    /// <summary>The value of <c>schema</c>: the name and version of the shape.</summary>
    public const string Schema = "alongside.utterances/1";

    /// <summary>Writes them in UTF-8, without a line break at its end.</summary>
    public static void Write(Review review, Stream to)
    {
        ArgumentNullException.ThrowIfNull(review);
        ArgumentNullException.ThrowIfNull(to);
        using var json = new Utf8JsonWriter(to, ReviewJson.Compact);
        json.WriteStartObject();
        json.WriteString("schema", Schema);
        json.WriteString("source", review.Conversation.Source);
        json.WriteString("language", review.Language);
        json.WriteStartArray("utterances");
        foreach (var heard in review.Utterances)
        {
            json.WriteStartObject();
            json.WriteNumber("index", heard.Utterance.Index);
            json.WriteString("speaker", heard.Utterance.SpeakerId);
            json.WriteString("side", heard.Utterance.Side.Kebab());
            json.WriteString("text", heard.Utterance.Text);
            json.WriteString("main", heard.Main?.Name());
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("notes");
        foreach (var note in review.Notes) json.WriteStringValue(note);
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
