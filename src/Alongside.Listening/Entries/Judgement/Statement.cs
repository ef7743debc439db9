using System.Collections.Immutable;
using Alongside.Listening.Conversations;
using Alongside.Listening.Language;

namespace Alongside.Listening.Entries.Judgement;

/// <summary>Finds how much of an utterance says something: the clause or clauses, or the sentence where a clause is too little to stand alone.</summary>
internal static class Statement
{
    private const int FewestWords = 4;
    private const int LongestSentence = 24;

    /// <summary>More tokens than this are no statement but somebody talking without full stops.</summary>
    private const int LongestStatement = 48;

    private const int TokensBeforeSpan = 6;

    private static readonly PerLanguage<PhraseSet> Repairs = PhraseSet.Of(
        "no wait|no , wait|wait|sorry|i mean|i meant|make that|make it|scratch that|or rather|hang on|hold on|actually make|" +
        "correction|no sorry|no make|no actually",
        "nein moment|moment|nein quatsch|quatsch|nein halt|ich meine|ich meinte|vielmehr|beziehungsweise|oder vielmehr|entschuldigung|nein|halt");

    private static readonly PerLanguage<PhraseSet> Afterthoughts = PhraseSet.Of(
        "max|maximum|tops|at most|at the most|all in|at the latest|latest",
        "höchstens|maximal|spätestens|alles in allem|insgesamt|mindestens|max");

    /// <summary>The tokens that make up the statement in which a span lies; null where the span holds no token.</summary>
    public static TokenRange? Around(Passage passage, TextSpan span)
    {
        var first = TokenAt(passage.Tokens, span.Start);
        if (first >= passage.Tokens.Length || passage.Tokens[first].Start >= span.End) return null;
        var last = Math.Max(first, Math.Min(passage.Tokens.Length, FirstFrom(passage.Tokens, span.End)) - 1);
        return Around(passage, new TokenRange(first, last + 1));
    }

    /// <summary>The tokens that make up the statement in which a range lies.</summary>
    public static TokenRange Around(Passage passage, TokenRange range)
    {
        var sentence = passage.SentenceAt(range.First);
        var lastSentence = passage.SentenceAt(range.End - 1);
        var (first, end) = (passage.ClauseAt(range.First).First, passage.ClauseAt(range.End - 1).End);
        if (Words(passage, first, end) < FewestWords && lastSentence.End - sentence.First <= LongestSentence) (first, end) = (sentence.First, lastSentence.End);
        while (first > sentence.First && IsInsideRange(passage, first)) first = passage.ClauseAt(first - 1).First;
        for (var guard = 0; guard < 3 && end < passage.Tokens.Length && GoesOnAt(passage, end); guard++)
            end = passage.ClauseAt(end).End;
        if (end - first > LongestStatement)
        {
            first = Math.Max(first, range.First - TokensBeforeSpan);
            end = Math.Min(end, first + LongestStatement);
        }

        return new TokenRange(first, end);
    }

    /// <summary>The piece with the rest of its sentence, where an "if" may stand; no more than a breath of it.</summary>
    public static TokenRange Widened(Passage passage, TokenRange piece)
    {
        var (first, last) = (passage.SentenceAt(piece.First), passage.SentenceAt(piece.End - 1));
        return new TokenRange(Math.Max(first.First, piece.First - 30), Math.Min(last.End, piece.End + 15));
    }

    /// <summary>Whether a clause was cut between the two ends of "3–4k".</summary>
    private static bool IsInsideRange(Passage passage, int at) =>
        at >= 2 && at < passage.Tokens.Length && passage.Tokens[at - 1].Is("–") && passage.Tokens[at].Kind is TokenKind.Number && passage.Tokens[at - 2].Kind is TokenKind.Number or TokenKind.Word
        && passage.Tokens[at].Start == passage.Tokens[at - 1].End;

    /// <summary>Whether what follows belongs to it: "… no wait, fourteen", or an afterthought of its own, "Twenty-five hundred. Max."</summary>
    private static bool GoesOnAt(Passage passage, int at)
    {
        if (IsLeftHanging(passage, at) || IsInsideRange(passage, at) || Repairs[passage].LengthAt(passage.Tokens, at, passage.Tokens.Length) > 0) return true;
        var length = Afterthoughts[passage].LengthAt(passage.Tokens, at, passage.Tokens.Length);
        return length > 0 && passage.ClauseAt(at) is var clause && clause.First == at && clause.End - at <= length + 1;
    }

    /// <summary>Whether the words before stop on their way: "we've had people who, …", "he asked … and then …".</summary>
    private static bool IsLeftHanging(Passage passage, int at)
    {
        var tokens = passage.Tokens;
        if (passage.SentenceAt(at).First == at) return false;
        var before = at - 1;
        while (before > 0 && tokens[before].Kind is TokenKind.Punctuation) before--;
        return tokens[before].Norm is "who" or "which" or "because" or "if" or "when" or "where" or "is" or "so" or "for" or "of" or "from" or "at" or "weil" or "dass" or "wenn" or "für" or "mit" or "von"
            || (tokens[at].Is("and") && at + 1 < tokens.Length && tokens[at + 1].Is("then"));
    }

    private static int Words(Passage passage, int first, int end)
    {
        var words = 0;
        for (var i = first; i < end; i++)
            if (passage.Tokens[i].Kind is TokenKind.Word or TokenKind.Number) words++;
        return words;
    }

    /// <summary>The first token that ends after a place in the text.</summary>
    private static int TokenAt(ImmutableArray<Token> tokens, int place)
    {
        var (low, high) = (0, tokens.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (tokens[middle].End <= place) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    /// <summary>The first token that begins at or after a place in the text.</summary>
    private static int FirstFrom(ImmutableArray<Token> tokens, int place)
    {
        var at = TokenAt(tokens, place);
        return at < tokens.Length && tokens[at].Start < place ? at + 1 : at;
    }
}
