using Alongside.Listening.Language;

namespace Alongside.Listening.Measures;

/// <summary>
/// Counts words as a reader would: "don't" is one although it is two tokens, "10k" is one, "sign-off" is two. In scripts
/// that put no spaces between words a whole run of letters counts as one.
/// </summary>
internal static class WordCount
{
    /// <summary>How many words the tokens make.</summary>
    public static int In(ReadOnlySpan<Token> tokens)
    {
        var words = 0;
        var end = -1;
        foreach (var token in tokens)
        {
            if (token.Kind is not (TokenKind.Word or TokenKind.Number)) continue;
            if (token.Start != end) words++;
            end = token.End;
        }

        return words;
    }
}
