using Microsoft.Data.Sqlite;

namespace Alongside.Killing;

/// <summary>What is in a database's file, read without the program's own code.</summary>
internal sealed record Kept(string Integrity, int ForeignKeyFaults, Dictionary<(string Form, int Version), string> Changes, Dictionary<string, int> Versions)
{
    public static Kept Read(string path)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        var changes = new Dictionary<(string, int), string>();
        Each(connection, "SELECT FormId, Version, ChangeId FROM Changes", row => changes.Add((row.GetString(0), row.GetInt32(1)), row.GetString(2)));
        var versions = new Dictionary<string, int>(StringComparer.Ordinal);
        Each(connection, "SELECT Id, Version FROM Forms", row => versions.Add(row.GetString(0), row.GetInt32(1)));
        var integrity = "";
        Each(connection, "PRAGMA integrity_check", row => integrity += row.GetString(0));
        var faults = 0;
        Each(connection, "PRAGMA foreign_key_check", _ => faults++);
        return new(integrity, faults, changes, versions);
    }

    /// <summary>What is wrong with it; nothing where all is well.</summary>
    public IEnumerable<string> Faults(IReadOnlyDictionary<(string Form, int Version), string> acknowledged)
    {
        if (Integrity != "ok") yield return $"integrity_check: {Integrity}";
        if (ForeignKeyFaults > 0) yield return $"foreign_key_check: {ForeignKeyFaults} rows";
        foreach (var (place, id) in acknowledged)
            if (!string.Equals(Changes.GetValueOrDefault(place), id, StringComparison.Ordinal)) yield return $"lost: {place.Form} {place.Version} {id}";
        foreach (var (form, version) in Versions)
        {
            var kept = Changes.Keys.Where(k => k.Form == form).Select(k => k.Version).Order();
            if (!kept.SequenceEqual(Enumerable.Range(1, version))) yield return $"gap: {form} stands at {version}";
        }
    }

    private static void Each(SqliteConnection connection, string sql, Action<SqliteDataReader> row)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The texts stand above.
        command.CommandText = sql;
#pragma warning restore CA2100
        using var reader = command.ExecuteReader();
        while (reader.Read()) row(reader);
    }
}
