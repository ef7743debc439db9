using System.Collections.Immutable;

namespace Alongside.Listening.Language;

/// <summary>
/// Fixed phrases, found by their words' full forms: "don't want" also finds "do not want". A comma between two of their words does not part them.
/// </summary>
internal sealed class PhraseSet
{
    private static readonly Token[][] None = [];

    private readonly WordMemo<Token[][]> _byFirstWord;

    /// <param name="phrases">The phrases, parted by <c>|</c>.</param>
    /// <param name="language">Whose contractions come apart in them.</param>
    public PhraseSet(string phrases, string language = Languages.English)
    {
        var byFirstWord = phrases.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(p => Tokenizer.Tokenize(p, language))
            .GroupBy(words => words[0].Norm, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.OrderByDescending(words => words.Length).ToArray(), StringComparer.Ordinal);
        _byFirstWord = new WordMemo<Token[][]>(norm => byFirstWord.GetValueOrDefault(norm, None));
    }

    /// <summary>The same for each language, in its phrases.</summary>
    public static PerLanguage<PhraseSet> Of(string english, string german) => new(new PhraseSet(english), new PhraseSet(german, Languages.German));

    /// <summary>How many tokens the longest phrase that begins at a token covers; 0 where none does.</summary>
    public int LengthAt(ImmutableArray<Token> tokens, int at, int end)
    {
        if (at >= end || at < 0) return 0;
        foreach (var words in _byFirstWord[tokens.ItemRef(at)])
        {
            var i = at;
            var matched = 0;
            while (matched < words.Length && i < end)
            {
                if (tokens.ItemRef(i).Is(words[matched])) matched++;
                else if (matched == 0 || !tokens[i].Is(",")) break;
                i++;
            }

            if (matched == words.Length) return i - at;
        }

        return 0;
    }

    /// <summary>The first token at which a phrase begins; -1 where none does.</summary>
    public int Find(ImmutableArray<Token> tokens, int first, int end)
    {
        for (var i = Math.Max(first, 0); i < end; i++)
            if (_byFirstWord[tokens.ItemRef(i)].Length > 0 && LengthAt(tokens, i, end) > 0) return i;
        return -1;
    }

    /// <summary>Whether one of the phrases lies in the range.</summary>
    public bool In(ImmutableArray<Token> tokens, TokenRange range) => Find(tokens, range.First, range.End) >= 0;

    /// <summary>How many tokens the longest phrase that ends just before a token covers; 0 where none does.</summary>
    public int LengthBefore(ImmutableArray<Token> tokens, int end, int first, int mostTokens = 6)
    {
        for (var i = Math.Max(first, end - mostTokens); i < end; i++)
            if (LengthAt(tokens, i, end) is var length and > 0 && i + length == end) return length;
        return 0;
    }
}
