using System.Text;
using Alongside.Listening.Language;

namespace Alongside.Listening.Phrases.Mirroring;

/// <summary>Between the text as it was said and the list of words that the grammar works on.</summary>
internal static class Words
{
    /// <summary>More than this is no clause any more; nobody repeats so much.</summary>
    private const int MostTokens = 60;

    /// <summary>The words of a range without its closing marks; null where it holds something that cannot be said back (quotation marks, brackets, addresses, a question).</summary>
    public static List<Word>? Read(Passage passage, TokenRange range)
    {
        var (first, end) = (Math.Max(0, range.First), Math.Min(range.End, passage.Tokens.Length));
        while (end > first && passage.Tokens[end - 1] is { Kind: TokenKind.Punctuation, Norm: "." or "!" or "," or ";" or "–" or "…" } last)
        {
            if (last.Is("–") && IsCutOff(passage, end - 1)) return null;
            if (last.Is("…") && end - 2 >= first && IsUnfinished(passage.Tokens[end - 2].Norm)) return null;
            end--;
        }

        while (first < end && passage.Tokens[first] is { Kind: TokenKind.Punctuation, Norm: "–" or "…" or "," }) first++;
        if (first >= end || end - first > MostTokens || IsShouted(passage.Text.AsSpan(passage.Tokens[first].Start, passage.Tokens[end - 1].End - passage.Tokens[first].Start))) return null;

        var words = new List<Word>(end - first + 2);
        for (var i = first; i < end; i++)
        {
            var token = passage.Tokens[i];
            if (!CanBeSaid(token)) return null;
            var gap = i == first ? " " : passage.Text[passage.Tokens[i - 1].End..token.Start];
            var join = gap.Length == 0 ? Join.None : string.IsNullOrWhiteSpace(gap) ? Join.Space : Join.Hyphen;
            Add(words, token, token.Span.In(passage.Text), token.Is(",") ? Join.None : i == first ? Join.Space : join);
        }

        return words;
    }

    /// <summary>The sentence that the words make, with a capital at its start and no mark at its end.</summary>
    public static string Write(List<Word> words)
    {
        var text = new StringBuilder();
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i];
            if (i > 0 && word.Join is not Join.None) text.Append(word.Join is Join.Hyphen ? '-' : ' ');
            if (i + 1 < words.Count && words[i + 1] is { Norm: "not", Join: Join.None, Text: "n't" }) text.Append(BeforeNot(word.Text));
            else text.Append(word.Text);
        }

        if (text.Length > 0) text[0] = char.ToUpperInvariant(text[0]);
        return text.ToString();
    }

    /// <summary>How many words somebody hears; a contraction is one.</summary>
    public static int Count(List<Word> words) => words.Count(w => w.Join is not Join.None);

    private static bool CanBeSaid(Token token) => token.Kind switch
    {
        TokenKind.Word or TokenKind.Number => true,
        TokenKind.Punctuation => token.Norm is "," or "–",
        _ => token.Norm is "$" or "€" or "£" or "%" or "&" or "+",
    };

    private static bool IsCutOff(Passage passage, int dash) =>
        dash > 0 && passage.Tokens[dash - 1].End == passage.Tokens[dash].Start
        && (dash + 1 == passage.Tokens.Length || passage.Tokens[dash + 1].Start > passage.Tokens[dash].End);

    /// <summary>Whether what trails off after this word lacks its end.</summary>
    private static bool IsUnfinished(string norm) => norm is "to" or "for" or "with" or "in" or "on" or "of" or "at" or "by" or "from"
        or "about" or "bit" or "well" or "okay" or "like" or "can" or "could" or "would"
        or "will" or "might" or "may" or "not" or "is" or "are" or "was" or "were" or "have" or "had" or "got" or "really" or "much"
            or "it" or "need" or "want" or ",";

    private static bool IsShouted(ReadOnlySpan<char> text)
    {
        var (upper, lower) = (0, 0);
        foreach (var c in text)
        {
            if (char.IsUpper(c)) upper++;
            else if (char.IsLower(c)) lower++;
        }

        return upper > 4 && upper > 2 * lower;
    }

    private static void Add(List<Word> words, Token token, string text, Join join)
    {
        var isClitic = join is Join.None && token.Kind is TokenKind.Word && words.Count > 0 && char.IsLetter(words[^1].Text[^1]);
        if (isClitic && Clitic(token.Norm, text) is { } clitic)
        {
            // "Ain't" goes by its subject.
            if (words[^1].Text is "ai" && words.Count > 1 && words[^2].Norm is "i" or "we" or "they") words[^1] = Word.Plain("are");
            words[^1] = words[^1] with { Text = Cased(words[^1].Norm, words[^1].Text) };
            words.Add(new Word(token.Norm, clitic, Join.None));
        }
        else if (isClitic && token.Norm is "to" or "me" or "know")
        {
            // "gonna", "gimme", "dunno" are written out.
            words[^1] = words[^1] with { Text = Cased(words[^1].Norm, words[^1].Text) };
            words.Add(new Word(token.Norm, token.Norm, isClitic ? Join.Space : join));
        }
        else
        {
            // The country and the trade are no pronouns.
            var norm = text is "US" or "IT" ? text : token.Norm;
            words.Add(new Word(norm, text.Replace('\u2019', '\'').Replace('\u02BC', '\''), join));
        }
    }

    private static string? Clitic(string norm, string text) => norm switch
    {
        "not" => "n't",
        "am" => "'m",
        "are" => "'re",
        "have" => "'ve",
        "will" => "'ll",
        "would" => "'d",
        "us" or "'s" => "'s",
        "is" when text.Length <= 2 => "'s",
        _ => null,
    };

    private static string Cased(string norm, string text) =>
        norm.Equals(text, StringComparison.OrdinalIgnoreCase) ? text : char.IsUpper(text[0])
            && norm.Length > 0 ? char.ToUpperInvariant(norm[0]) + norm[1..] : norm;

    private static string BeforeNot(string text) => text switch
    {
        "can" or "Can" => text[..2],
        "will" => "wo",
        "Will" => "Wo",
        "shall" or "Shall" => text[..3],
        _ => text,
    };
}
