using System.Collections.Immutable;

namespace Alongside.Configuration;

/// <summary>The user's own phrases and rules, as text.</summary>
/// <param name="Phrases">The phrase book; null where there is none.</param>
/// <param name="Rules">The rule pages with their paths, in ordinal order.</param>
internal sealed record UserPages(string? Phrases, ImmutableArray<(string Origin, string Text)> Rules)
{
    public static UserPages None { get; } = new(null, []);

    /// <summary>Reads them, or says why they cannot be read.</summary>
    public static (UserPages Pages, Problem? Problem) Read(UserFolder folder)
    {
        var at = folder.PhrasesFile;
        try
        {
            var phrases = File.Exists(at) ? File.ReadAllText(at) : null;
            at = folder.RulesFolder;
            if (!Directory.Exists(at)) return (new UserPages(phrases, []), null);
            var rules = ImmutableArray.CreateBuilder<(string, string)>();
            foreach (var file in Directory.EnumerateFiles(at, "*.txt").Order(StringComparer.Ordinal))
                rules.Add((file, File.ReadAllText(at = file)));
            return (new UserPages(phrases, rules.ToImmutable()), null);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return (None, Problem.Of(at, failure));
        }
    }
}
