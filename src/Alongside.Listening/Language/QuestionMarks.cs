using System.Collections.Immutable;

namespace Alongside.Listening.Language;

/// <summary>
/// Whether a conversation is written down with question marks. Where it is, what has none is hardly a question: the transcriber heard how it was said. Many
/// transcripts have no marks at all, and there the words alone must tell.
/// </summary>
public static class QuestionMarks
{
    /// <summary>With fewer it may be chance.</summary>
    private const int Fewest = 4;

    /// <summary>People ask more often than once in so many words.</summary>
    private const int WordsForOne = 200;

    /// <summary>Whether there are as many question marks as questions are usual.</summary>
    public static bool AreUsed(ImmutableArray<Passage> passages)
    {
        var (marks, words) = (0, 0);
        foreach (var passage in passages)
        {
            foreach (var token in passage.Tokens)
            {
                if (token.Kind is TokenKind.Word) words++;
                else if (token.Is("?")) marks++;
            }
        }

        return marks >= Fewest && marks * WordsForOne >= words;
    }
}
