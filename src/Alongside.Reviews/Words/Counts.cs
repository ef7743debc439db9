using System.Globalization;

namespace Alongside.Reviews.Words;

/// <summary>Numbers as one says them.</summary>
public static class Counts
{
    private static readonly string[] Small =
        ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    /// <summary>In words up to twelve, in digits with thousands apart beyond: <c>seven</c>, <c>1,204</c>.</summary>
    public static string Number(int count) =>
        count >= 0 && count < Small.Length ? Small[count] : Digits(count);

    /// <summary>In digits, with thousands apart: <c>1,204</c>.</summary>
    public static string Digits(int count) => count.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>How often: <c>once</c>, <c>twice</c>, <c>three times</c>.</summary>
    public static string Times(int count) => count switch
    {
        1 => "once",
        2 => "twice",
        _ => Number(count) + " times",
    };

    /// <summary>The number with its noun: <c>one moment</c>, <c>four moments</c>.</summary>
    public static string Of(int count, string one, string many) => Number(count) + " " + (count == 1 ? one : many);

    /// <summary>Joined as in a sentence: <c>a, b and c</c>.</summary>
    public static string Joined(IReadOnlyList<string> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        return parts.Count < 2 ? string.Concat(parts) : string.Join(", ", parts.Take(parts.Count - 1)) + " and " + parts[^1];
    }

    /// <summary>With a capital at its start.</summary>
    public static string Sentence(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
    }
}
