using System.Collections.Immutable;
using Alongside.Configuration;
using Alongside.Listening;
using Alongside.Listening.Phrases;
using Alongside.Listening.Rules;

namespace Alongside.Commands;

/// <summary>The engine with the user's own rules and phrases, where they have any.</summary>
internal static class Listeners
{
    private const int MostProblems = 5;

    /// <summary>The engine. A page or phrase book that cannot be read is told and left out.</summary>
    public static Listener With(ImmutableArray<UserPages> pages, UserFolder folder, Reports reports) =>
        pages.All(own => own is { Phrases: null, Rules: [] }) ? Listener.BuiltIn : new Listener(pages.Select(own => In(own, folder, reports)));

    private static (RuleBook Rules, PhraseBook Phrases) In(UserPages pages, UserFolder folder, Reports reports)
    {
        var rules = BuiltInRules.Load(pages.Language, pages.Rules);
        foreach (var page in rules.Problems.GroupBy(problem => problem.Origin, StringComparer.Ordinal)) Say(page.Key, [.. page], reports);
        var phrases = PhraseBook.BuiltIn(pages.Language)!;
        if (pages.Phrases is { } text)
        {
            var file = folder.PhrasesFile(pages.Language);
            var own = PhraseBook.Parse(text, file);
            Say(file, own.Problems, reports);
            if (own.Book is { } book) phrases = phrases.With(book);
        }

        return (rules, phrases);
    }

    // A file of something else altogether has as many problems as lines.
    private static void Say<T>(string file, ImmutableArray<T> problems, Reports reports)
        where T : notnull
    {
        foreach (var problem in problems.Take(MostProblems)) reports.Say(problem);
        if (problems.Length > MostProblems)
            reports.Say(new Problem(file, "more of its lines cannot be read", "Mend these first, or move the file away"));
    }
}
