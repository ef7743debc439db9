using Alongside.Listening.Language;

namespace Alongside.Listening.Rules;

/// <summary>The regular forms of an English verb or noun: <c>save~</c> in a pattern stands for save, saves, saved, saving.</summary>
internal static class Inflection
{
    public static IEnumerable<string> Of(string word, string language) => language is Languages.German ? GermanInflection.Of(word) : English(word);

    private static IEnumerable<string> English(string word)
    {
        yield return word;
        if (word.Length < 2) yield break;
        var last = word[^1];
        var endsInConsonantY = last == 'y' && !IsVowel(word[^2]);
        yield return endsInConsonantY ? word[..^1] + "ies" : last is 's' or 'x' or 'z' || word.EndsWith("ch", StringComparison.Ordinal) || word.EndsWith("sh", StringComparison.Ordinal) ? word + "es" : word + "s";
        if (last == 'e')
        {
            yield return word + "d";
            yield return word[..^1] + "ing";
            yield break;
        }

        var doubled = word.Length is 3 or 4 && !IsVowel(last) && last is not ('w' or 'x' or 'y') && IsVowel(word[^2]) && !IsVowel(word[^3]) ? word + last : word;
        yield return endsInConsonantY ? word[..^1] + "ied" : doubled + "ed";
        yield return doubled + "ing";
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}
