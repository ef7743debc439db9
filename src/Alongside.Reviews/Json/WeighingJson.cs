using System.Collections.Immutable;
using System.Text.Json;
using Alongside.Listening.Conversations;
using Alongside.Listening.Explaining;

namespace Alongside.Reviews.Json;

/// <summary>How the trained model came to be as sure as it is.</summary>
internal static class WeighingJson
{
    /// <summary>Small enough for the parts to come to their sum.</summary>
    private const int WeightDecimals = 6;

    /// <summary>Writes it as <c>model</c>.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="model">What the model made of something; null where there is none.</param>
    /// <param name="said">The utterance in which its words stand.</param>
    public static void Write(Utf8JsonWriter json, Weighing? model, Utterance said)
    {
        if (model is null)
        {
            json.WriteNull("model");
            return;
        }

        json.WriteStartObject("model");
        json.WriteRounded("sureness", model.Sureness, 4);
        json.WriteRounded("threshold", model.Threshold, 4);
        json.WriteRounded("score", model.Score, WeightDecimals);
        json.WriteRounded("base", model.Base, WeightDecimals);
        json.WriteRounded("before", model.Before, WeightDecimals);
        json.WriteRounded("rules", model.Rules, WeightDecimals);
        json.WriteRounded("rest", model.Rest, WeightDecimals);
        json.WriteStartArray("words");
        foreach (var word in model.Words)
        {
            json.WriteStartObject();
            WriteSpan(json, said, word.Span);
            json.WriteRounded("weight", word.Weight, WeightDecimals);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteReadings(json, model.Readings, said);
        json.WriteEndObject();
    }

    private static void WriteReadings(Utf8JsonWriter json, ImmutableArray<Reading> readings, Utterance said)
    {
        json.WriteStartArray("readings");
        foreach (var reading in readings)
        {
            json.WriteStartObject();
            WriteSpan(json, said, reading.Span);
            json.WriteRounded("share", reading.Share, WeightDecimals);
            json.WriteRounded("sureness", reading.Sureness, 4);
            json.WriteRounded("score", reading.Score, WeightDecimals);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static void WriteSpan(Utf8JsonWriter json, Utterance said, TextSpan span)
    {
        json.WriteString("quote", Quote.From(said, span).Text);
        json.WriteNumber("start", span.Start);
        json.WriteNumber("end", span.End);
    }
}
