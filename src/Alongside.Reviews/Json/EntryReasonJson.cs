using System.Text.Json;
using Alongside.Listening.Conversations;
using Alongside.Listening.Explaining;

namespace Alongside.Reviews.Json;

/// <summary>Why a line is on the order form, and why other words are not.</summary>
internal static class EntryReasonJson
{
    public static void Write(Utf8JsonWriter json, EntryReason reason, Conversation conversation)
    {
        json.WriteStartObject();
        json.WriteString("field", reason.Field);
        json.WritePropertyName("entry");
        FindingsJson.Write(json, reason.Entry);
        json.WriteString("ground", reason.Ground.Kebab());
        json.WriteStartArray("pieces");
        foreach (var piece in reason.Pieces) Write(json, piece, conversation);
        json.WriteEndArray();
        json.WritePropertyName("yes");
        Write(json, reason.Yes, conversation);
        json.WriteStartArray("figures");
        foreach (var figure in reason.Figures) Write(json, figure);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, KeptOff kept, Conversation conversation)
    {
        json.WriteStartObject();
        json.WriteString("field", kept.Field);
        FindingsJson.WriteQuote(json, kept.Words);
        json.WriteString("why", kept.Why.Kebab());
        FindingsJson.Write(json, "by", kept.By);
        json.WritePropertyName("piece");
        Write(json, kept.Model, conversation);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, PieceReason? piece, Conversation conversation)
    {
        if (piece is null)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartObject();
        FindingsJson.WriteQuote(json, piece.Words);
        json.WriteRounded("sureness", piece.Sureness, 4);
        WeighingJson.Write(json, piece.Model, conversation.Utterances[piece.Words.Utterance]);
        FindingsJson.Write(json, "asked", piece.Asked);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, FigureReason figure)
    {
        json.WriteStartObject();
        FindingsJson.WriteQuote(json, figure.Words);
        EntryValueJson.Write(json, figure.Value);
        json.WriteStartArray("rules");
        foreach (var rule in figure.Asked) json.WriteStringValue(rule.Kebab());
        json.WriteEndArray();
        json.WriteString("found", figure.Found?.Kebab());
        json.WriteEndObject();
    }
}
