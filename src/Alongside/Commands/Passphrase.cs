using System.Globalization;
using System.Text;
using Alongside.Storage;
using Alongside.Web.Visitors;

namespace Alongside.Commands;

/// <summary>The passphrase that signs the owner in: said by a variable, a file or at the terminal, and kept as a hash.</summary>
internal static class Passphrase
{
    private const string Variable = "ALONGSIDE_PASSPHRASE";
    private const string Key = SettingStore.SecretPrefix + "passphrase";

    /// <summary>What is kept of the passphrase, null for none, or why it cannot be served without one.</summary>
    /// <param name="request">What was asked.</param>
    /// <param name="needed">Whether others than this machine reach it.</param>
    /// <param name="store">Where it is kept.</param>
    /// <param name="surroundings">Where it may be said.</param>
    public static async Task<(string? Kept, Problem? Problem)> Settle(ServeRequest request, bool needed, Store store, Surroundings surroundings)
    {
        var kept = await store.Settings.Get(Key, CancellationToken.None);
        var (said, problem) = Said(request, surroundings);
        if (problem is not null) return (null, problem);
        if (said is null && kept is null && needed && surroundings.CanAsk) said = Ask(surroundings);
        if (said is null)
            return kept is null && needed
                ? (null, new Problem(request.BehindProxy ? "--behind-proxy" : "--listen", "where others can reach it, it needs a passphrase", $"Put one into a file and name that with --passphrase-file, or into the variable {Variable}"))
                : (kept, null);
        if (said.Length is < PassphraseHash.Shortest or > PassphraseHash.Longest)
            return (null, new Problem(request.PassphraseFile ?? "The passphrase", string.Create(CultureInfo.InvariantCulture, $"a passphrase has {PassphraseHash.Shortest} characters or more, and this one has {said.Length}"), "Take four or five words that do not belong together"));
        if (kept is not null && PassphraseHash.Matches(said, kept)) return (kept, null);
        var hash = PassphraseHash.Of(said);
        await store.Settings.Set(Key, hash, CancellationToken.None);
        // Whoever came in with the one before has to come in anew.
        if (kept is not null) await store.Sessions.DeleteEnded(DateTimeOffset.MaxValue, CancellationToken.None);
        return (hash, null);
    }

    private static (string? Said, Problem? Problem) Said(ServeRequest request, Surroundings surroundings)
    {
        if (request.PassphraseFile is not { } file) return (surroundings.Variable(Variable), null);
        try
        {
            return (File.ReadLines(surroundings.FullPath(file)).FirstOrDefault() ?? "", null);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return (null, Problem.Of(file, failure));
        }
    }

    // Typed without being shown.
    private static string? Ask(Surroundings surroundings)
    {
        surroundings.Error.Write("A passphrase to sign in with, 12 characters or more: ");
        surroundings.Error.Flush();
        var typed = new StringBuilder();
        while (true)
        {
            var key = Console.ReadKey(intercept: true);
            if (key.Key == ConsoleKey.Enter) break;
            if (key.Key == ConsoleKey.Backspace) typed.Length = Math.Max(0, typed.Length - 1);
            else if (!char.IsControl(key.KeyChar)) typed.Append(key.KeyChar);
        }

        surroundings.Error.WriteLine();
        return typed.Length == 0 ? null : typed.ToString();
    }
}
