using Alongside.Configuration;
using Alongside.Listening;
using Alongside.Listening.Phrases;
using Alongside.Listening.Rules;

namespace Alongside.Commands;

/// <summary>The engine with the user's own rules and phrases, where they have any.</summary>
internal static class Listeners
{
    private const string Language = "en";

    /// <summary>The engine. A page or phrase book that cannot be read is told and left out.</summary>
    public static Listener With(UserPages pages, UserFolder folder, Reports reports)
    {
        if (pages is { Phrases: null, Rules: [] }) return Listener.BuiltIn;
        var rules = BuiltInRules.Load(Language, pages.Rules);
        foreach (var problem in rules.Problems) reports.Say(problem);
        var phrases = PhraseBook.BuiltIn(Language)!;
        if (pages.Phrases is { } text)
        {
            var own = PhraseBook.Parse(text, folder.PhrasesFile);
            foreach (var problem in own.Problems) reports.Say(problem);
            if (own.Book is { } book) phrases = phrases.With(book);
        }

        return new Listener(rules, phrases);
    }
}
