using System.Collections.Immutable;
using Alongside.Storage.Model;
using Microsoft.EntityFrameworkCore;

namespace Alongside.Storage;

/// <summary>Settings: texts under keys.</summary>
public sealed class SettingStore
{
    /// <summary>What the key of a setting begins with that is good for signing in, such as the hash of a passphrase: it is no part of an export.</summary>
    public const string SecretPrefix = "secret.";

    private readonly Database _database;

    internal SettingStore(Database database) => _database = database;

    /// <summary>The key of a setting that belongs to one form, and is deleted with it.</summary>
    public static string OfForm(string formId, string key) => $"{FormPrefix(formId)}{key}";

    /// <summary>What stands under a key; null where nothing does.</summary>
    public Task<string?> Get(string key, CancellationToken cancellation) =>
        _database.Read(context => context.Settings.Where(s => s.Key == key).Select(s => s.Value).FirstOrDefaultAsync(cancellation));

    /// <summary>Writes what stands under a key; null takes it away.</summary>
    public async Task Set(string key, string? value, CancellationToken cancellation) =>
        await _database.Write(
            async context =>
            {
                var own = context.Settings.Where(s => s.Key == key);
                if (value is null) return await own.ExecuteDeleteAsync(cancellation);
                if (await own.ExecuteUpdateAsync(set => set.SetProperty(s => s.Value, value), cancellation) == 1) return 1;
                context.Add(new StoredSetting(key, value));
                return await context.SaveChangesAsync(cancellation);
            },
            cancellation);

    /// <summary>All settings.</summary>
    public Task<ImmutableDictionary<string, string>> All(CancellationToken cancellation) =>
        _database.Read(async context => (await context.Settings.ToListAsync(cancellation)).ToImmutableDictionary(s => s.Key, s => s.Value, StringComparer.Ordinal));

    internal static string FormPrefix(string formId) => $"form.{formId}.";
}
