using System.Collections.Immutable;

namespace Alongside.Listening.Language;

/// <summary>
/// Cuts sentences into clauses: at dashes and semicolons, and before a conjunction that a new subject follows ("…, but we", "… and I").
/// Transcripts often lack full stops, so a clause is what a label or a form entry mostly covers.
/// </summary>
internal static class Clause
{
    /// <summary>What is noted of so many tokens lies on the stack; only of longer utterances on the heap.</summary>
    public const int FewTokens = 256;

    private const int ShortestWords = 3;

    public static ImmutableArray<TokenRange> Split(Token[] tokens, ImmutableArray<TokenRange> sentences) => Split(tokens, sentences, BeginsAt);

    /// <summary>Cuts at each token at which, as <paramref name="begins"/> says of the tokens, an index and the sentence's end, a clause begins.</summary>
    public static ImmutableArray<TokenRange> Split(Token[] tokens, ImmutableArray<TokenRange> sentences, Func<Token[], int, int, bool> begins)
    {
        var room = tokens.Length <= FewTokens ? stackalloc TokenRange[tokens.Length] : new TokenRange[tokens.Length];
        var count = 0;
        foreach (var sentence in sentences)
        {
            var first = sentence.First;
            var words = 0;
            for (var i = sentence.First; i < sentence.End; i++)
            {
                if (i > first && words >= ShortestWords && begins(tokens, i, sentence.End))
                {
                    room[count++] = new TokenRange(first, i);
                    (first, words) = (i, 0);
                }

                if (tokens[i].Kind is TokenKind.Word or TokenKind.Number) words++;
            }

            room[count++] = new TokenRange(first, sentence.End);
        }

        return [.. room[..count]];
    }

    private static bool BeginsAt(Token[] tokens, int i, int end)
    {
        if (tokens[i - 1].Norm is ";" or "–" or "…") return true;
        if (i + 2 >= end) return false;
        var afterComma = tokens[i - 1].Is(",");
        return tokens[i].Norm switch
        {
            "but" or "although" or "though" => true,
            "and" or "so" or "because" or "then" or "plus" or "or" or "except" => BeginsSubject(tokens[i + 1].Norm) || (afterComma && !tokens[i].Is("or") && !tokens[i].Is("and")),
            "i" or "we" or "you" or "they" or "it" or "he" or "she" or "there" or "that" => afterComma && IsFiniteVerb(tokens[i + 1].Norm),
            _ => false,
        };
    }

    private static bool BeginsSubject(string norm) => norm is "i" or "we" or "you" or "they" or "he" or "she" or "it" or "there" or "that"
        or "this" or "my" or "our" or "what" or "if" or "maybe" or "then" or "now" or "honestly" or "when" or "how";

    private static bool IsFiniteVerb(string norm) => norm is "is" or "are" or "am" or "was" or "were" or "have" or "has" or "had" or "do" or "does"
        or "did" or "will" or "would" or "can" or "could" or "should" or "need" or "want" or "think" or "know" or "just" or "really" or "might" or "get";
}
