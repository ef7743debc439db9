namespace Alongside.Listening.Entries;

/// <summary>An entry before it is known whether something fuller was said.</summary>
/// <param name="Field">Where it belongs.</param>
/// <param name="Entry">The entry.</param>
/// <param name="Words">Its content words.</param>
/// <param name="Confidence">How sure its label is, 0 to 1.</param>
/// <param name="Scale">The scale an amount was said with, or 1.</param>
internal sealed record EntryDraft(Field Field, FormEntry Entry, HashSet<string> Words, double Confidence, decimal Scale = 1)
{
    private const int MostTellingWords = 12;

    /// <summary>How telling it is: its content words, a typed value, the customer's own words before a yes to the seller's.</summary>
    public double Weight =>
        Math.Min(Words.Count, MostTellingWords) + (Entry.Value is null ? 0 : 4) + 4 * Confidence + (Entry.Confirms is null ? 1 : 0)
        - (Words.Count > 2 * MostTellingWords ? 3 : 0);

    /// <summary>Whether it says what the other says.</summary>
    public bool SaysSameAs(EntryDraft other) =>
        (Entry.Value, other.Entry.Value) switch
        {
            (MoneyValue a, MoneyValue b) => a == b || (a.Amount == b.Amount && a.UpTo == b.UpTo && a.Per == b.Per && (a.Currency is null || b.Currency is null)),
            (TimingValue a, TimingValue b) when (a.From, a.To, a.Duration) != (null, null, null) => a.From == b.From && a.To == b.To && a.Duration == b.Duration,
            (PeopleValue a, PeopleValue b) => a.Names.SequenceEqual(b.Names, StringComparer.OrdinalIgnoreCase) && (a.Decides == b.Decides || SaySame(Words, other.Words)),
            (MoneyValue, _) or (_, MoneyValue) => false,
            _ => SaySame(Words, other.Words),
        };

    /// <summary>Whether two wordings say the same: one lies wholly in the other, or they share most of their words.</summary>
    private static bool SaySame(HashSet<string> a, HashSet<string> b)
    {
        if (a.Count == 0 || b.Count == 0) return a.Count == b.Count;
        var (small, large) = a.Count <= b.Count ? (a, b) : (b, a);
        var shared = 0;
        foreach (var word in small)
            if (large.Contains(word)) shared++;
        return shared == small.Count || shared * 10 >= (a.Count + b.Count - shared) * 7;
    }
}
