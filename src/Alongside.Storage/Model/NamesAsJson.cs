using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Alongside.Storage.Model;

/// <summary>Names as a JSON array of strings.</summary>
internal sealed class NamesAsJson() : ValueConverter<ImmutableArray<string>, string>(names => Write(names), json => Read(json))
{
    private static string Write(ImmutableArray<string> names) => JsonSerializer.Serialize(names.IsDefault ? [] : [.. names], NamesJsonContext.Default.StringArray);

    private static ImmutableArray<string> Read(string json) => [.. JsonSerializer.Deserialize(json, NamesJsonContext.Default.StringArray) ?? []];
}
