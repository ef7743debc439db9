namespace Alongside.OrderForms.Lines;

/// <summary>
/// Where something stands in a list: a word of small letters, in ordinal order. Between any two there is always room for another, so that
/// moving one line touches no other.
/// </summary>
public static class Place
{
    /// <summary>The longest a place gets.</summary>
    public const int MostLetters = 200;

    private const char Lowest = 'a';
    private const char Highest = 'z';

    /// <summary>The place of the first thing in an empty list.</summary>
    public static string First => "n";

    /// <summary>A place after one and before another; null stands for the start or the end of the list.</summary>
    public static string Between(string? after, string? before)
    {
        if (after is not null && before is not null && string.CompareOrdinal(after, before) >= 0) before = null;
        var place = new System.Text.StringBuilder();
        var bounded = before is not null;
        for (var i = 0; ; i++)
        {
            var low = after is not null && i < after.Length ? after[i] : Lowest - 1;
            var high = bounded && i < before!.Length ? before[i] : Highest + 1;
            if (high - low > 1)
            {
                // Never a last letter "a": nothing would fit before it.
                var middle = (char)((low + high + 1) / 2);
                if (middle > Lowest) return place.Append(middle).ToString();
                place.Append(Lowest);
                bounded = bounded && high == Lowest;
                after = null;
                continue;
            }

            place.Append((char)Math.Max(low, Lowest));
            if (bounded && place[^1] < high) bounded = false;
        }
    }

    /// <summary>Whether a text is a place.</summary>
    public static bool IsPlace(string? text) => text is { Length: > 0 and <= MostLetters } && text[^1] != Lowest && text.All(c => c is >= Lowest and <= Highest);
}
