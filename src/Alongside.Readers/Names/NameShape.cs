using System.Collections.Frozen;
using System.Globalization;

namespace Alongside.Readers.Names;

/// <summary>Judges by their shape whether words are a name. It takes the same time however long the text is.</summary>
internal static class NameShape
{
    /// <summary>The longest name in UTF-16 code units; video services cut display names at about this length.</summary>
    public const int MaxLength = 80;

    private const int MaxWords = 8;

    private static readonly FrozenSet<string> Particles = new[]
    {
        "von", "van", "de", "der", "den", "del", "della", "di", "da", "do", "dos", "das", "du", "la", "le", "el", "al", "bin", "bint",
        "ibn", "ben", "af", "av", "zu", "zur", "zum", "ter", "ten", "y", "e", "i", "und", "and", "et", "vom", "from", "at", "of", "aus", "'t",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Abbreviations = new[]
    {
        "dr", "mr", "mrs", "ms", "mx", "prof", "st", "jr", "sr", "ing", "dipl", "mag", "hr", "fr", "rev", "hon", "capt", "sgt", "lt",
        "col", "gen", "phd", "msc", "bsc", "med", "jur", "univ", "inc", "ltd", "co", "corp", "llc", "gmbh", "no", "nr", "sra", "mme", "mlle", "m.a", "b.a",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>How much <paramref name="label"/> (trimmed, without its colon) looks like a speaker's name.</summary>
    public static NameLikeness Judge(ReadOnlySpan<char> label)
    {
        if (label.IsEmpty || label.Length > MaxLength) return NameLikeness.None;
        Span<char> bare = stackalloc char[label.Length];
        bare = bare[..WithoutParentheses(label, bare)].Trim();
        if (bare.IsEmpty || NotNames.Contains(bare)) return NameLikeness.None;
        if (bare.Equals("me", StringComparison.OrdinalIgnoreCase) || bare.Equals("you", StringComparison.OrdinalIgnoreCase) || bare is "I") return NameLikeness.Strong;
        return HasLetter(bare) ? JudgeWords(bare) : JudgeNumber(bare);
    }

    private static NameLikeness JudgeWords(ReadOnlySpan<char> name)
    {
        var likeness = NameLikeness.Strong;
        var (words, lower) = (0, 0);
        foreach (var range in name.Split(' '))
        {
            var word = name[range];
            if (word.IsEmpty) continue;
            if (++words > MaxWords || !IsWordOfAName(word, isLast: range.End.GetOffset(name.Length) >= name.Length)) return NameLikeness.None;
            if (words == 1 && char.IsAsciiDigit(word[0])) likeness = HasLetter(word) ? NameLikeness.Fair : NameLikeness.None;
            if (likeness == NameLikeness.None) return likeness;
            if (word.Contains(',')) likeness = Lesser(likeness, NameLikeness.Fair);
            if (HasLetter(word) && !IsCapitalised(word) && (words == 1 || !Particles.Contains(word.ToString()))) lower++;
        }

        if (words > 6) likeness = Lesser(likeness, NameLikeness.Fair);
        if (Letters(name) == 1 && words == 1) likeness = Lesser(likeness, NameLikeness.Fair);
        return lower switch
        {
            0 => likeness,
            _ when words == 1 => Lesser(likeness, NameLikeness.Fair),
            _ when words <= 3 => Lesser(likeness, NameLikeness.Faint),
            _ => NameLikeness.None,
        };
    }

    // People who dial in are named by their number, parts of it often hidden: "+1 415-***-**12".
    private static NameLikeness JudgeNumber(ReadOnlySpan<char> label)
    {
        var digits = 0;
        foreach (var c in label)
        {
            if (char.IsAsciiDigit(c)) digits++;
            else if (c is not ('+' or '-' or '*' or ' ' or '(' or ')')) return NameLikeness.None;
        }

        return digits >= 6 ? NameLikeness.Fair : NameLikeness.None;
    }

    private static bool IsWordOfAName(ReadOnlySpan<char> word, bool isLast)
    {
        if (word.IndexOfAny(Forbidden) >= 0 || word.Contains("//", StringComparison.Ordinal)) return false;
        if (word is "-" or "–" or "—" or "|" or "&" or "+" or "/" or "·" or "•") return !isLast;
        // A full stop inside a name follows an initial or an abbreviation; any other one ends a sentence.
        if (word[^1] == '.' && !Abbreviations.Contains(word[..^1].ToString()) && Letters(word) > 1 && !word[..^1].Contains('.')) return false;
        return true;
    }

    private static readonly System.Buffers.SearchValues<char> Forbidden = System.Buffers.SearchValues.Create("?!;\"“”„«»…=<>{}[]\\%$€£^~`#\t。！？；،؟");

    private static bool IsCapitalised(ReadOnlySpan<char> word)
    {
        foreach (var rune in word.EnumerateRunes())
        {
            var category = System.Text.Rune.GetUnicodeCategory(rune);
            // A capital anywhere will do ("iPhone", "d'Arc", "McKay"); scripts without capitals are written as they are.
            if (category is UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.OtherLetter) return true;
        }

        return false;
    }

    private static bool HasLetter(ReadOnlySpan<char> text) => Letters(text) > 0;

    private static int Letters(ReadOnlySpan<char> text)
    {
        var letters = 0;
        foreach (var rune in text.EnumerateRunes())
            if (System.Text.Rune.IsLetter(rune)) letters++;
        return letters;
    }

    private static int WithoutParentheses(ReadOnlySpan<char> label, Span<char> bare)
    {
        var (length, depth) = (0, 0);
        foreach (var c in label)
        {
            if (c == '(') depth++;
            else if (c == ')' && depth > 0) depth--;
            else if (depth == 0) bare[length++] = char.IsWhiteSpace(c) ? ' ' : c;
        }

        return length;
    }

    private static NameLikeness Lesser(NameLikeness one, NameLikeness other) => one < other ? one : other;
}
