using System.Collections.Immutable;
using Alongside.Listening.Language;

namespace Alongside.Listening.Entries;

/// <summary>Which open question to ask next for a field that is empty, or filled with too little.</summary>
internal static class NextQuestion
{
    private const int FewestContentWords = 4;

    private static readonly PerLanguage<string[]> BuiltIn = new(
    [
        "How are things going at the moment?",
        "What do you need?",
        "What would be different for you afterwards?",
        "What have you tried so far?",
        "What has to be the case, and what must not happen?",
        "What could you put towards it?",
        "When do you need it, and what hangs on that?",
        "Who else has a say in this?",
        "What worries you about it?",
        "What would be a good next step for you?",
    ],
    [
        "Wie läuft es im Moment?",
        "Was wird gebraucht?",
        "Was wäre hinterher anders?",
        "Was wurde schon versucht?",
        "Was muss sein, und was darf auf keinen Fall passieren?",
        "Was ist dafür eingeplant?",
        "Bis wann soll es so weit sein, und was hängt daran?",
        "Wer redet noch mit?",
        "Was spricht dagegen?",
        "Was wäre ein guter nächster Schritt?",
    ]);

    /// <summary>The question; null where enough was said.</summary>
    /// <param name="field">The field.</param>
    /// <param name="entries">What was heard for it.</param>
    /// <param name="language">The language to ask in.</param>
    /// <param name="asks">Field id → the question in the user's own wording.</param>
    public static string? For(Field field, ImmutableArray<EntryDraft> entries, string language, IReadOnlyDictionary<string, string> asks)
    {
        if (!IsThin(field, entries)) return null;
        return asks.TryGetValue(OrderForm.FieldIds[(int)field], out var ask) && !string.IsNullOrWhiteSpace(ask) ? ask : BuiltIn[language][(int)field];
    }

    private static bool IsThin(Field field, ImmutableArray<EntryDraft> entries)
    {
        if (entries.IsEmpty) return true;
        return field switch
        {
            Field.Budget or Field.Timing => !entries.Any(e => e.Entry.Value is not null),
            Field.People => !entries.Any(e => e.Entry.Value is PeopleValue { Decides: true }),
            Field.Concerns or Field.NextStep => false,
            _ => entries.Length == 1 && entries[0].Words.Count < FewestContentWords,
        };
    }
}
