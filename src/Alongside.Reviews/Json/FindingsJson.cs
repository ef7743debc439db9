using System.Text.Json;
using Alongside.Listening.Conversations;
using Alongside.Listening.Entries;
using Alongside.Listening.Measures;
using Alongside.Listening.Moments;
using Alongside.Listening.Pushback;

namespace Alongside.Reviews.Json;

/// <summary>What the review found: responses, moments, measures and the order form.</summary>
internal static class FindingsJson
{
    public static void Write(Utf8JsonWriter json, Response response)
    {
        json.WriteStartObject();
        json.WriteNumber("pushback", response.Pushback.Utterance);
        if (response.Reply is { } reply) json.WriteNumber("reply", reply.Utterance);
        else json.WriteNull("reply");
        json.WriteString("code", response.Code.Kebab());
        WriteSpan(json, response.Reply);
        json.WriteRounded("confidence", response.Confidence, 4);
        json.WriteRounded("pushbackConfidence", response.Heard.Confidence, 4);
        json.WriteRounded("pauseSeconds", response.PauseSeconds, 3);
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, Moment moment)
    {
        json.WriteStartObject();
        json.WriteString("kind", moment.Kind.Kebab());
        json.WriteString("certainty", moment.Certainty.Kebab());
        WriteQuote(json, moment.Quote);
        Write(json, "about", moment.About);
        json.WriteString("why", moment.Why);
        json.WriteStartArray("alternatives");
        foreach (var alternative in moment.Alternatives)
        {
            json.WriteStartObject();
            json.WriteString("text", alternative.Text);
            json.WriteString("kind", alternative.Kind.Kebab());
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, Measure measure)
    {
        json.WriteStartObject();
        json.WriteString("id", measure.Id);
        json.WriteRounded("value", measure.Value, measure.Unit == "share" ? 4 : 3);
        json.WriteString("unit", measure.Unit);
        json.WriteNumber("n", measure.N);
        json.WriteString("definition", measure.Definition);
        json.WriteString("source", measure.Source);
        if (measure.Value is null) json.WriteString("unmeasurable", measure.Unmeasurable);
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, FormField field)
    {
        json.WriteStartObject();
        json.WriteString("id", field.Id);
        json.WriteStartArray("entries");
        foreach (var entry in field.Entries) Write(json, entry);
        json.WriteEndArray();
        json.WriteString("ask", field.Ask);
        json.WriteBoolean("declined", field.Declined);
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, FormEntry entry)
    {
        json.WriteStartObject();
        json.WriteString("text", entry.Text);
        WriteQuote(json, entry.Quote);
        EntryValueJson.Write(json, entry.Value);
        Write(json, "confirms", entry.Confirms);
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, string name, Quote? quote)
    {
        if (quote is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        WriteQuote(json, quote);
        json.WriteEndObject();
    }

    public static void WriteQuote(Utf8JsonWriter json, Quote quote)
    {
        json.WriteNumber("utterance", quote.Utterance);
        WriteSpan(json, quote);
    }

    private static void WriteSpan(Utf8JsonWriter json, Quote? quote)
    {
        json.WriteString("quote", quote?.Text);
        if (quote is null)
        {
            json.WriteNull("start");
            json.WriteNull("end");
            return;
        }
        json.WriteNumber("start", quote.Span.Start);
        json.WriteNumber("end", quote.Span.End);
    }
}
