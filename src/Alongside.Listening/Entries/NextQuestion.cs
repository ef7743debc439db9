using System.Collections.Immutable;

namespace Alongside.Listening.Entries;

/// <summary>Which open question to ask next for a field that is empty, or filled with too little.</summary>
internal static class NextQuestion
{
    private const int FewestContentWords = 4;

    private static readonly string[] BuiltIn =
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
    ];

    /// <summary>The question; null where enough was said.</summary>
    /// <param name="field">The field.</param>
    /// <param name="entries">What was heard for it.</param>
    /// <param name="asks">Field id → the question in the user's own wording.</param>
    public static string? For(Field field, ImmutableArray<EntryDraft> entries, IReadOnlyDictionary<string, string> asks)
    {
        if (!IsThin(field, entries)) return null;
        return asks.TryGetValue(OrderForm.FieldIds[(int)field], out var ask) && !string.IsNullOrWhiteSpace(ask) ? ask : BuiltIn[(int)field];
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
