using System.Collections.Immutable;

namespace Alongside.Storage.Sqlite;

/// <summary>The migrations there are, oldest first, by name: so that a file which is up to date is known without loading them.</summary>
internal static class SchemaVersions
{
    public static ImmutableArray<string> All { get; } = ["20261123000000_Begin"];

    public static string Latest => All[^1];
}
