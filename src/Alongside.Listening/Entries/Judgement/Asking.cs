using Alongside.Listening.Conversations;
using Alongside.Listening.Language;
using Alongside.Listening.Moves;

namespace Alongside.Listening.Entries.Judgement;

/// <summary>Tells whether the customer asks rather than says something. "You know?" and "right?" behind a statement ask nothing.</summary>
internal static class Asking
{
    private static readonly PerLanguage<PhraseSet> Inversions = PhraseSet.Of(
        "what would|what does|what do|what is|what are|how much|how long|how many|when can|when could|when would|when will|" +
        "when do|can you|could you|do you|would you|is it|is that|is there|is this|are you|are there|" +
        "does it|does that|will you|will it|would it|could it|how about|what about|how do|how does|how would|how can|why|who|" +
        "where|should we|should i|can we|could we|can i|could i|do we|do i|would that|which",
        "was kostet|was kosten|was würde|was wäre|was ist|was sind|was passiert|wie viel|wie lange|wie viele|wie oft|wie geht|wie ist|wie macht|wie wäre|wie soll|wann kann|wann können|wann würde|wann kommt|kann man|können sie|kannst du|könnten sie|könntest du|haben sie|hast du|sind sie|bist du|ist das|ist es|ist da|gibt es|geht das|machen sie|machst du|wer macht|wer ist|wer kommt|wo ist|wo kann|warum|wieso|weshalb|welche|welcher|welches|soll ich|sollen wir|muss ich|müssen wir|brauche ich da|was ist mit|darf ich|dürfen wir");

    private static readonly PerLanguage<PhraseSet> Tags = PhraseSet.Of(
        "you know|right|okay|ok|yeah|is not it|isn't it|does that make sense|if that makes sense|do you know what i mean|" +
        "know what i mean|you see|huh|eh|no",
        "oder|ne|gell|nicht wahr|ja|wissen sie|weisst du|verstehen sie|verstehst du|nicht|oder nicht|okay|hm");

    /// <summary>Whether the statement is a question, by its mark or its word order.</summary>
    public static bool Is(Passage passage, TokenRange statement, HeardUtterance heard) =>
        Begins(passage, statement) || (HasMark(passage, statement) && !EndsInTag(passage, statement)) || IsLabelled(passage, statement, heard);

    /// <summary>Whether the statement has the word order of a question. "Around four thousand?" has not: it may answer one.</summary>
    public static bool Begins(Passage passage, TokenRange statement)
    {
        var trimmed = RunUp.Trim(passage, statement);
        return Inversions[passage].LengthAt(passage.Tokens, trimmed.First, trimmed.End) > 0;
    }

    private static bool HasMark(Passage passage, TokenRange statement)
    {
        var end = statement.End;
        return passage.EndsWithQuestionMark(statement) || (end < passage.Tokens.Length && passage.Tokens[end].Is("?"));
    }

    private static bool EndsInTag(Passage passage, TokenRange statement)
    {
        var end = statement.End;
        while (end > statement.First && passage.Tokens[end - 1].Kind is not TokenKind.Word and not TokenKind.Number) end--;
        var length = Tags[passage].LengthBefore(passage.Tokens, end, statement.First);
        return length > 0 && end - length > statement.First + 1;
    }

    private static bool IsLabelled(Passage passage, TokenRange statement, HeardUtterance heard)
    {
        var span = passage.SpanOf(statement);
        foreach (var label in heard.Labels)
            if (label.Label is Label.CustomerQuestion && Covers(label.Span, span)) return true;
        return false;
    }

    private static bool Covers(TextSpan question, TextSpan statement) =>
        question.Overlaps(statement) && 2 * (Math.Min(question.End, statement.End) - Math.Max(question.Start, statement.Start)) > statement.Length;
}
