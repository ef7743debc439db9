namespace Alongside.Listening.Rules;

/// <summary>
/// The regular forms of a German word: <c>brauchen~</c> in a pattern stands for brauche, brauchst, braucht, brauchte, gebraucht …, and <c>klein~</c>, which does
/// not end like a verb, for kleine, kleiner, kleines ….
/// </summary>
internal static class GermanInflection
{
    private static readonly string[] OfVerb = ["", "e", "st", "t", "en", "te", "test", "ten", "tet", "end"];
    private static readonly string[] OfOther = ["", "e", "en", "em", "er", "es", "n", "s"];

    public static IEnumerable<string> Of(string word)
    {
        var isVerb = word.Length > 4 && word[^1] == 'n' && word[^2] is 'e' or 'r' or 'l';
        if (!isVerb) return OfOther.Select(ending => word + ending);
        var stem = word[^2] == 'e' ? word[..^2] : word[..^1];
        var link = stem[^1] is 't' or 'd' ? "e" : "";
        return OfVerb.Select(ending => stem + (ending.Length > 0 && ending[0] is 's' or 't' ? link + ending : ending))
            .Append(word).Append("ge" + stem + link + "t").Append("zu" + word);
    }
}
