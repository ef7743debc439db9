using System.Globalization;
using System.Text.Json;

namespace Alongside.Readers.Json;

/// <summary>Looks into a JSON value that may be of any kind: what is not there, or is something else, is null or empty.</summary>
internal static class JsonFields
{
    /// <summary>The field of an object.</summary>
    public static JsonElement? Field(this JsonElement value, string name) =>
        value.ValueKind == JsonValueKind.Object && value.TryGetProperty(name, out var field) && field.ValueKind != JsonValueKind.Null ? field : null;

    /// <summary>The items of the array in that field; none where there is no array.</summary>
    public static IEnumerable<JsonElement> Items(this JsonElement value, string name) =>
        value.Field(name) is { ValueKind: JsonValueKind.Array } array ? array.EnumerateArray() : [];

    /// <summary>Whether the field is an array.</summary>
    public static bool HasArray(this JsonElement value, string name) => value.Field(name) is { ValueKind: JsonValueKind.Array };

    /// <summary>The text in that field.</summary>
    public static string? Text(this JsonElement value, string name) =>
        value.Field(name) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    /// <summary>The number in that field.</summary>
    public static double? Number(this JsonElement value, string name) =>
        value.Field(name) is { ValueKind: JsonValueKind.Number } number && number.TryGetDouble(out var read) ? read : null;

    /// <summary>The number in that field, in milliseconds, as seconds.</summary>
    public static double? Milliseconds(this JsonElement value, string name) => value.Number(name) / 1000;

    /// <summary>Who speaks: the label as written, or "Speaker 0" where the source only counts.</summary>
    public static string? Speaker(this JsonElement value, string name = "speaker") => value.Field(name) switch
    {
        { ValueKind: JsonValueKind.Number } number when number.TryGetInt32(out var count) => Counted(count),
        { ValueKind: JsonValueKind.String } text when int.TryParse(text.GetString(), NumberStyles.None, CultureInfo.InvariantCulture, out var count) => Counted(count),
        { ValueKind: JsonValueKind.String } text when !string.IsNullOrWhiteSpace(text.GetString()) => text.GetString(),
        _ => null,
    };

    private static string Counted(int count) => string.Create(CultureInfo.InvariantCulture, $"Speaker {count}");
}
