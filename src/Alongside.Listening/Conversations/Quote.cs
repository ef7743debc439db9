namespace Alongside.Listening.Conversations;

/// <summary>
/// Words that somebody said, verbatim, and where they stand. A quote can only be cut out of an utterance, so it cannot
/// hold a word that was not said.
/// </summary>
public sealed record Quote
{
    private Quote(int utterance, TextSpan span, string text) => (Utterance, Span, Text) = (utterance, span, text);

    /// <summary>The <see cref="Conversations.Utterance.Index"/> of the utterance it was cut from.</summary>
    public int Utterance { get; }

    /// <summary>Where it stands in that utterance's text. Never empty, never blank, never inside a surrogate pair.</summary>
    public TextSpan Span { get; }

    /// <summary>Exactly the piece of the utterance's text that <see cref="Span"/> covers.</summary>
    public string Text { get; }

    /// <summary>
    /// Cuts a quote out of an utterance. White space at either end is left out, and a bound inside a surrogate pair is
    /// moved outwards.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The span reaches outside the text, or holds nothing but white space.</exception>
    public static Quote From(Utterance utterance, TextSpan span)
    {
        ArgumentNullException.ThrowIfNull(utterance);
        var text = utterance.Text;
        if (span.Start < 0 || span.End > text.Length || span.Start >= span.End)
            throw new ArgumentOutOfRangeException(nameof(span), span, "A quote lies inside its utterance and is not empty.");
        var (start, end) = (span.Start, span.End);
        if (start > 0 && char.IsLowSurrogate(text[start]) && char.IsHighSurrogate(text[start - 1])) start--;
        if (end < text.Length && char.IsLowSurrogate(text[end]) && char.IsHighSurrogate(text[end - 1])) end++;
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        if (start == end) throw new ArgumentOutOfRangeException(nameof(span), span, "A quote is not blank.");
        return new Quote(utterance.Index, new TextSpan(start, end), text[start..end]);
    }
}
