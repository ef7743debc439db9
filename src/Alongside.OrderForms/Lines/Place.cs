namespace Alongside.OrderForms.Lines;

/// <summary>
/// Where something stands in a list: a word of small letters, in ordinal order, that does not end in <c>a</c>. Between any
/// two there is always room for another, so that moving one line touches no other.
/// </summary>
public static class Place
{
    /// <summary>The longest a form takes. Where a list is so crowded in one spot, things stand at the same place, by their ids.</summary>
    public const int MostLetters = 200;

    private const char Lowest = 'a';
    private const char Highest = 'z';

    /// <summary>The place of the first thing in an empty list.</summary>
    public static string First => "n";

    /// <summary>
    /// A place after one and before another; null stands for the start or the end of the list. Where the two are not in
    /// order there is nothing between them, and it is just a place after the first. Where the place would be longer than
    /// a form takes, it is the first's own (at the start of the list, the second's).
    /// </summary>
    public static string Between(string? after, string? before)
    {
        if (string.IsNullOrEmpty(before) || (after is not null && string.CompareOrdinal(after, before) >= 0)) before = null;
        var place = (after, before) switch
        {
            (null or "", null) => First,
            (null or "", { } high) => JustBefore(high),
            ({ } low, null) => JustAfter(low),
            var (low, high) => Middle(low, high),
        };
        return place.Length <= MostLetters ? place : after ?? before!;
    }

    /// <summary>Whether a text is a place.</summary>
    public static bool IsPlace(string? text) => text is { Length: > 0 and <= MostLetters } && text[^1] != Lowest && text.All(c => c is >= Lowest and <= Highest);

    // At the ends it goes letter by letter and not by halves: that is where most is added, and so places stay short.
    private static string JustAfter(string low)
    {
        var at = low.AsSpan().IndexOfAnyExcept(Highest);
        return at < 0 ? low + (char)(Lowest + 1) : low[..at] + (char)(low[at] + 1);
    }

    private static string JustBefore(string high)
    {
        var at = high.AsSpan().IndexOfAnyExcept(Lowest);
        if (at < 0) return high;
        return high[at] > Lowest + 1 ? high[..at] + (char)(high[at] - 1) : high[..at] + Lowest + Highest;
    }

    // Read as fractions in base 26, where what is missing at the end is "a".
    private static string Middle(string low, string? high)
    {
        var place = new System.Text.StringBuilder();
        for (var i = 0; ; i++)
        {
            var from = i < low.Length ? low[i] : Lowest;
            var to = high is null ? Highest + 1 : i < high.Length ? high[i] : Lowest;
            if (to - from > 1) return place.Append((char)((from + to + 1) / 2)).ToString();
            if (to > from && high is not null)
            {
                if (i + 1 < high.Length) return place.Append((char)to).ToString();
                high = null;
            }

            if (i >= MostLetters) return place.Append(Highest).ToString();
            place.Append(from);
        }
    }
}
