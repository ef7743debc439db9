using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Alongside.Listening.Conversations;

namespace Alongside.Listening.Language;

/// <summary>The text of one utterance, cut into tokens, sentences and clauses, each with its exact place.</summary>
public sealed class Passage
{
    private Passage(string text, string language, Token[] tokens, ImmutableArray<TokenRange> sentences, ImmutableArray<TokenRange> clauses) =>
        (Text, Language, Tokens, Sentences, Clauses) = (text, language, ImmutableCollectionsMarshal.AsImmutableArray(tokens), sentences, clauses);

    /// <summary>The text as it was said.</summary>
    public string Text { get; }

    /// <summary>The language by whose rules it was cut (<see cref="Languages"/>).</summary>
    public string Language { get; }

    /// <summary>Its tokens.</summary>
    public ImmutableArray<Token> Tokens { get; }

    /// <summary>Its sentences; together they hold every token.</summary>
    public ImmutableArray<TokenRange> Sentences { get; }

    /// <summary>Its clauses, each within one sentence; together they hold every token.</summary>
    public ImmutableArray<TokenRange> Clauses { get; }

    /// <summary>Cuts a text up.</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">Whose contractions, abbreviations and conjunctions count.</param>
    public static Passage Of(string text, string language = Languages.English)
    {
        var tokens = Tokenizer.Tokenize(text, language);
        var sentences = Sentence.Split(text, tokens, language);
        return new Passage(text, language, tokens, sentences, language is Languages.German ? GermanClause.Split(tokens, sentences) : Clause.Split(tokens, sentences));
    }

    /// <summary>Where a range of tokens stands in the text; the range must not be empty.</summary>
    public TextSpan SpanOf(TokenRange range) => new(Tokens[range.First].Start, Tokens[range.End - 1].End);

    /// <summary>The sentence that holds a token.</summary>
    public TokenRange SentenceAt(int token) => At(Sentences, token);

    /// <summary>The clause that holds a token.</summary>
    public TokenRange ClauseAt(int token) => At(Clauses, token);

    /// <summary>Whether the sentence is marked as a question.</summary>
    public bool EndsWithQuestionMark(TokenRange sentence)
    {
        for (var i = sentence.End - 1; i >= sentence.First && Tokens[i].Kind is not TokenKind.Word and not TokenKind.Number; i--)
            if (Tokens[i].Is("?")) return true;
        return false;
    }

    /// <summary>How many words lie in a piece of the text.</summary>
    internal int CountWords(TextSpan within)
    {
        var words = 0;
        foreach (var token in Tokens.AsSpan())
            if (token.Kind is TokenKind.Word && within.Contains(token.Span)) words++;
        return words;
    }

    /// <summary>How many words it has.</summary>
    internal int CountWords()
    {
        var words = 0;
        foreach (var token in Tokens.AsSpan())
            if (token.Kind is TokenKind.Word) words++;
        return words;
    }

    private static TokenRange At(ImmutableArray<TokenRange> ranges, int token)
    {
        var (low, high) = (0, ranges.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (ranges[middle].First <= token) low = middle;
            else high = middle - 1;
        }

        return ranges[low];
    }
}
