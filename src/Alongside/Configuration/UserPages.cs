using System.Collections.Immutable;
using Alongside.Listening.Language;

namespace Alongside.Configuration;

/// <summary>The user's own phrases and rules in one language, as text.</summary>
/// <param name="Language">The language.</param>
/// <param name="Phrases">The phrase book; null where there is none.</param>
/// <param name="Rules">The rule pages with their paths, in ordinal order.</param>
internal sealed record UserPages(string Language, string? Phrases, ImmutableArray<(string Origin, string Text)> Rules)
{
    private static readonly string[] All = [Languages.English, Languages.German];

    /// <summary>Reads those of every language, or says why they cannot be read.</summary>
    public static (ImmutableArray<UserPages> Pages, Problem? Problem) Read(UserFolder folder)
    {
        var at = folder.Folder;
        try
        {
            return ([.. All.Select(language => Read(folder, language, file => at = file))], null);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return ([], Problem.Of(at, failure));
        }
    }

    private static UserPages Read(UserFolder folder, string language, Func<string, string> at)
    {
        var book = at(folder.PhrasesFile(language));
        var phrases = File.Exists(book) ? File.ReadAllText(book) : null;
        var pages = at(folder.RulesFolder(language));
        if (!Directory.Exists(pages)) return new UserPages(language, phrases, []);
        var rules = ImmutableArray.CreateBuilder<(string, string)>();
        foreach (var file in Directory.EnumerateFiles(pages, "*.txt").Order(StringComparer.Ordinal))
            rules.Add((file, File.ReadAllText(at(file))));
        return new UserPages(language, phrases, rules.ToImmutable());
    }
}
