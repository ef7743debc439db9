using System.Text.Json;
using Alongside.Listening.Conversations;
using Alongside.Listening.Explaining;
using Alongside.Listening.Moves;

namespace Alongside.Reviews.Json;

/// <summary>Why an utterance was heard as it was, as one line of JSON.</summary>
public static class ExplanationJson
{
    /// <summary>The value of <c>schema</c>: the name and version of the shape.</summary>
    public const string Schema = "alongside.explanation/1";

    /// <summary>Writes the explanation in UTF-8, without a line break at its end.</summary>
    public static void Write(Conversation conversation, Explanation explanation, Stream to)
    {
        ArgumentNullException.ThrowIfNull(conversation);
        ArgumentNullException.ThrowIfNull(explanation);
        ArgumentNullException.ThrowIfNull(to);
        using var json = new Utf8JsonWriter(to, ReviewJson.Compact);
        var said = explanation.Heard.Utterance;
        json.WriteStartObject();
        json.WriteString("schema", Schema);
        json.WriteString("source", conversation.Source);
        json.WriteString("language", explanation.Language);
        json.WritePropertyName("utterance");
        ReviewJson.Write(json, explanation.Heard);
        WriteMain(json, explanation.Main, said);
        WriteLean(json, explanation.Lean, said);
        json.WriteStartArray("labels");
        foreach (var label in explanation.Labels) Write(json, label, said);
        json.WriteEndArray();
        WriteReply(json, explanation.Reply, said);
        json.WriteStartArray("setAside");
        foreach (var aside in explanation.SetAside) Write(json, aside, said);
        json.WriteEndArray();
        json.WriteStartArray("entries");
        foreach (var entry in explanation.Entries) EntryReasonJson.Write(json, entry, conversation);
        json.WriteEndArray();
        json.WriteStartArray("keptOff");
        foreach (var kept in explanation.KeptOff) EntryReasonJson.Write(json, kept, conversation);
        json.WriteEndArray();
        json.WriteStartArray("notes");
        foreach (var note in explanation.Notes) json.WriteStringValue(note);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteMain(Utf8JsonWriter json, MainReason? main, Utterance said)
    {
        if (!Begin(json, "main", main)) return;
        json.WriteString("label", main!.Label.Name());
        Write(json, main.Reason, said);
        json.WriteStartArray("contenders");
        foreach (var contender in main.Contenders)
        {
            json.WriteStartObject();
            json.WriteString("label", contender.Label.Name());
            json.WriteRounded("ofRules", contender.OfRules, 4);
            json.WriteRounded("ofModel", contender.OfModel, 4);
            json.WriteRounded("ofFamily", contender.OfFamily, 4);
            json.WriteRounded("together", contender.Together, 4);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteLean(Utf8JsonWriter json, LeanReason? lean, Utterance said)
    {
        if (!Begin(json, "lean", lean)) return;
        json.WriteString("lean", lean!.Lean.Kebab());
        json.WriteRounded("toward", lean.Toward, 4);
        json.WriteRounded("away", lean.Away, 4);
        Write(json, lean.Reason, said);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, LabelReason label, Utterance said)
    {
        json.WriteStartObject();
        json.WriteString("label", label.Label.Label.Name());
        WeighingJson.WriteSpan(json, said, label.Label.Span);
        json.WriteRounded("confidence", label.Label.Confidence, 4);
        json.WriteBoolean("kindGuessed", label.IsKindGuessed);
        Write(json, label.Reason, said);
        json.WriteEndObject();
    }

    private static void WriteReply(Utf8JsonWriter json, ReplyReason? reply, Utterance said)
    {
        if (!Begin(json, "reply", reply)) return;
        json.WritePropertyName("response");
        FindingsJson.Write(json, reply!.Response);
        json.WriteBoolean("decidedHere", reply.Reason is not null);
        Write(json, reply.Reason ?? new Reason([], Model: null), said);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, SetAside aside, Utterance said)
    {
        json.WriteStartObject();
        json.WriteString("rule", aside.Page.Id);
        json.WriteString("label", aside.Page.Label?.Name());
        WeighingJson.WriteSpan(json, said, aside.Span);
        json.WriteString("why", aside.Why.Kebab());
        json.WriteString("for", aside.For?.Id);
        json.WriteRounded("sureness", aside.Sureness, 4);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Reason reason, Utterance said)
    {
        json.WriteStartArray("rules");
        foreach (var rule in reason.Rules)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Page.Id);
            WeighingJson.WriteSpan(json, said, rule.Span);
            json.WriteRounded("confidence", rule.Page.Confidence, 4);
            json.WriteString("why", rule.Page.Why);
            json.WriteString("source", rule.Page.Source);
            json.WriteString("page", rule.Page.Origin);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WeighingJson.Write(json, reason.Model, said);
    }

    private static bool Begin(Utf8JsonWriter json, string name, object? value)
    {
        if (value is null) json.WriteNull(name);
        else json.WriteStartObject(name);
        return value is not null;
    }
}
