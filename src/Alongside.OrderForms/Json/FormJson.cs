using System.Text.Json;
using Alongside.OrderForms.Changes;
using Alongside.OrderForms.Templates;

namespace Alongside.OrderForms.Json;

/// <summary>Changes as JSON: how they are kept, sent, and written to files.</summary>
public static class FormJson
{
    /// <summary>A change as one line of JSON.</summary>
    public static string Write(Change change) => JsonSerializer.Serialize(change, FormJsonContext.Default.Change);

    /// <summary>An act as one line of JSON.</summary>
    public static string Write(Act act) => JsonSerializer.Serialize(act, FormJsonContext.Default.Act);

    /// <summary>A template as one line of JSON.</summary>
    public static string Write(Template template) => JsonSerializer.Serialize(template, FormJsonContext.Default.Template);

    /// <summary>The change; null where the JSON is none. Whether a form takes it is for <see cref="Rules.FormRules"/> to say.</summary>
    public static Change? ReadChange(string json) => Read(() => JsonSerializer.Deserialize(json, FormJsonContext.Default.Change));

    /// <summary>The act; null where the JSON is none.</summary>
    public static Act? ReadAct(string json) => Read(() => JsonSerializer.Deserialize(json, FormJsonContext.Default.Act));

    /// <summary>The template; null where the JSON is none.</summary>
    public static Template? ReadTemplate(string json) => Read(() => JsonSerializer.Deserialize(json, FormJsonContext.Default.Template));

    private static T? Read<T>(Func<T?> read)
        where T : class
    {
        try
        {
            return read();
        }
        catch (Exception broken) when (broken is JsonException or ArgumentException or NotSupportedException)
        {
            return null;
        }
    }
}
