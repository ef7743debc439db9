using System.Text.Json.Nodes;

namespace Alongside.Tests.Reviews;

/// <summary>The keys of a JSON value, and those that a schema describes.</summary>
internal static class SchemaKeys
{
    /// <summary>Every key that is written, as often as it is.</summary>
    public static IEnumerable<string> Of(JsonNode node) => node switch
    {
        JsonObject o => o.SelectMany(p => p.Value is null ? [p.Key] : Of(p.Value).Prepend(p.Key)),
        JsonArray a => a.Where(i => i is not null).SelectMany(i => Of(i!)),
        _ => [],
    };

    /// <summary>The keys with a description, their own or that of the definition they point at.</summary>
    public static IEnumerable<string> Described(JsonNode node)
    {
        if (node is not JsonObject schema) return [];
        var own = schema["properties"] is JsonObject properties
            ? properties.Where(p => p.Value!["description"] is not null || p.Value["$ref"] is not null).Select(p => p.Key)
            : [];
        return own.Concat(schema.Where(p => p.Value is JsonObject).SelectMany(p => Described(p.Value!)));
    }
}
