namespace Alongside.Listening.Language;

/// <summary>
/// German words without their endings, umlauts and the "ge" of a participle, so that "Rechnung" and "Rechnungen", "zahlen" and "gezahlt" meet (after the
/// light stemmer of Savoy 2006). Both sides of a comparison are stemmed alike, so it does not matter that a stem may be no word.
/// </summary>
internal static class GermanStem
{
    private const int Shortest = 4;

    private static readonly string[] Endings = ["ern", "em", "en", "er", "es", "e", "n", "s"];

    private static readonly string[] VerbEndings = ["test", "ten", "tet", "st", "te", "t"];

    public static string Of(string norm)
    {
        var stem = Without(Without(Plain(norm), Endings), VerbEndings);
        return stem.Length < norm.Length && stem.Length > Shortest + 1 && stem.StartsWith("ge", StringComparison.Ordinal) && norm[^1] is 't' or 'n' ? stem[2..] : stem;
    }

    private static string Plain(string norm) => norm.AsSpan().ContainsAny('ä', 'ö', 'ü')
        ? norm.Replace('ä', 'a').Replace('ö', 'o').Replace('ü', 'u') : norm;

    private static string Without(string word, string[] endings)
    {
        foreach (var ending in endings)
            if (word.Length - ending.Length >= Shortest && word.EndsWith(ending, StringComparison.Ordinal)) return word[..^ending.Length];
        return word;
    }
}
