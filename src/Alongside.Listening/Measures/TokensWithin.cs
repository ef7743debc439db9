using Alongside.Listening.Conversations;
using Alongside.Listening.Language;

namespace Alongside.Listening.Measures;

/// <summary>Finds the tokens that a span covers, without walking the whole passage for each span.</summary>
internal static class TokensWithin
{
    /// <summary>The tokens that begin inside the span.</summary>
    public static ReadOnlySpan<Token> Of(Passage passage, TextSpan span)
    {
        var tokens = passage.Tokens.AsSpan();
        var first = FirstAtOrAfter(tokens, span.Start);
        var end = FirstAtOrAfter(tokens, span.End);
        return end > first ? tokens[first..end] : [];
    }

    private static int FirstAtOrAfter(ReadOnlySpan<Token> tokens, int place)
    {
        var (low, high) = (0, tokens.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (tokens[middle].Start < place) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
