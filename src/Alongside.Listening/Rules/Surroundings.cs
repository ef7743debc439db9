using Alongside.Listening.Language;

namespace Alongside.Listening.Rules;

/// <summary>What conditions ask about around a match, looked at once for each sentence.</summary>
internal readonly struct Surroundings
{
    public Surroundings(Passage passage, TokenRange sentence, RuleContext context, Echo echo)
    {
        (Passage, Sentence, Context, Echo) = (passage, sentence, context, echo);
        IsQuestion = passage.EndsWithQuestionMark(sentence);
        foreach (var token in passage.Tokens.AsSpan()[sentence.First..sentence.End])
            if (token.Kind is TokenKind.Word or TokenKind.Number) WordCount++;
    }

    public Passage Passage { get; }

    public TokenRange Sentence { get; }

    public RuleContext Context { get; }

    public Echo Echo { get; }

    /// <summary>Whether the sentence ends with a question mark.</summary>
    public bool IsQuestion { get; }

    /// <summary>How many words and figures it has.</summary>
    public int WordCount { get; }
}
