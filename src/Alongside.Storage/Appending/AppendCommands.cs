using System.Data.Common;
using System.Globalization;
using Alongside.Storage.Model;

namespace Alongside.Storage.Appending;

/// <summary>The few commands of appending, in SQL that every database understands.</summary>
internal sealed class AppendCommands : IAsyncDisposable
{
    private readonly DbCommand _generation;
    private readonly DbCommand _advance;
    private readonly DbCommand _exists;
    private readonly DbCommand _insert;

    public AppendCommands(DbConnection connection)
    {
        Connection = connection;
        _generation = Command("""SELECT "Value" FROM "Generation" WHERE "Id" = 1""");
        _advance = Command("""UPDATE "Forms" SET "Version" = @to, "ChangedAt" = @at WHERE "Id" = @form AND "Version" = @from""", "@form", "@from", "@to", "@at");
        _exists = Command("""SELECT COUNT(*) FROM "Forms" WHERE "Id" = @form""", "@form");
        _insert = Command("""INSERT INTO "Changes" ("FormId", "Version", "ChangeId", "Json") VALUES (@form, @version, @change, @json)""", "@form", "@version", "@change", "@json");
    }

    public DbConnection Connection { get; }

    public void Take(DbTransaction transaction)
    {
        foreach (var command in All) command.Transaction = transaction;
    }

    public async Task<string> Generation() => (string)(await _generation.ExecuteScalarAsync() ?? "");

    public async Task<bool> Advance(string form, int from, int to, DateTimeOffset at) => await With(_advance, form, from, to, at.UtcTicks).ExecuteNonQueryAsync() == 1;

    public async Task<bool> Exists(string form) => Convert.ToInt64(await With(_exists, form).ExecuteScalarAsync(), CultureInfo.InvariantCulture) > 0;

    public async Task Insert(StoredChange row) => await With(_insert, row.FormId, row.Version, row.ChangeId, row.Json).ExecuteNonQueryAsync();

    public async ValueTask DisposeAsync()
    {
        foreach (var command in All) await command.DisposeAsync();
    }

    private DbCommand[] All => [_generation, _advance, _exists, _insert];

    private static DbCommand With(DbCommand command, params ReadOnlySpan<object> values)
    {
        for (var i = 0; i < values.Length; i++) command.Parameters[i].Value = values[i];
        return command;
    }

    private DbCommand Command(string sql, params ReadOnlySpan<string> names)
    {
        var command = Connection.CreateCommand();
#pragma warning disable CA2100 // The texts stand above; what comes from outside goes in as parameters.
        command.CommandText = sql;
#pragma warning restore CA2100
        foreach (var name in names)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = name;
            command.Parameters.Add(parameter);
        }

        return command;
    }
}
