using Alongside.Configuration;
using Alongside.Listening;
using Alongside.Listening.Phrases;
using Alongside.Listening.Rules;

namespace Alongside.Commands;

/// <summary>The engine with the user's own pages.</summary>
internal static class Listeners
{
    private const string Language = "en";

    /// <summary>A listener that knows the built-in pages and the user's. What is wrong with the user's is said, and left out.</summary>
    public static Listener With(UserPages pages, Reports reports)
    {
        if (pages.Phrases is null && pages.Rules.IsEmpty) return Listener.BuiltIn;
        var rules = BuiltInRules.Load(Language, pages.Rules);
        foreach (var problem in rules.Problems) reports.Say(problem);
        var phrases = PhraseBook.BuiltIn(Language)!;
        if (pages.Phrases is { } text)
        {
            var own = PhraseBook.Parse(text, "phrases.txt");
            foreach (var problem in own.Problems) reports.Say(problem);
            if (own.Book is { } book) phrases = phrases.With(book);
        }

        return new Listener(rules, phrases);
    }
}
